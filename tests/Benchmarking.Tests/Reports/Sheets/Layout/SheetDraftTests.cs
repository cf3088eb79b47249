using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets.Layout;

public sealed class SheetDraftTests
{
    [Fact]
    public void Charts_share_the_width_side_by_side_on_rows_of_their_own()
    {
        var draft = new SheetDraft(40, 10, 10, 10, 10, 10, 10);
        draft.Gap(2);
        draft.Add(19, Chart, Chart);

        // Half of 100 lies within the second column.
        Assert.Equal([new CellRange(2, 0, 20, 1), new CellRange(2, 2, 20, 6)], draft.Sheet("Test", "Test").Charts.Select(chart => chart.Place));
        Assert.Equal(21, draft.Rows.Count);
    }

    [Fact]
    public void Pages_begin_at_the_row_that_is_written_next()
    {
        var draft = new SheetDraft(40);
        draft.Gap(3);
        draft.Page();
        draft.Gap();

        Assert.Equal([3], draft.Sheet("Test", "Test").PageStarts);
    }

    [Theory]
    [InlineData(1, 9)]
    [InlineData(12, 24)]
    [InlineData(100, 60)]
    public void Lying_charts_grow_with_their_rows_as_far_as_a_page_goes(int categories, int rows) => Assert.Equal(rows, ChartRows.Down(categories, 1.5));

    private static SheetChart Chart(CellRange place) => new()
    {
        Figure = new DistributionFigure { Title = "Test", Description = "Test", Language = Language.English, Options = [], Rows = [] },
        Place = place,
        Categories = place,
        Series = [],
    };
}
