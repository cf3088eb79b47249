using Benchmarking.Evaluations;
using Benchmarking.Goals;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>A form on which a municipality writes what it makes of its report: where it stands, and which goals it sets itself. What it wrote before stands in it.</summary>
internal sealed class GoalsSheet : IReportSheet
{
    private const int LinesToWriteOn = 4;
    private const int Reach = 10;
    private const int MostNamed = 5;

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not { } unit)
        {
            return [];
        }

        var context = view.Context;
        var (goals, suggested) = (StandingGoals.Of(context.Goals, context.Network, unit, context.Wave.Id), Suggested(view, unit));
        var form = new GoalForm(view, suggested, (context.Network.Waves[0].Date, context.Wave.Date.AddYears(Reach)));
        var draft = new SheetDraft(GoalForm.Widths);
        draft.Head(view, view.Say("sheet.goals.title"));
        Paragraph(draft, view.Say("sheet.goals.intro", view.Words.The(unit)));
        Paragraph(draft, view.Say("sheet.evaluation.persons"));
        Paragraph(draft, view.Say("sheet.goals.send"));
        if (suggested.Count > 0)
        {
            Paragraph(draft, view.Say("sheet.goals.suggested", view.Shortened([.. suggested.Select(topic => view.Quoted(topic.Title))], MostNamed)));
        }

        Earlier(draft, view, goals);
        draft.Gap();
        draft.Add(
            new Cell.Text(view.Texts.Say(GoalColumns.Heading(GoalColumns.Unit))) { Style = CellStyle.Term },
            new Cell.Text(EvaluationWords.Of(context.Network.Units[unit])) { Style = CellStyle.Detail, Span = 2 });
        draft.Gap();
        var header = draft.Add(form.Header());
        var rows = form.Rows([.. goals.Where(goal => goal.Wave == context.Wave.Id || goal.IsOpen)], LinesToWriteOn);
        draft.HeaderRows = new RowRange(header, header);
        var sheet = draft.Sheet(view.Say("sheet.name.goals"), view.Say("sheet.about.goals"));
        return [sheet with { Rows = [.. sheet.Rows, .. rows], Landscape = true, IsForm = true }];
    }

    // What the report says is weaker than in the others, the largest difference first.
    private static IReadOnlyList<GoalTopic> Suggested(ReportView view, int unit) =>
    [
        .. new UnitFindings(view, unit).Distinctly(CellStyle.Unfavourable)
            .Select(finding => new GoalTopic(finding.Measure.Id.Value, finding.Measure.Title)),
    ];

    // What became of the goals of an earlier round; those of this round stand in the form itself.
    private static void Earlier(SheetDraft draft, ReportView view, IReadOnlyList<PlannedGoal> goals)
    {
        var set = goals.Where(goal => goal.Goal is not null && goal.Wave != view.Context.Wave.Id).ToList();
        if (set is not [var first, ..] || view.Context.Network.FindWave(first.Wave) is not { } wave)
        {
            return;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.goals.earlier", WaveWords.Of(wave, view.Texts)));
        if (set.Exists(goal => goal.IsOpen))
        {
            Paragraph(draft, view.Say("sheet.goals.carried"));
        }

        foreach (var goal in set)
        {
            draft.Pair(goal.Topic.Title[view.Texts.Language], GoalForm.InShort(view, goal));
        }
    }

    private static void Paragraph(SheetDraft draft, string words) =>
        draft.Add(new Cell.Text(words) { Style = CellStyle.Paragraph, Span = GoalForm.ParagraphSpan });
}
