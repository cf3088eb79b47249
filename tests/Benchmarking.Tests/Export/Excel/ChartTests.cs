using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Drawing.Spreadsheet;
using DocumentFormat.OpenXml.Packaging;

namespace Benchmarking.Tests.Export.Excel;

public sealed class ChartTests
{
    [Fact]
    public void Series_refer_to_the_cells_and_carry_what_they_say()
    {
        using var written = Written.Open(SampleReport.Of(SampleReport.Summary("Halden's ark")));
        var series = Series(written);

        Assert.Equal(["'Halden''s ark'!$B$8", "'Halden''s ark'!$D$8"], series.Select(one => one.GetFirstChild<SeriesText>()?.StringReference?.Formula?.Text));
        Assert.Equal("'Halden''s ark'!$A$9:$A$13", series[0].Descendants<CategoryAxisData>().Single().StringReference?.Formula?.Text);
        Assert.Equal("'Halden''s ark'!$B$9:$B$13", Values(series[0]).Formula?.Text);
        Assert.Equal("Samhandlingskultur", series[0].Descendants<CategoryAxisData>().Single().Descendants<StringPoint>().First().InnerText);
        Assert.Equal(["71.3", "63.9", "44.8", "57"], Values(series[0]).Descendants<NumericPoint>().Select(point => point.InnerText));
    }

    [Fact]
    public void Withheld_figure_is_a_gap_without_number()
    {
        using var written = Written.Open(SampleReport.Of());
        var cache = Values(Series(written)[0]).NumberingCache ?? new NumberingCache();

        Assert.Equal(5u, cache.PointCount?.Val?.Value);
        Assert.Equal([0u, 1u, 2u, 4u], cache.Elements<NumericPoint>().Select(point => point.Index?.Value ?? 99));
    }

    [Fact]
    public void Own_bars_have_error_bars_bound_to_the_margins_with_a_line_of_their_own()
    {
        using var written = Written.Open(SampleReport.Of());
        var series = Series(written);
        var bars = Assert.Single(series[0].Elements<ErrorBars>());

        Assert.Empty(series[1].Elements<ErrorBars>());
        Assert.Equal("'Sammendrag'!$C$9:$C$13", bars.GetFirstChild<Plus>()?.NumberReference?.Formula?.Text);
        Assert.Equal("'Sammendrag'!$C$9:$C$13", bars.GetFirstChild<Minus>()?.NumberReference?.Formula?.Text);
        Assert.NotEmpty(bars.Descendants<DocumentFormat.OpenXml.Drawing.Outline>());
    }

    [Fact]
    public void References_differ_from_own_bars_without_colour()
    {
        using var written = Written.Open(SampleReport.Of());
        var outlines = Series(written).Select(one => one.GetFirstChild<ChartShapeProperties>()?.GetFirstChild<DocumentFormat.OpenXml.Drawing.Outline>()).ToArray();

        Assert.Empty(outlines[0]?.Descendants<DocumentFormat.OpenXml.Drawing.SolidFill>() ?? []);
        Assert.NotEmpty(outlines[1]?.Descendants<DocumentFormat.OpenXml.Drawing.SolidFill>() ?? []);
    }

    [Fact]
    public void Categories_run_from_the_top_and_the_axis_is_the_whole_scale()
    {
        using var written = Written.Open(SampleReport.Of());
        var plot = Chart(written).Descendants<PlotArea>().Single();
        var axis = plot.Elements<ValueAxis>().Single();

        Assert.Equal(OrientationValues.MaxMin, plot.Elements<CategoryAxis>().Single().Scaling?.Orientation?.Val?.Value);
        Assert.Equal(CrossesValues.Maximum, axis.GetFirstChild<Crosses>()?.Val?.Value);
        Assert.Equal((0.0, 100.0), (axis.Scaling?.MinAxisValue?.Val?.Value, axis.Scaling?.MaxAxisValue?.Val?.Value));
        Assert.Equal("Skår (0–100)", axis.GetFirstChild<Title>()?.InnerText);
        Assert.False(Chart(written).RoundedCorners?.Val?.Value);
    }

    [Fact]
    public void Chart_is_told_in_words_and_stands_on_its_cells()
    {
        using var written = Written.Open(SampleReport.Of());
        var anchor = Assert.Single(Drawings(written).WorksheetDrawing.Elements<TwoCellAnchor>());

        Assert.StartsWith("Stolpediagram", anchor.Descendants<NonVisualDrawingProperties>().Single().Description?.Value, StringComparison.Ordinal);
        Assert.Equal(("14", "0"), (anchor.FromMarker?.RowId?.Text, anchor.FromMarker?.ColumnId?.Text));
        Assert.Equal(("31", "6"), (anchor.ToMarker?.RowId?.Text, anchor.ToMarker?.ColumnId?.Text));
    }

    private static DrawingsPart Drawings(Written written) => Assert.Single(written.Sheet().GetPartsOfType<DrawingsPart>());

    private static ChartSpace Chart(Written written) => Assert.Single(Drawings(written).ChartParts).ChartSpace;

    private static BarChartSeries[] Series(Written written) => [.. Chart(written).Descendants<BarChartSeries>()];

    private static NumberReference Values(BarChartSeries series) => series.GetFirstChild<Values>()?.NumberReference ?? new NumberReference();
}
