using Benchmarking.Reports;
using DocumentFormat.OpenXml.Drawing;
using DocumentFormat.OpenXml.Drawing.Charts;

namespace Benchmarking.Tests.Export.Excel.Charts;

public sealed class ChartLooksTests
{
    private const string Own = "1B7F92";

    [Fact]
    public void Dots_stand_beside_categories_that_run_from_the_top()
    {
        var plot = Plot(SampleCharts.Intervals(SampleCharts.Dots));

        Assert.Equal([BarGroupingValues.Stacked, BarGroupingValues.Clustered], plot.Elements<BarChart>().Select(bars => bars.BarGrouping?.Val?.Value ?? default));
        Assert.All(plot.Elements<BarChart>(), bars => Assert.Equal(BarDirectionValues.Bar, bars.BarDirection?.Val?.Value));
        Assert.All(plot.Elements<CategoryAxis>(), axis => Assert.Equal(OrientationValues.MaxMin, axis.Scaling?.Orientation?.Val?.Value));
        Assert.Equal([false, true], plot.Elements<ValueAxis>().Select(axis => axis.GetFirstChild<Delete>()?.Val?.Value ?? false));
    }

    [Fact]
    public void Dots_draw_marks_and_none_of_the_bars_that_carry_them()
    {
        var marks = Plot(SampleCharts.Intervals(SampleCharts.Dots)).Elements<BarChart>().Last().Elements<BarChartSeries>().ToArray();

        Assert.Equal(4, marks.Length);
        Assert.All(marks, series => Assert.Equal(6, series.Elements<DataPoint>().Count(point => point.ChartShapeProperties?.GetFirstChild<NoFill>() is not null)));
        Assert.Equal("'Dots'!$C$3:$C$8", marks[0].GetFirstChild<ErrorBars>()?.Descendants<Plus>().Single().NumberReference?.Formula?.Text);
        Assert.Equal(ErrorValues.FixedValue, marks[1].GetFirstChild<ErrorBars>()?.ErrorBarValueType?.Val?.Value);
    }

    [Fact]
    public void Dots_leave_a_withheld_figure_out_rather_than_draw_it_at_zero()
    {
        var marks = Plot(SampleCharts.Intervals(SampleCharts.Dots)).Elements<BarChart>().Last().Elements<BarChartSeries>();

        // Row 6 says why there is no figure; G is the first column to the right of all.
        Assert.All(marks.Take(2), series => Assert.Equal(
            "('Dots'!$B$3:$B$5,'Dots'!$G$6,'Dots'!$B$7:$B$8)", series.GetFirstChild<Values>()?.NumberReference?.Formula?.Text));
    }

    [Fact]
    public void Range_of_the_network_floats_on_a_bar_that_is_not_drawn()
    {
        var range = Plot(SampleCharts.Intervals(SampleCharts.Dots)).Elements<BarChart>().First().Elements<BarChartSeries>().ToArray();

        Assert.Equal(["'Dots'!$E$3:$E$8", "'Dots'!$F$3:$F$8"], range.Select(series => series.GetFirstChild<Values>()?.NumberReference?.Formula?.Text));
        Assert.NotNull(range[0].ChartShapeProperties?.GetFirstChild<NoFill>());
        Assert.NotNull(range[1].ChartShapeProperties?.GetFirstChild<SolidFill>());
    }

    [Fact]
    public void Profile_stands_where_its_names_can_be_read_and_lies_where_they_cannot()
    {
        var standing = Plot(SampleCharts.Intervals(SampleCharts.Profile, names: ["Kultur", "Mål", "Ledelse"]));
        var lying = Plot(SampleCharts.Intervals(SampleCharts.Profile));

        Assert.Equal(BarDirectionValues.Column, Assert.Single(standing.Elements<BarChart>()).BarDirection?.Val?.Value);
        Assert.Equal(2, Assert.Single(standing.Elements<LineChart>()).Elements<LineChartSeries>().Count());
        Assert.Empty(lying.Elements<LineChart>());
    }

    [Fact]
    public void Distribution_fills_each_bar_from_the_lowest_point_of_the_scale()
    {
        var bars = Assert.Single(Plot(SampleCharts.Distribution()).Elements<BarChart>());

        Assert.Equal(BarGroupingValues.PercentStacked, bars.BarGrouping?.Val?.Value);
        Assert.Equal(["Svært uenig", "Uenig", "Litt uenig", "Verken enig eller uenig", "Litt enig", "Enig", "Svært enig"], bars.Elements<BarChartSeries>().Select(series => series.GetFirstChild<SeriesText>()?.Descendants<StringPoint>().Single().InnerText));
    }

