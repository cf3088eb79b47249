using System.Numerics;
using Benchmarking.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Statistics;

public sealed class MomentsTests
{
    [Fact]
    public void Of_no_values_there_is_no_variance() => Assert.Equal((0, null), (default(Moments).N, default(Moments).Variance));

    [Fact]
    public void Of_one_value_there_is_no_variance() => Assert.Equal(new Moments(1, 42, 0), default(Moments).Add(42));

    [Fact]
    public void Of_a_few_values_they_are_those_found_by_hand()
    {
        var moments = Of([2, 4, 4, 4, 5, 5, 7, 9]); // mean 5; squares 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16

        Assert.Equal((8, 5.0, 32.0), (moments.N, moments.Mean, moments.M2));
        Assert.Equal(32.0 / 7, moments.Variance);
    }

    [Fact]
    public void Counted_answers_have_the_moments_of_the_answers()
    {
        Assert.Equal(Of([1, 1, 2, 2, 2, 4]), Moments.OfCounts([0, 2, 3, 0, 1]));
        Assert.Equal(default, Moments.OfCounts([0, 0]));
        Assert.Equal(new Moments(1_000_000_000, 1.5, 250_000_000), Moments.OfCounts([0, 500_000_000, 500_000_000]));
    }

    [Theory]
    [InlineData(1_000_000_000)]
    [InlineData(-1_000_000_000)]
    public void A_small_spread_far_from_zero_keeps_its_digits(long offset)
    {
        // In the manner of Numacc4 of NIST's statistical reference datasets, in binary fractions so that the values themselves are exact.
        double[] values = [offset + 0.25, .. Enumerable.Range(0, 500).SelectMany(_ => new[] { offset + 0.125, offset + 0.375 })];
        var moments = Of(values);

        // 1000 × 0.125² about the mean, which is the first value.
        Assert.Equal(offset + 0.25, moments.Mean);
        Assert.Equal(1000 * 0.125 * 0.125, moments.M2, 1e-6);
    }

    [Fact]
    public void One_pass_equals_two_exact_ones() => Property.Holds(
        Samples(),
        values => Near(Exact(values), Of(values), 1e-12));

    [Fact]
    public void Samples_join_in_any_order() => Property.Holds(
        from values in Samples()
        from cut in Gen.Choose(0, values.Length)
        from again in Gen.Choose(0, cut)
        select (values, cut, again),
        sample =>
        {
            var (first, second, third) = (Of(sample.values[..sample.again]), Of(sample.values[sample.again..sample.cut]), Of(sample.values[sample.cut..]));
            var whole = Of(sample.values);
            return Near(whole, first.Join(second).Join(third), 1e-12)
                && Near(whole, third.Join(first).Join(second), 1e-12)
                && Near(whole, second.Join(third.Join(first)), 1e-12);
        });

    [Fact]
    public void Joining_with_no_values_changes_nothing()
    {
        var moments = Of([1, 2, 4]);

        Assert.Equal(moments, moments.Join(default));
        Assert.Equal(moments, default(Moments).Join(moments));
    }

    [Fact]
    public void Joining_equal_means_leaves_the_mean_to_the_last_digit()
    {
        var (few, many) = (Of([100.0 / 3, 100.0 / 3, 100.0 / 3]), Of([.. Enumerable.Repeat(100.0 / 3, 11)]));

        Assert.Equal(new Moments(25, 100.0 / 3, 0), few.Join(many).Join(many));
        Assert.Equal(new Moments(25, 100.0 / 3, 0), many.Join(few).Join(many));
    }

    [Fact]
    public void A_hundred_thousand_respondents_lose_no_digits()
    {
        // 0, 1 … 100 over and over: mean 50, each round 2 (1² + … + 50²) = 85 850.
        var moments = Of([.. Enumerable.Range(0, 1000).SelectMany(_ => Enumerable.Range(0, 101).Select(score => (double)score))]);

        Assert.Equal(101_000, moments.N);
        Assert.Equal(50, moments.Mean, 11);
        Assert.Equal(1, moments.M2 / 85_850_000, 12);
    }

    private static Gen<double[]> Samples() =>
        from offset in Gen.Elements(0.0, 50, 1e6)
        from count in Gen.Choose(1, 60)
        from values in Gen.ArrayOf(Gen.Choose(0, 400).Select(quarters => offset + (quarters / 4.0)), count)
        select values;

    private static Moments Of(IEnumerable<double> values) => values.Aggregate(default(Moments), (moments, value) => moments.Add(value));

    // The values are quarters, so whole numbers hold them and their squares exactly.
    private static Moments Exact(double[] values)
    {
        BigInteger[] quarters = [.. values.Select(value => new BigInteger(4 * value))];
        var sum = quarters.Aggregate(BigInteger.Zero, (total, value) => total + value);
        var squares = quarters.Aggregate(BigInteger.Zero, (total, value) => total + (value * value));
        var spread = (squares * values.Length) - (sum * sum);
        return new Moments(values.Length, (double)sum / (4.0 * values.Length), (double)spread / (16.0 * values.Length));
    }

    // The mean to so many of its digits; the squares to as many, but for the rounding of the values' distance from 0.
    private static bool Near(Moments expected, Moments found, double tolerance) =>
        expected.N == found.N
        && Math.Abs(expected.Mean - found.Mean) <= tolerance * Math.Max(1, Math.Abs(expected.Mean))
        && Math.Abs(expected.M2 - found.M2) <= tolerance * Math.Max(1, expected.M2) * Math.Max(1, Math.Abs(expected.Mean) / 100);
}
