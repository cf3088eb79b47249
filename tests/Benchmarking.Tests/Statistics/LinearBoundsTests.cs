using Benchmarking.Statistics;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Statistics;

public sealed class LinearBoundsTests
{
    [Fact]
    public void A_sum_of_two_leaves_each_what_the_other_can_make_up_for()
    {
        // By hand: x + y = 150 with both at most 100 leaves each from 50 to 100.
        var bounds = Of([(0, 100), (0, 100)], Sum(150, 150, (0, 1), (1, 1)));

        Near((50, 100), bounds.RangeOf([new LinearWeight(0, 1)]));
        Near((150, 150), bounds.RangeOf([new LinearWeight(0, 1), new LinearWeight(1, 1)]));
        Near((-50, 50), bounds.RangeOf([new LinearWeight(0, 1), new LinearWeight(1, -1)]));
    }

    [Fact]
    public void Rounded_sums_leave_the_rounding_open()
    {
        // By hand: the whole from 149.5 to 150.5 less the part from 89.5 to 90.5 leaves from 59 to 61.
        var bounds = Of([(0, 100), (0, 100)], Sum(149.5, 150.5, (0, 1), (1, 1)), Sum(89.5, 90.5, (0, 1)));

        Near((59, 61), bounds.RangeOf([new LinearWeight(1, 1)]));
    }

    [Fact]
    public void A_textbook_programme_has_its_textbook_answer()
    {
        // Dantzig (1963), Linear Programming and Extensions; the Wyndor problem of Hillier and Lieberman: highest 3x + 5y is 36 at (2, 6).
        var bounds = Of([(0, 1000), (0, 1000)], Sum(0, 4, (0, 1)), Sum(0, 12, (1, 2)), Sum(0, 18, (0, 3), (1, 2)));

        Assert.Equal(36, bounds.RangeOf([new LinearWeight(0, 3), new LinearWeight(1, 5)]).High, 9);
    }

    [Fact]
    public void Beales_example_that_makes_the_plain_rule_go_in_circles_ends()
    {
        // Beale (1955), Naval Research Logistics Quarterly 2(4), 269-275: the highest is 0.05.
        var bounds = Of(
            [(0, 1e4), (0, 1e4), (0, 1e4), (0, 1e4)],
            Sum(-1e7, 0, (0, 0.25), (1, -60), (2, -0.04), (3, 9)),
            Sum(-1e7, 0, (0, 0.5), (1, -90), (2, -0.02), (3, 3)),
            Sum(-1e7, 1, (2, 1)));

        Assert.Equal(0.05, bounds.RangeOf([new LinearWeight(0, 0.75), new LinearWeight(1, -150), new LinearWeight(2, 0.02), new LinearWeight(3, -6)]).High, 9);
    }

    [Fact]
    public void What_cannot_be_is_said_to_be_inconsistent()
    {
        var bounds = Of([(0, 100), (0, 100)], Sum(150, 150, (0, 1), (1, 1)), Sum(0, 40, (0, 1)));

        Assert.False(bounds.IsConsistent);
        Assert.Throws<InvalidOperationException>(() => bounds.RangeOf([new LinearWeight(0, 1)]));
    }

    [Fact]
    public void Without_statements_the_bounds_of_the_unknowns_are_the_range() =>
        Near((-6, 1), Of([(-2, 1), (0, 2)]).RangeOf([new LinearWeight(0, 1), new LinearWeight(1, -2)]));

