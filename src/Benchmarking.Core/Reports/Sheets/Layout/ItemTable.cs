using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Pictures;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>How one unit answered the questions of a dimension: tables of counts, and the charts that are bound to them.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class ItemTable(ReportView view, int unit)
{
    // More questions than these and their chart do not fit on one page.
    private const int MostBeside = 12;
    private const double RowsEach = 1.2;

    private int Least => view.Context.Network.Disclosure.MinForDistribution;

    /// <summary>Writes one table for each scale that the questions use, each with its chart.</summary>
    /// <param name="draft">The sheet; wide enough for the options of every scale.</param>
    /// <param name="dimension">The dimension.</param>
    public void Write(SheetDraft draft, Measure dimension)
    {
        var figures = new ItemPictures(view, unit).Of(dimension);
        var isShown = figures.Any(HasCounts);
        draft.Wide(CellStyle.Heading, view.Say("sheet.items.title"));
        draft.Wide(CellStyle.Paragraph, view.Say(isShown ? "sheet.items.reading" : "sheet.items.none", Least));
        foreach (var figure in isShown ? figures : [])
        {
            Write(draft, figure);
        }

        if (isShown && dimension.Dimension.SurveyIndicators.Any(indicator => indicator.Items.Any(item => item.Reverse)))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.items.reverse"));
        }
    }

    /// <summary>How many columns the tables take after the first.</summary>
    /// <param name="set">The set.</param>
    /// <returns>One an option of its longest scale, and one for the number of answers.</returns>
    public static int Columns(IndicatorSet set) => 1 + set.SurveyItems.Select(item => item.Indicator.Scale.Points).DefaultIfEmpty(0).Max();

    private static bool HasCounts(DistributionFigure figure) => figure.Rows.Any(row => row.Counts is not null);

    private void Write(SheetDraft draft, DistributionFigure figure)
    {
        var header = draft.Add(
        [
            new Cell.Text(view.Say("sheet.column.item")) { Style = CellStyle.Header },
            .. figure.Options.Append(view.Say("sheet.column.n")).Select(option => new Cell.Text(option) { Style = CellStyle.HeaderNumber }),
        ]);
        foreach (var row in figure.Rows)
        {
            draft.Add(Row(row, figure.Options.Count));
        }

        if (!HasCounts(figure))
        {
            return;
        }

        if (figure.Rows.Count > MostBeside)
        {
            draft.Page();
        }

        draft.Gap();
        draft.Add(ChartRows.Down(figure.Rows.Count, RowsEach), Chart(figure, header));
        draft.Gap();
    }

    private static IReadOnlyList<Cell> Row(DistributionRow row, int options) => row.Counts is { } counts
        ? [new Cell.Text(row.Label), .. counts.Append(counts.Sum()).Select(count => new Cell.Number(count, 0))]
        : [new Cell.Text(row.Label), new Cell.Absent(row.Absence ?? "") { Span = options + 1 }];

    private static Func<CellRange, SheetChart> Chart(DistributionFigure figure, int header)
    {
        CellRange Column(int column) => new(header + 1, column, header + figure.Rows.Count, column);
        return place => new SheetChart
        {
            Figure = figure,
            Place = place,
            Categories = Column(0),
            Series =
            [
                .. figure.Options.Select((_, option) => new SheetSeries(
                    new CellRange(header, 1 + option, header, 1 + option), Column(1 + option), Margins: null, SeriesRole.Option)),
            ],
        };
    }
}
