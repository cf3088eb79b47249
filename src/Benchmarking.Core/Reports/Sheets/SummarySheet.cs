using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Pictures;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>The page for a mayor with one minute: what stands out, the dimensions at a glance, and what cannot be said.</summary>
internal sealed class SummarySheet : IReportSheet
{
    private const int Most = 5;

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not { } unit)
        {
            return [];
        }

        var table = new UnitTable(view, unit, UnitTableParts.None);
        var draft = new SheetDraft([35, .. table.Widths]);
        var (findings, sentences) = (new UnitFindings(view, unit), new FindingSentences(view, unit));
        draft.Head(view, view.Name(unit), view.Context.Network.Title);
        draft.Wide(CellStyle.Lead, sentences.Lead());
        Paragraphs(draft, sentences.Answered() is { } answered ? [answered] : []);
        StandingOut(draft, view, findings, sentences);
        Section(draft, view.Say("sheet.changes"), new ChangeSentences(view, findings).Summary());
        Section(draft, view.Say("sheet.partners.summary"), [.. new PartnerSentences(view, unit).Summary(findings)]);
        Dimensions(draft, view, unit, table);
        Section(draft, view.Say("sheet.limits"), sentences.Limits());
        Section(draft, view.Say("sheet.questions"), [.. Questions(view, findings)]);
        return [draft.Sheet(view.Say("sheet.name.summary"), view.Say("sheet.about.summary")) with { OnePage = true }];
    }

    private static void Dimensions(SheetDraft draft, ReportView view, int unit, UnitTable table)
    {
        var dimensions = view.Measures.Where(measure => measure.IsDimension).ToList();
        if (dimensions.TrueForAll(dimension => view.Score(unit, dimension)?.Figures is null))
        {
            return;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.dimensions"));
        var header = table.Write(draft, view.Say("sheet.column.dimension"), dimensions);
        draft.Wide(CellStyle.Muted, view.Say("sheet.dimensions.note", view.Level));
        if (new UnitFindings(view, unit).All.Any(finding => finding is { Measure.IsDimension: true, SeemsToConflict: true }))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.dimensions.conflict"));
        }

        draft.Add(
            ChartRows.Down(dimensions.Count, 2),
            new UnitChart(table).Of(new UnitPictures(view, unit).Scores(view.Say("sheet.chart.title", view.Level), dimensions), header, dimensions.Count, ChartForm.Bars));
    }

    private static void Section(SheetDraft draft, string heading, IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count > 0)
        {
            draft.Wide(CellStyle.Heading, heading);
            Paragraphs(draft, paragraphs);
        }
    }

    private static void Paragraphs(SheetDraft draft, IReadOnlyList<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            draft.Wide(CellStyle.Paragraph, paragraph);
        }
    }

    // Where nothing can be told apart the lead has said so; two empty sections would say it again.
    private static void StandingOut(SheetDraft draft, ReportView view, UnitFindings findings, FindingSentences sentences)
    {
        if (findings.Distinct.Count == 0)
        {
            return;
        }

        foreach (var (style, heading, none) in new (CellStyle, string, string?)[]
        {
            (CellStyle.Favourable, "sheet.strengths", "sheet.strengths.none"),
            (CellStyle.Unfavourable, "sheet.improve", "sheet.improve.none"),
            (CellStyle.Undecided, "sheet.neither", null),
        })
        {
            var distinct = findings.Distinctly(style);
            if (distinct.Count > 0 || none is not null)
            {
                draft.Wide(CellStyle.Heading, view.Say(heading));
                Verdicts(draft, view, distinct, sentences);
                Paragraphs(draft, distinct.Count == 0 && none is not null ? [view.Say(none)] : []);
            }
        }
    }

    // One more than the most takes no more room than the line that would tell of it.
    private static void Verdicts(SheetDraft draft, ReportView view, IReadOnlyList<UnitFinding> findings, FindingSentences sentences)
    {
        var shown = findings.Count <= Most + 1 ? findings.Count : Most;
        for (var place = 0; place < shown; place++)
        {
            draft.Pair(VerdictWords.Topic(view, findings[place].Measure), sentences.Verdict(findings[place], full: place == 0));
        }

        if (shown < findings.Count)
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.summary.more", findings.Count - shown, view.Say("sheet.name.indicators")));
        }
    }

    // What figures cannot answer, and the gathering can.
    private static IEnumerable<string> Questions(ReportView view, UnitFindings findings)
    {
        foreach (var (style, key) in new[] { (CellStyle.Favourable, "sheet.questions.strength"), (CellStyle.Unfavourable, "sheet.questions.improve") })
        {
            if (findings.Distinctly(style) is [var first, ..])
            {
                yield return view.Say(key, view.Quoted(first.Measure.Title));
            }
        }

        yield return view.Say(findings.AnyShown ? "sheet.questions.recognise" : findings.AnyHeldBack ? "sheet.questions.held" : "sheet.questions.answering");
    }
}
