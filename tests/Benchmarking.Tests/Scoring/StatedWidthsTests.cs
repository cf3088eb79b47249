using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Tests.Scoring;

/// <summary>How wide the range of a mean must stay; calculations by hand. Of the half of what one figure leaves, a point is given to rounding.</summary>
public sealed class StatedWidthsTests
{
    private static readonly LinearWeight[] First = [new(0, 1)];
    private static readonly LinearWeight[] Second = [new(1, 1)];

    [Theory]
    [InlineData(50, 25)] // alone it leaves all of 0 to 100: a step must stay
    [InlineData(80, 19)] // 60 to 100: half of it less a point
    [InlineData(99, 0)]
    [InlineData(100, 0)]
    [InlineData(4, 3)] // 0 to 8
    public void A_mean_must_keep_a_step_of_its_scale_or_half_of_what_one_figure_alone_leaves(double half, double expected) =>
        Assert.Equal(expected, new StatedMeans(2, [Half(half)]).Width(First, 25), 9);

    [Fact]
    public void Of_several_statements_each_counts_alone()
    {
        // 60 to 100 by the first and 0 to 70 by the second; together they would say more, and that is what they may not.
        var stated = new StatedMeans(3, [Half(80), new LinearStatement([new(0, 0.5), new(2, 0.5)], 35, 35)]);

        Assert.Equal(19, stated.Width(First, 25), 9);
        Assert.Equal(19, stated.Width(Second, 25), 9); // of this one the second says nothing
    }

    [Fact]
    public void A_mean_of_which_a_statement_holds_a_part_keeps_what_lies_outside()
    {
        // Half of 98 to 100 and half of 0 to 100: 49 to 100.
        Assert.Equal(24.5, new StatedMeans(3, [Half(99)]).Width([new(0, 0.5), new(2, 0.5)], 100), 9);
    }

    [Fact]
    public void Unequal_weights_are_filled_where_they_bring_most()
    {
        // 0.2 a + 0.8 b = 30: a lies in 0 to 100, b in 12.5 to 37.5; a + b in 12.5 + 100 at most and 37.5 at least.
        var stated = new StatedMeans(2, [new LinearStatement([new(0, 0.2), new(1, 0.8)], 30, 30)]);

        Assert.Equal(49, stated.Width(First, 100), 9);
        Assert.Equal(11.5, stated.Width(Second, 100), 9);
        Assert.Equal(((112.5 - 37.5) / 2) - 1, stated.Width([new(0, 1), new(1, 1)], 100), 9);
    }

    [Theory]
    [InlineData(70, 95)] // 40 to 100
    [InlineData(20, 30)] // 0 to 60
    public void A_range_that_is_told_counts_by_both_of_its_ends(double low, double high) =>
        Assert.Equal(29, new StatedMeans(2, [new LinearStatement([new(0, 0.5), new(1, 0.5)], low, high)]).Width(First, 100), 9);

    [Theory]
    [InlineData(-1)] // a difference says nothing of the size of what it is made of
    [InlineData(0)]
    public void A_statement_with_a_weight_that_is_not_above_0_says_nothing_alone(double weight)
    {
        var stated = new StatedMeans(2, [new LinearStatement([new(0, 1), new(1, weight)], 40, 40)]);

        Assert.Equal(49, stated.Width(Second, 100), 9);
        Assert.Equal(36.5, stated.Width([new(0, 0.5), new(1, 0.25)], 100), 9);
    }

    private static LinearStatement Half(double mean) => new([new(0, 0.5), new(1, 0.5)], mean, mean);
}