    [Fact]
    public void Distribution_differs_by_hatch_and_line_and_not_by_colour_alone()
    {
        var shapes = Plot(SampleCharts.Distribution()).Descendants<BarChartSeries>().Select(series => series.ChartShapeProperties).OfType<ChartShapeProperties>().ToArray();

        Assert.Equal([true, true, true, false, false, false, false], shapes.Select(shape => shape.GetFirstChild<PatternFill>() is not null));
        Assert.All(shapes, shape => Assert.NotNull(shape.GetFirstChild<Outline>()?.GetFirstChild<SolidFill>()));
    }

    [Fact]
    public void Distribution_writes_a_number_only_where_its_bar_has_room()
    {
        var labels = Plot(SampleCharts.Distribution(points: 11, questions: 12)).Descendants<BarChartSeries>().First().GetFirstChild<DataLabels>();

        Assert.True(labels?.GetFirstChild<ShowValue>()?.Val?.Value);
        Assert.Contains(2u, (labels?.Elements<DataLabel>() ?? []).Where(label => label.GetFirstChild<Delete>()?.Val?.Value ?? false).Select(label => label.Index?.Val?.Value ?? 99));
    }

    [Fact]
    public void Time_line_has_a_gap_where_a_figure_is_withheld()
    {
        using var written = Written.Open(SampleReport.Of(SampleCharts.Timeline()));
        var space = Space(written);
        var series = space.Descendants<LineChartSeries>().ToArray();

        Assert.Equal(DisplayBlanksAsValues.Gap, space.Descendants<DisplayBlanksAs>().Single().Val?.Value);
        Assert.Equal("('Utvikling'!$B$3:$B$4,'Utvikling'!$E$5,'Utvikling'!$B$6:$B$7)", series[0].GetFirstChild<Values>()?.NumberReference?.Formula?.Text);
        Assert.Equal(ErrorBarDirectionValues.Y, series[0].GetFirstChild<ErrorBars>()?.ErrorDirection?.Val?.Value);
    }

    [Fact]
    public void Own_time_line_is_solid_and_the_others_are_broken()
    {
        var dashes = Plot(SampleCharts.Timeline()).Descendants<LineChartSeries>().Select(series => series.ChartShapeProperties?.Descendants<PresetDash>().Single().Val?.Value);

        Assert.Equal([PresetLineDashValues.Solid, PresetLineDashValues.Dash], dashes);
    }

    [Fact]
    public void Scatter_names_each_unit_by_its_cell_and_leaves_a_withheld_one_out()
    {
        var series = Plot(SampleCharts.Scatter()).Descendants<ScatterChartSeries>().ToArray();
        var names = series.Select(one => one.GetFirstChild<SeriesText>()?.Descendants<StringPoint>().Single().InnerText).ToArray();

        Assert.Equal(13, series.Length);
        Assert.DoesNotContain("Østre Toten", names);
        Assert.Equal("Gråskjærvik", names[^1]);
        Assert.Equal("'Sammenheng'!$A$3", series[^1].GetFirstChild<SeriesText>()?.StringReference?.Formula?.Text);
        Assert.Equal("'Sammenheng'!$B$3", series[^1].GetFirstChild<XValues>()?.NumberReference?.Formula?.Text);
        Assert.Equal("'Sammenheng'!$D$3", series[^1].GetFirstChild<YValues>()?.NumberReference?.Formula?.Text);
        Assert.Equal(ErrorBarDirectionValues.X, series[^1].GetFirstChild<ErrorBars>()?.ErrorDirection?.Val?.Value);
    }

    [Fact]
    public void Scatter_shows_the_readers_own_unit_by_form_as_well_as_colour()
    {
        var marks = Plot(SampleCharts.Scatter()).Descendants<ScatterChartSeries>().Select(series => series.Marker).OfType<Marker>().ToArray();

        Assert.Equal(MarkerStyleValues.Circle, marks[^1].Symbol?.Val?.Value);
        Assert.Equal(Own, marks[^1].Descendants<RgbColorModelHex>().First().Val?.Value);
        Assert.All(marks[..^1], mark => Assert.Equal(MarkerStyleValues.Diamond, mark.Symbol?.Val?.Value));
    }

    private static PlotArea Plot(ReportSheet sheet)
    {
        using var written = Written.Open(SampleReport.Of(sheet));
        return Space(written).Descendants<PlotArea>().Single();
    }

    private static ChartSpace Space(Written written) =>
        Assert.Single(written.Book.WorksheetParts.SelectMany(part => part.DrawingsPart?.ChartParts ?? [])).ChartSpace;
}
