using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>The dimensions of one unit at a glance: a table and the chart that is bound to it.</summary>
internal static class DimensionTable
{
    private const int LowestChart = 9;
    private const int HighestChart = 26;

    /// <summary>Writes the table and leaves room for the chart.</summary>
    /// <param name="draft">The sheet; seven columns wide.</param>
    /// <param name="view">The reader's view.</param>
    /// <param name="unit">The unit's place.</param>
    /// <returns>The chart; null where no dimension has a figure.</returns>
    public static SheetChart? Write(SheetDraft draft, ReportView view, int unit)
    {
        var dimensions = view.Measures.Where(measure => measure.IsDimension).ToList();
        if (!dimensions.Exists(measure => view.Score(unit, measure)?.Figures is not null))
        {
            return null;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.dimensions"));
        var header = draft.Add(
            Header(view.Say("sheet.column.dimension"), CellStyle.Header),
            Header(ReportView.Capital(view.Words.The(unit)), CellStyle.HeaderNumber),
            Header(view.Say("sheet.column.margin"), CellStyle.HeaderNumber),
            Header(ReportView.Capital(view.Words.Others), CellStyle.HeaderNumber),
            Header(view.Say("sheet.column.difference"), CellStyle.HeaderNumber),
            Header(view.Say("sheet.column.margin"), CellStyle.HeaderNumber),
            Header(view.Say("sheet.column.verdict"), CellStyle.Header));
        foreach (var dimension in dimensions)
        {
            draft.Add(Row(view, unit, dimension));
        }

        draft.Wide(CellStyle.Muted, view.Say("sheet.dimensions.note", view.Level));
        if (new UnitFindings(view, unit).All.Any(finding => finding is { Measure.IsDimension: true, SeemsToConflict: true }))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.dimensions.conflict"));
        }

        var first = draft.Rows.Count;
        draft.Gap(Math.Clamp(4 + (2 * dimensions.Count), LowestChart, HighestChart));
        return Chart(view, unit, dimensions, (header, new CellRange(first, 0, draft.Rows.Count - 1, draft.Columns.Count - 1)));
    }

    private static Cell.Text Header(string words, CellStyle style) => new(words) { Style = style };

    private static IReadOnlyList<Cell> Row(ReportView view, int unit, Measure dimension)
    {
        var name = new Cell.Text(VerdictWords.Title(view, dimension));
        var (score, comparison) = (view.Score(unit, dimension), view.Comparison(unit, dimension));
        if (score?.Figures is not { } figures)
        {
            return [name, new Cell.Absent(StatusWords.Reason(score?.Status ?? Scoring.RowStatus.NotEstimable, view.Texts)) { Span = 6 }];
        }

        var (dash, difference) = (view.Texts["sheet.dash"], comparison?.Figures);
        return
        [
            name,
            FigureCells.Points(figures.Score, CellStyle.Body, dash),
            FigureCells.Points(FigureCells.Margin(figures.Interval), CellStyle.Body, dash, NumberKind.Margin),
            FigureCells.Points(difference?.ReferenceScore, CellStyle.Body, dash),
            FigureCells.Points(difference?.Difference, CellStyle.Body, dash, NumberKind.Signed),
            FigureCells.Points(FigureCells.Margin(difference?.Interval), CellStyle.Body, dash, NumberKind.Margin),
            VerdictWords.Cell(view, comparison, dimension.Direction),
        ];
    }

    private static SheetChart Chart(ReportView view, int unit, IReadOnlyList<Measure> dimensions, (int Header, CellRange Place) at)
    {
        var (header, place) = at;
        return new SheetChart
        {
            Figure = new DotIntervalFigure
            {
                Title = view.Say("sheet.chart.title", view.Level),
                Description = view.Say("sheet.chart.alt", string.Join("; ", dimensions.Select(dimension => Alternative(view, unit, dimension)))),
                Language = view.Texts.Language,
                Axis = new FigureAxis(view.Say("sheet.chart.axis"), 0, 100),
                Key = new IntervalKey(view.Name(unit), view.Words.Others),
                Rows = [.. dimensions.Select(dimension => Row(view, view.Score(unit, dimension), view.Comparison(unit, dimension), dimension))],
            },
            Form = ChartForm.Bars,
            Place = place,
            Categories = Column(0),
            Series =
            [
                new SheetSeries(Heading(1), Column(1), Column(2), SeriesRole.Own),
                new SheetSeries(Heading(3), Column(3), Margins: null, SeriesRole.Reference),
            ],
        };

        CellRange Heading(int column) => new(header, column, header, column);
        CellRange Column(int column) => new(header + 1, column, header + dimensions.Count, column);
    }

    private static IntervalRow Row(ReportView view, Scoring.ScoreRow? score, Comparison.ComparisonRow? comparison, Measure dimension) =>
        new(VerdictWords.Title(view, dimension))
        {
            Point = score?.Figures is { } figures ? new FigurePoint(figures.Score, figures.Interval) : null,
            Absence = score?.Figures is null ? StatusWords.Reason(score?.Status ?? Scoring.RowStatus.NotEstimable, view.Texts) : null,
            Reference = comparison?.Figures?.ReferenceScore,
        };

    private static string Alternative(ReportView view, int unit, Measure dimension)
    {
        var title = dimension.Title[view.Texts.Language];
        return (view.Score(unit, dimension)?.Figures, view.Comparison(unit, dimension)?.Figures) switch
        {
            ({ } own, { } others) => view.Texts.Say(
                "sheet.chart.alt.both", title, view.Texts.Number(own.Score, 1), view.Words.Others, view.Texts.Number(others.ReferenceScore, 1)),
            ({ } own, null) => view.Texts.Say("sheet.chart.alt.own", title, view.Texts.Number(own.Score, 1)),
            _ => view.Texts.Say(
                "sheet.chart.alt.own", title, StatusWords.Reason(view.Score(unit, dimension)?.Status ?? Scoring.RowStatus.NotEstimable, view.Texts)),
        };
    }
}
