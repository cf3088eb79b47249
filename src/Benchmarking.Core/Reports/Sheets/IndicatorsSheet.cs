using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets;

/// <summary>Every dimension followed by its indicators, with all figures and their uncertainty.</summary>
internal sealed class IndicatorsSheet : IReportSheet
{
    // As wide in all as lets the dimensions and indicators of a common set stand on one page across.
    private const double Name = 52;
    private const double Rate = 12;
    private static readonly double[] Figures = [9, 9, 11, 11, 13, 12, 13, 13, 31];

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not { } unit || new UnitFindings(view, unit) is not { AnyShown: true } findings)
        {
            return [];
        }

        var hasRates = findings.All.Any(finding => finding.Score?.Figures?.ResponseRate is not null);
        var draft = new SheetDraft(hasRates ? [Name, Figures[0], Rate, .. Figures[1..]] : [Name + Rate, .. Figures]);
        draft.Head(view, view.Say("sheet.indicators.title"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.indicators.reading", view.Words.Others, view.Level));
        var header = draft.Add(Header(view, hasRates));
        foreach (var finding in findings.All)
        {
            draft.Add(Row(view, finding, hasRates));
        }

        Notes(draft, view, findings);
        draft.HeaderRows = new RowRange(header, header);
        return [draft.Sheet(view.Say("sheet.name.indicators"), view.Say("sheet.about.indicators")) with { Landscape = true }];
    }

    private static IReadOnlyList<Cell> Header(ReportView view, bool hasRates)
    {
        string[] numbers =
        [
            view.Say("sheet.column.n"),
            .. hasRates ? new[] { view.Say("sheet.column.rate") } : [],
            view.Say("sheet.column.score"),
            view.Say("sheet.column.score.low"),
            view.Say("sheet.column.score.high"),
            ReportView.Capital(view.Words.Others),
            view.Say("sheet.column.difference"),
            view.Say("sheet.column.difference.low"),
            view.Say("sheet.column.difference.high"),
        ];
        return
        [
            new Cell.Text(view.Say("sheet.column.measure")) { Style = CellStyle.Header },
            .. numbers.Select(number => new Cell.Text(number) { Style = CellStyle.HeaderNumber }),
            new Cell.Text(view.Say("sheet.column.verdict")) { Style = CellStyle.Header },
        ];
    }

    private static IReadOnlyList<Cell> Row(ReportView view, UnitFinding finding, bool hasRates)
    {
        var (label, number) = finding.Measure.IsDimension ? (CellStyle.Group, CellStyle.GroupNumber) : (CellStyle.Label, CellStyle.Body);
        var name = new Cell.Text(VerdictWords.Title(view, finding.Measure)) { Style = label };
        if (finding.Score?.Figures is not { } figures)
        {
            return [name, new Cell.Absent(StatusWords.Reason(view, finding.Score)) { Style = number, Span = Figures.Length + (hasRates ? 1 : 0) }];
        }

        return
        [
            name,
            new Cell.Number(figures.N, 0) { Style = number },
            .. hasRates ? [ResponseRate(view, figures, number)] : Array.Empty<Cell>(),
            .. Numbers(view, finding, figures, number),
            VerdictWords.Cell(view, finding.Comparison, finding.Measure.Direction),
        ];
    }

    private static IEnumerable<Cell> Numbers(ReportView view, UnitFinding finding, ScoreFigures figures, CellStyle style)
    {
        var (dash, difference) = (view.Texts["sheet.dash"], finding.Comparison?.Figures);
        yield return FigureCells.Points(figures.Score, style, dash);
        yield return FigureCells.Points(figures.Interval?.Low, style, dash);
        yield return FigureCells.Points(figures.Interval?.High, style, dash);
        yield return FigureCells.Points(difference?.ReferenceScore, style, dash);
        yield return FigureCells.Points(difference?.Difference, style, dash, NumberKind.Signed);
        yield return FigureCells.Points(difference?.Interval?.Low, style, dash, NumberKind.Signed);
        yield return FigureCells.Points(difference?.Interval?.High, style, dash, NumberKind.Signed);
    }

    private static Cell ResponseRate(ReportView view, ScoreFigures figures, CellStyle style) => figures.ResponseRate is { } rate
        ? new Cell.Number(rate, 0, NumberKind.Share) { Style = style }
        : new Cell.Absent(view.Texts["sheet.dash"]) { Style = style };

    private static void Notes(SheetDraft draft, ReportView view, UnitFindings findings)
    {
        draft.Gap();
        if (findings.All.Any(finding => finding.SeemsToConflict))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.indicators.conflict"));
        }

        foreach (var missing in MissingServices.Sentences(view, findings.All))
        {
            draft.Wide(CellStyle.Muted, missing);
        }

        draft.Wide(CellStyle.Muted, view.Say("sheet.indicators.rounding"));
    }
}
