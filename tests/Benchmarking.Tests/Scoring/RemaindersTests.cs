using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

public sealed class RemaindersTests
{
    [Theory]
    [InlineData(new[] { 9, 8, 7 }, new[] { 0, 1, 2 }, new int[0])] // nothing is withheld
    [InlineData(new[] { 9, 8, 0 }, new[] { 0, 1 }, new int[0])] // what has no answers needs no protection
    [InlineData(new[] { 9, 8, 7 }, new[] { 0, 1 }, new[] { 1 })] // a single one is the whole less the others
    [InlineData(new[] { 9, 8, 1, 1 }, new[] { 0, 1 }, new[] { 1 })] // several with too few together
    [InlineData(new[] { 9, 8, 4, 1 }, new[] { 0, 1 }, new int[0])] // several with enough
    [InlineData(new[] { 1, 1, 1, 2 }, new[] { 1, 2 }, new[] { 1, 2 })] // one after the other
    [InlineData(new[] { 3 }, new int[0], new int[0])]
    public void Enough_is_withheld_that_nothing_follows(int[] counts, int[] shown, int[] expected) => Assert.Equal(expected, Remainders.Of(counts, shown, least: 5));
}
