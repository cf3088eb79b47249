using Benchmarking.Evaluations;
using Benchmarking.Reports.Sheets.Layout;

namespace Benchmarking.Reports.Sheets;

/// <summary>Where units placed themselves on the rubrics, and what that rests on.</summary>
internal sealed class EvaluationsSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        // A wave may have been assessed by another version of the set than its answers were asked by.
        var all = EvaluationForm.RubricsOf(view.Context.Set).Concat(view.Context.Evaluations.Select(evaluation => evaluation.Indicator)).DistinctBy(rubric => rubric.Id);
        var rubrics = all.Select(rubric => RubricLevels.Of(rubric, view.Context.Evaluations)).ToList();
        if (!rubrics.Exists(rubric => view.Reader is { } unit ? rubric.Of(unit) is not null : rubric.IsAnswered))
        {
            return [];
        }

        var draft = new SheetDraft(view.Reader is null ? EvaluationMatrix.Widths : EvaluationTable.Widths);
        draft.Head(view, view.Say("sheet.evaluations.title"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.evaluations.reading"));
        if (view.Reader is { } reader)
        {
            new EvaluationTable(view, reader).Write(draft, rubrics);
        }
        else
        {
            new EvaluationMatrix(view).Write(draft, rubrics);
        }

        return [draft.Sheet(view.Say("sheet.name.evaluations"), view.Say("sheet.about.evaluations")) with { Landscape = true }];
    }
}
