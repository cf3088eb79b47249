using Benchmarking.Statistics;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Statistics;

public sealed class SeparateBoundsTests
{
    [Fact]
    public void The_range_of_a_sum_over_groups_is_the_sum_of_their_ranges()
    {
        // The first two are 50 on average, the third is 20, the fourth is anything: 0 to 100 + 20 + 0 to 100.
        var bounds = new SeparateBounds(4, (0, 100), [Mean(50, 0, 1), Mean(20, 2)]);

        Assert.Equal((20, 220), bounds.RangeOf([new(0, 1), new(2, 1), new(3, 1)]));
        Assert.Equal((100, 100), bounds.RangeOf([new(0, 1), new(1, 1)]));
    }

    [Theory]
    [InlineData(1000, 200, 200)]
    [InlineData(150, 150, 200)]
    [InlineData(30, 30, 200)]
    public void The_width_of_a_sum_over_groups_is_found_as_far_as_it_is_asked_for(double enough, double least, double most)
    {
        var bounds = new SeparateBounds(4, (0, 100), [Mean(50, 0, 1), Mean(20, 2)], [30, 70, 20, 0]);

        Assert.InRange(bounds.WidthOf([new(0, 1), new(2, 1), new(3, 1)], enough), least, most);
    }

    [Fact]
    public void A_group_is_what_figures_join()
    {
        var bounds = new SeparateBounds(6, (0, 100), [Mean(50, 0, 3), Mean(20, 3, 5), Mean(10, 1, 2)]);

        Assert.Equal([3, 2, 2, 3, 1, 3], Enumerable.Range(0, 6).Select(unknown => bounds.SizeOf([new(unknown, 1)])));
        Assert.Equal(3, bounds.SizeOf([new(4, 1), new(5, 1)]));
    }

    [Fact]
    public void Nothing_fits_where_nothing_fits_one_group()
    {
        Assert.True(new SeparateBounds(3, (0, 100), [Mean(50, 0, 1)]).IsConsistent);
        Assert.False(new SeparateBounds(3, (0, 100), [Mean(50, 0, 1), Mean(10, 2), Mean(20, 2)]).IsConsistent);
    }

    [Fact]
    public void Ranges_are_those_of_the_whole_system() => Property.Holds(
        from unknowns in Gen.Choose(2, 8)
        from truth in Gen.ArrayOf(Gen.Choose(0, 100), unknowns)
        from figures in Gen.ListOf(Gen.ArrayOf(Gen.Choose(0, unknowns - 1), 2), 3)
        select (unknowns, truth, figures),
        sample =>
        {
            LinearStatement[] told = [.. sample.figures.Select(figure => figure.Distinct().ToArray()).Select(figure => Mean(figure.Average(unknown => sample.truth[unknown]), figure))];
            var (apart, whole) = (new SeparateBounds(sample.unknowns, (0, 100), told), new LinearBounds([.. Enumerable.Repeat((0.0, 100.0), sample.unknowns)], told));
            LinearWeight[] sum = [.. Enumerable.Range(0, sample.unknowns).Where(unknown => unknown % 2 == 0).Select(unknown => new LinearWeight(unknown, 1 + unknown))];
            var ((low, high), (least, most)) = (apart.RangeOf(sum), whole.RangeOf(sum));
            return Math.Abs(low - least) < 1e-6 && Math.Abs(high - most) < 1e-6;
        },
        count: 200);

    private static LinearStatement Mean(double value, params int[] unknowns) => new([.. unknowns.Select(unknown => new LinearWeight(unknown, 1.0 / unknowns.Length))], value, value);
}
