using Benchmarking.Statistics;

namespace Benchmarking.Tests.Statistics;

public sealed class MedianTests
{
    // By hand.
    [Theory]
    [InlineData(new[] { 3.0 }, 3)]
    [InlineData(new[] { 9.0, 1, 4 }, 4)]
    [InlineData(new[] { 9.0, 1, 4, 6 }, 5)]
    [InlineData(new[] { 2.0, 2, 2, 7 }, 2)]
    public void Median_is_the_middle_or_between_the_two_in_the_middle(double[] values, double expected) => Assert.Equal(expected, Median.Of(values));

    [Fact]
    public void Median_leaves_the_values_in_their_order()
    {
        double[] values = [3, 1, 2];

        Median.Of(values);

        Assert.Equal([3, 1, 2], values);
    }

    [Fact]
    public void Nothing_has_no_median() => Assert.Throws<ArgumentException>(() => Median.Of([]));
}
