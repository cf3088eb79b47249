using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

public sealed class RoundingTiesTests
{
    [Theory]
    [InlineData(new[] { 3, 1.5, 1 }, new[] { 3, 1.0, 1 })] // just at the distance
    [InlineData(new[] { 1, 1.625, 3 }, new[] { 1, 1.625, 3 })]
    [InlineData(new[] { 2, 1.5, 1, 4, 2.25 }, new[] { 1.0, 1, 1, 4, 1 })] // one after the other
    [InlineData(new double[0], new double[0])]
    public void Values_that_follow_one_another_within_the_distance_become_the_smallest(double[] values, double[] expected) =>
        Assert.Equal(expected, RoundingTies.Evened(values, 0.5));
}
