using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>How much the units truly differ, beyond what few answers make them differ.</summary>
internal sealed class HeterogeneitySheet : IReportSheet
{
    private const double SmallestShown = 0.0005;

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null)
        {
            return [];
        }

        var found = view.Measures.Select(measure => (Measure: measure, Figures: Heterogeneity.Of(view, measure))).ToList();
        if (found.TrueForAll(one => one.Figures is null))
        {
            return [];
        }

        var draft = new SheetDraft(50, 10, 12, 12, 14, 12, 44);
        draft.Head(view, view.Say("sheet.heterogeneity.title", view.Words.All));
        foreach (var sentence in new Heterogeneity(view).Sentences())
        {
            draft.Wide(CellStyle.Lead, sentence);
        }

        draft.Wide(CellStyle.Paragraph, view.Say("sheet.heterogeneity.reading", view.Words.All));
        var header = draft.Add(
            new Cell.Text(view.Say("sheet.column.measure")) { Style = CellStyle.Header },
            Header(view, "sheet.column.mean"),
            Header(view, "sheet.column.margin"),
            Header(view, "sheet.column.tau"),
            Header(view, "sheet.column.isquared"),
            Header(view, "sheet.column.p"),
            new Cell.Text(view.Say("sheet.column.verdict")) { Style = CellStyle.Header });
        draft.HeaderRows = new RowRange(header, header);
        foreach (var (measure, figures) in found)
        {
            draft.Add(Row(view, measure, figures));
        }

        draft.Wide(CellStyle.Muted, view.Say("sheet.heterogeneity.note", view.Words.All));
        return [draft.Sheet(view.Say("sheet.name.heterogeneity"), view.Say("sheet.about.heterogeneity", view.Words.All)) with { Landscape = true, OnePage = draft.IsShort }];
    }

    private static Cell.Text Header(ReportView view, string key) => new(view.Texts[key]) { Style = CellStyle.HeaderNumber };

    private static IReadOnlyList<Cell> Row(ReportView view, Measure measure, SynthesisFigures? figures)
    {
        var (label, number) = measure.IsDimension ? (CellStyle.Group, CellStyle.GroupNumber) : (CellStyle.Label, CellStyle.Body);
        var name = new Cell.Text(VerdictWords.Title(view, measure)) { Style = label };
        if (figures is null)
        {
            return [name, new Cell.Absent(view.Texts["sheet.status.inestimable"]) { Style = number, Span = 6 }];
        }

        return
        [
            name,
            new Cell.Number(figures.Mean, 1) { Style = number },
            FigureCells.Points(FigureCells.Margin(figures.MeanInterval), number, view.Texts["sheet.dash"], NumberKind.Margin),
            new Cell.Number(Math.Sqrt(figures.Tau2), 1) { Style = number },
            new Cell.Number(figures.ISquared / 100, 0, NumberKind.Share) { Style = number },
            figures.QP < SmallestShown ? new Cell.Absent(view.Texts["sheet.p.small"]) { Style = number } : new Cell.Number(figures.QP, 3) { Style = number },
            new Cell.Text(Heterogeneity.Verdict(view, figures)) { Style = CellStyle.Undecided },
        ];
    }
}
