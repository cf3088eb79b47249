using Benchmarking.Indicators;
using Benchmarking.Reports;
using Benchmarking.Reports.Figures;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Reports.Sheets;

/// <summary>What holds for every sheet of every report: charts show what their cells hold, and nothing stands outside the table.</summary>
public sealed class ChartBindingTests
{
    private static readonly MadeReports Everything = MadeNetwork.Everything;

    public static TheoryData<string> Reports => [.. All().Select(report => report.Name)];

    [Theory]
    [MemberData(nameof(Reports))]
    public void Figures_show_the_numbers_of_the_cells_that_their_charts_are_bound_to(string name)
    {
        foreach (var sheet in Named(name).Sheets)
        {
            var grid = new SheetGrid(sheet);
            foreach (var chart in sheet.Charts)
            {
                Assert.Equal(Shown(chart.Figure, grid.Column(chart.Categories).Count), Bound(chart, grid));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_chart_covers_a_cell_with_content_or_leaves_the_sheet(string name)
    {
        foreach (var sheet in Named(name).Sheets)
        {
            var grid = new SheetGrid(sheet);
            Assert.All(sheet.Charts, chart =>
            {
                Assert.InRange(chart.Place.LastRow, chart.Place.FirstRow + 4, sheet.Rows.Count - 1);
                Assert.InRange(chart.Place.LastColumn, chart.Place.FirstColumn, sheet.Columns.Count - 1);
                Assert.Empty(grid.Within(chart.Place));
            });
            Assert.All(Pairs(sheet.Charts), pair => Assert.False(Overlap(pair.One.Place, pair.Other.Place)));
        }
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void No_row_is_wider_than_its_sheet(string name) => Assert.All(
        Named(name).Sheets,
        sheet => Assert.All(sheet.Rows, row => Assert.InRange(row.Cells.Sum(cell => cell.Span), 0, sheet.Columns.Count)));

    [Theory]
    [MemberData(nameof(Reports))]
    public void Headers_pages_and_shades_lie_within_the_sheet(string name) => Assert.All(Named(name).Sheets, sheet =>
    {
        Assert.InRange(sheet.HeaderRows?.Last ?? 0, sheet.HeaderRows?.First ?? 0, sheet.Rows.Count - 1);
        Assert.All(sheet.PageStarts, row => Assert.InRange(row, 1, sheet.Rows.Count - 1));
        Assert.All(sheet.Shades, shade => Assert.All(new SheetGrid(sheet).Within(shade.Cells), cell => Assert.True(cell is Cell.Number or Cell.Absent)));
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public void Names_fit_on_tabs_differ_and_are_led_to_from_the_cover(string name)
    {
        var sheets = Named(name).Sheets;

        Assert.All(sheets, sheet => Assert.InRange(sheet.Name.Length, 1, 31));
        Assert.All(sheets, sheet => Assert.DoesNotMatch(@"[\[\]:*?/\\]", sheet.Name));
        Assert.Equal(sheets.Count, sheets.Select(sheet => sheet.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(sheets.Skip(1).Select(sheet => sheet.Name), sheets[0].Rows.SelectMany(row => row.Cells).OfType<Cell.Text>().Select(cell => cell.LeadsTo).OfType<string>());
    }

    private static IEnumerable<(string Name, Func<Report> Make)> All()
    {
        foreach (var language in new[] { "nb", "nn", "en" })
        {
            yield return ($"everything for Nordvik in {language}", () => Everything.Municipal(MadeReports.Nordvik, language));
            yield return ($"everything for the network in {language}", () => Everything.ForNetwork(language));
        }

        var wide = Everything with { Set = MadeNetwork.Wide(40, Direction.Lower, "Et langt navn på en indikator: nummer "), Figures = (_, _) => new MadeFigure(12, 60, 5, 50, null) };
        yield return ("everything for Sørvik", () => Everything.Municipal(1));
        yield return ("everything for Vestvik, which is withheld", () => Everything.Municipal(MadeReports.Vestvik));
        yield return ("one wave for Nordvik", () => new MadeReports().Municipal(MadeReports.Nordvik));
        yield return ("one wave for the network", () => new MadeReports().ForNetwork());
        yield return ("low is good, for Nordvik", () => (new MadeReports() with { Set = MadeNetwork.Set(Direction.Lower) }).Municipal(MadeReports.Nordvik));
        yield return ("forty indicators", () => wide.Municipal(MadeReports.Nordvik));
        yield return ("forty indicators for the network", () => wide.ForNetwork());
        yield return ("nothing shown", () => (Everything with { Figures = (_, _) => null, Rounds = new MadeRounds() }).ForNetwork());
        yield return ("unsuppressed", () => (Everything with { Unsuppressed = true }).Municipal(MadeReports.Nordvik));
    }

    private static Report Named(string name) => All().Single(report => report.Name == name).Make();

    // Series by series, then category by category: its words, and the number or null.
    private static IEnumerable<(string Series, string Category, double? Value)> Bound(SheetChart chart, SheetGrid grid)
    {
        var categories = grid.Column(chart.Categories).ConvertAll(SheetGrid.Words);
        foreach (var series in chart.Series)
        {
            Assert.NotEqual("", SheetGrid.Words(Assert.Single(grid.Column(series.Title))));
            var name = series.Role == SeriesRole.Option ? SheetGrid.Words(grid.Column(series.Title)[0]) : series.Role.ToString();
            foreach (var (value, place) in grid.Column(series.Values).Select((cell, place) => (SheetGrid.Number(cell), place)))
            {
                yield return (name, categories[place], value);
            }

            foreach (var (value, place) in (series.Margins is { } margins ? grid.Column(margins) : []).Select((cell, place) => (SheetGrid.Number(cell), place)))
            {
                yield return (name + " margin", categories[place], value);
            }
        }
    }

    private static IEnumerable<(string Series, string Category, double? Value)> Shown(Figure figure, int categories) => figure switch
    {
        DotIntervalFigure dots => Shown(dots.Rows, categories, withRange: false),
        ProfileFigure profile => Shown(profile.Rows, categories, withRange: true),
        TimelineFigure line => Points("Own", line, line.Series[0]).Concat(Margins(line, line.Series[0])).Concat(Points("Reference", line, line.Series[1])),
        DistributionFigure distribution =>
            from option in distribution.Options.Select((words, place) => (words, place))
            from row in distribution.Rows
            select (option.words, row.Label, (double?)row.Counts?[option.place]),
        _ => throw new NotSupportedException(figure.GetType().Name),
    };

    private static IEnumerable<(string Series, string Category, double? Value)> Shown(IReadOnlyList<IntervalRow> rows, int categories, bool withRange)
    {
        // Rows that stand below the bound ones have words alone.
        Assert.All(rows.Skip(categories), row => Assert.True(row is { Point: null, Reference: null, Range: null, Absence.Length: > 0 }));
        IEnumerable<(string, string, double?)> Of(string series, Func<IntervalRow, double?> value) => rows.Take(categories).Select(row => (series, row.Label, value(row)));
        return Of("Own", row => row.Point?.Value)
            .Concat(Of("Own margin", row => Half(row.Point?.Interval)))
            .Concat(Of("Reference", row => row.Reference))
            .Concat(withRange ? Of("RangeStart", row => row.Range?.Low).Concat(Of("Range", row => row.Range is { } range ? range.High - range.Low : null)) : []);
    }

    private static IEnumerable<(string Series, string Category, double? Value)> Points(string name, TimelineFigure figure, TimelineSeries series) =>
        figure.Moments.Zip(series.Points, (moment, point) => (name, moment.Label, point?.Value));

    private static IEnumerable<(string Series, string Category, double? Value)> Margins(TimelineFigure figure, TimelineSeries series) =>
        figure.Moments.Zip(series.Points, (moment, point) => ("Own margin", moment.Label, Half(point?.Interval)));

    private static double? Half(Interval? interval) => interval is { } both ? (both.High - both.Low) / 2 : null;

    private static IEnumerable<(SheetChart One, SheetChart Other)> Pairs(IReadOnlyList<SheetChart> charts) =>
        charts.SelectMany((one, place) => charts.Skip(place + 1).Select(other => (one, other)));

    private static bool Overlap(CellRange one, CellRange other) =>
        one.FirstRow <= other.LastRow && other.FirstRow <= one.LastRow && one.FirstColumn <= other.LastColumn && other.FirstColumn <= one.LastColumn;
}
