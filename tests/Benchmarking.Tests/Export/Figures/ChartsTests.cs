using Benchmarking.Export.Figures;
using Benchmarking.Reports.Figures;

namespace Benchmarking.Tests.Export.Figures;

public sealed class ChartsTests
{
    // The words of the command line are a promise: they never change.
    private static readonly (string Kind, Type Chart, Type Figure)[] Kinds =
    [
        ("dots", typeof(DotsChart), typeof(DotIntervalFigure)),
        ("profile", typeof(ProfileChart), typeof(ProfileFigure)),
        ("radar", typeof(RadarChart), typeof(RadarFigure)),
        ("caterpillar", typeof(CaterpillarChart), typeof(CaterpillarFigure)),
        ("funnel", typeof(FunnelChart), typeof(FunnelFigure)),
        ("heatmap", typeof(HeatMapChart), typeof(HeatMapFigure)),
        ("distribution", typeof(DistributionChart), typeof(DistributionFigure)),
        ("trend", typeof(TrendChart), typeof(TimelineFigure)),
        ("slope", typeof(SlopeChart), typeof(SlopeFigure)),
        ("scatter", typeof(ScatterChart), typeof(ScatterFigure)),
    ];

    [Fact]
    public void Each_kind_keeps_its_name_and_its_place() =>
        Assert.Equal(Kinds.Select(kind => (kind.Kind, kind.Chart)), Charts.All.Select(chart => (chart.Kind, chart.GetType())));

    [Fact]
    public void Each_kind_of_figure_is_drawn_by_one_chart_alone()
    {
        foreach (var figure in SampleFigures.All)
        {
            var drawn = Charts.All.Where(chart => chart.Draw(figure, Paper.OfWidth(Paper.Wide)) is not null).Select(chart => chart.Kind);

            Assert.Equal([Kinds.Single(kind => kind.Figure == figure.GetType()).Kind], drawn);
        }
    }

    [Fact]
    public void Every_kind_of_figure_of_the_core_has_a_chart() => Assert.Equal(
        typeof(Figure).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Figure))).Select(type => type.Name).Order(StringComparer.Ordinal),
        Kinds.Select(kind => kind.Figure.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void A_figure_without_rows_says_so_in_words()
    {
        foreach (var figure in new MadeFigures(0, MadeNames.Short, MadeValues.Mixed).All)
        {
            Assert.Contains(Words(figure), words => words.Text == "Det er ingenting å vise her.");
        }
    }

    [Fact]
    public void What_is_absent_is_said_in_its_row()
    {
        foreach (var figure in SampleFigures.All.Where(figure => figure is DotIntervalFigure or ProfileFigure or CaterpillarFigure or DistributionFigure))
        {
            Assert.Contains(Words(figure), words => words.Text == "skjermet (for få svar)");
        }
    }

    [Fact]
    public void What_may_be_said_of_a_value_is_seen_without_colours()
    {
        var marks = PictureFaults.Flat(Charts.Scene(SampleFigures.Dots).Shapes).OfType<Shape.Mark>();

        var looks = marks.GroupBy(mark => mark.Role).ToDictionary(same => same.Key, same => same.Select(mark => (mark.Form, mark.IsHollow)).Distinct().ToList());

        Assert.Equal([(MarkForm.Up, false)], looks[Role.Favourable]);
        Assert.Equal([(MarkForm.Down, true)], looks[Role.Unfavourable]);
        Assert.Equal([(MarkForm.Circle, true)], looks[Role.Own]);
    }

    [Fact]
    public void A_low_value_that_is_favourable_points_down_and_is_solid()
    {
        var mark = Marks.Of(FigureTone.Favourable, -4, new Spot(0, 0));

        Assert.Equal((MarkForm.Down, false, Role.Favourable), (mark.Form, mark.IsHollow, mark.Role));
    }

    [Fact]
    public void An_interval_that_the_axis_cuts_ends_in_an_arrow_at_that_end()
    {
        var axis = new FigureAxis("Skår", 0, 100);
        var marks = new IntervalMarks(new ValueScale(axis, 0, 200, Benchmarking.Wording.Texts.Of(Benchmarking.Wording.Language.English)), Role.Own);

        var cut = marks.Whisker(new Benchmarking.Scoring.Interval(90, 104), 10, Role.Own).ToList();
        var whole = marks.Whisker(new Benchmarking.Scoring.Interval(90, 100), 10, Role.Own).ToList();

        Assert.Equal(new Spot(207, 10), Assert.Single(cut.OfType<Shape.Polygon>()).Spots[0]);
        Assert.Empty(whole.OfType<Shape.Polygon>());
    }

    [Fact]
    public void A_moment_without_a_value_is_a_gap_in_the_line()
    {
        var lines = PictureFaults.Flat(Charts.Scene(SampleFigures.Trend).Shapes).OfType<Shape.Line>().Where(line => line is { Role.Name: "own", Thickness: 3 });

        Assert.Equal(2, Assert.Single(lines).Spots.Count);
    }

    [Fact]
    public void A_slope_never_makes_a_change_look_larger_than_two_and_a_half_times_what_it_is()
    {
        var scene = Charts.Scene(SampleFigures.Slope with { Lines = [new("Overganger", 50, 52)] });
        var line = PictureFaults.Flat(scene.Shapes).OfType<Shape.Line>().Single(line => line.Role == Role.Undecided);
        var axis = PictureFaults.Flat(scene.Shapes).OfType<Shape.Line>().First(line => line.Role == Role.Axis);

        var rise = (line.Spots[0].Y - line.Spots[1].Y) / (axis.Spots[1].Y - axis.Spots[0].Y - 20);

        Assert.InRange(rise, 0.02, 0.02 * 2.5 + 1e-9);
    }

    private static IEnumerable<Shape.Words> Words(Figure figure) => PictureFaults.Flat(Charts.Scene(figure).Shapes).OfType<Shape.Words>();
}