    [Fact]
    public void Whatever_fits_lies_within_the_range() => Property.Holds(
        from values in Gen.ArrayOf(Gen.Choose(0, 20), 4)
        from weights in Gen.ArrayOf(Gen.Choose(-3, 3), 12)
        from slack in Gen.ArrayOf(Gen.Choose(0, 4), 3)
        select (values, weights, slack),
        sample =>
        {
            // Every point of a grid is tried by hand, so to say.
            var statements = Enumerable.Range(0, 2).Select(row =>
            {
                var sum = Enumerable.Range(0, 4).Sum(at => (double)sample.weights[(row * 4) + at] * sample.values[at]);
                return Sum(sum - sample.slack[row], sum + sample.slack[row], [.. Enumerable.Range(0, 4).Select(at => (at, (double)sample.weights[(row * 4) + at]))]);
            }).ToArray();
            var range = Of([.. Enumerable.Repeat((0.0, 20.0), 4)], statements).RangeOf([.. Enumerable.Range(0, 4).Select(at => new LinearWeight(at, sample.weights[8 + at]))]);
            var fitting = Grid().Where(point => statements.All(statement => Value(statement.Weights, point) >= statement.Low && Value(statement.Weights, point) <= statement.High))
                .Select(point => Enumerable.Range(0, 4).Sum(at => (double)sample.weights[8 + at] * point[at])).ToList();
            return fitting.TrueForAll(value => value >= range.Low - 1e-6 && value <= range.High + 1e-6);
        },
        count: 60);

    [Theory]
    [InlineData(1000, 50, 50)] // the sum is 150, so each is 50 to 100
    [InlineData(20, 20, 50)]
    [InlineData(50, 50, 50)]
    public void A_width_is_found_as_far_as_it_is_asked_for(double enough, double least, double most) =>
        Assert.InRange(Of([(0, 100), (0, 100)], Sum(150, 150, (0, 1), (1, 1))).WidthOf([new LinearWeight(0, 1)], enough), least - 1e-9, most + 1e-9);

    [Fact]
    public void Where_the_search_begins_changes_no_range() => Property.Holds(
        from values in Gen.ArrayOf(Gen.Choose(0, 20), 5)
        from start in Gen.ArrayOf(Gen.Choose(-2, 22), 5)
        from weights in Gen.ArrayOf(Gen.Choose(-3, 3), 20)
        from enough in Gen.Choose(1, 60)
        select (values, start, weights, enough),
        sample =>
        {
            var statements = Enumerable.Range(0, 3).Select(row => sample.weights.Skip(row * 5).Take(5).Select((weight, at) => new LinearWeight(at, weight)).ToList())
                .Select((sum, row) => Value(sum, sample.values) is var value ? new LinearStatement(sum, value - row, value) : null).OfType<LinearStatement>().ToArray();
            LinearWeight[] asked = [.. sample.weights.Skip(15).Select((weight, at) => new LinearWeight(at, weight))];
            var unknowns = Enumerable.Repeat((0.0, 20.0), 5).ToArray();
            var (low, high) = Of(unknowns, statements).RangeOf(asked);
            double[][] starts = [[.. sample.values.Select(value => (double)value)], [.. sample.start.Select(value => (double)value)]];
            return starts.All(start => new LinearBounds(unknowns, statements, start) is var bounds
                && bounds.WidthOf(asked, sample.enough) is var width && Math.Abs(Math.Min(width, sample.enough) - Math.Min(high - low, sample.enough)) < 1e-6
                && bounds.RangeOf(asked) is var range && Math.Abs(range.Low - low) < 1e-6 && Math.Abs(range.High - high) < 1e-6);
        },
        count: 300);

    private static IEnumerable<int[]> Grid() =>
        from first in Enumerable.Range(0, 11)
        from second in Enumerable.Range(0, 11)
        from third in Enumerable.Range(0, 11)
        from fourth in Enumerable.Range(0, 11)
        select new[] { first * 2, second * 2, third * 2, fourth * 2 };

    private static double Value(IReadOnlyList<LinearWeight> weights, int[] point) => weights.Sum(weight => weight.Weight * point[weight.Unknown]);

    private static LinearBounds Of((double Low, double High)[] unknowns, params LinearStatement[] statements) => new(unknowns, statements);

    private static LinearStatement Sum(double low, double high, params (int Unknown, double Weight)[] weights) =>
        new([.. weights.Select(weight => new LinearWeight(weight.Unknown, weight.Weight))], low, high);

    private static void Near((double Low, double High) expected, (double Low, double High) found)
    {
        Assert.Equal(expected.Low, found.Low, 7);
        Assert.Equal(expected.High, found.High, 7);
    }
}
