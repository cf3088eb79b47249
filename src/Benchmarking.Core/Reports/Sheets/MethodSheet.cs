using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets;

/// <summary>How the report was made: the method in plain words, what went into it, what its words mean, and the same numbers in R.</summary>
internal sealed class MethodSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        // Wide enough for any fingerprint on one line, so that not even a row is higher for other answers.
        var draft = new SheetDraft(30, 76);
        draft.Head(view, view.Say("sheet.method.title"));
        foreach (var (heading, paragraphs) in new MethodText(view).Sections())
        {
            draft.Wide(CellStyle.Heading, heading);
            foreach (var paragraph in paragraphs)
            {
                draft.Wide(CellStyle.Paragraph, paragraph);
            }
        }

        Pairs(draft, view.Say("sheet.made.title"), Provenance.Of(view));
        Pairs(draft, view.Say("sheet.method.compared"), Units(view));
        Pairs(draft, view.Say("sheet.glossary.title"), Glossary.Of(view));
        draft.Wide(CellStyle.Heading, view.Say("sheet.method.r"));
        draft.Wide(CellStyle.Paragraph, view.Say(ReferenceCall.Introduction(view.Context)));
        foreach (var line in ReferenceCall.Lines(view.Context))
        {
            draft.Wide(CellStyle.Muted, line);
        }

        return [draft.Sheet(view.Say("sheet.name.method"), view.Say("sheet.about.method"))];
    }

    private static void Pairs(SheetDraft draft, string heading, IEnumerable<(string Topic, string Words)> pairs)
    {
        draft.Wide(CellStyle.Heading, heading);
        foreach (var (topic, words) in pairs)
        {
            draft.Pair(topic, words);
        }
    }

    private static IEnumerable<(string Topic, string Words)> Units(ReportView view) =>
        from unit in view.Context.Names.Order
        let absent = view.Measures.Select(measure => view.Score(unit, measure)).Where(row => row?.Status != RowStatus.Ok).ToList()
        select (view.Name(unit), absent.Count switch
        {
            0 => view.Say("sheet.method.compared.all"),
            var count when count < view.Measures.Count => view.Say("sheet.method.compared.some"),
            _ => view.Say("sheet.method.compared.none", view.Texts.List([.. absent.Select(row => StatusWords.Reason(view, row)).Distinct()])),
        });
}
