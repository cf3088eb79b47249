using Benchmarking.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Statistics;

/// <summary>How statistics follow values that are written on another scale, a x + b, and that the order of values, groups and items does not matter.</summary>
public sealed class ScaleAndOrderTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Tests_of_group_means_do_not_depend_on_the_scale() => Property.Holds(Rescaled(), sample =>
    {
        var (one, other) = (Of(sample.Groups), Of(sample.Scaled()));
        return Same(Figures(one), Figures(other))
            && Near(OneWayAnova.Of(one)?.MeanSquareWithin * sample.A * sample.A, OneWayAnova.Of(other)?.MeanSquareWithin)
            && Near(OneWayAnova.Of(one)?.MeanSquareBetween * sample.A * sample.A, OneWayAnova.Of(other)?.MeanSquareBetween);
    });

    [Fact]
    public void Tests_of_group_means_do_not_depend_on_the_order() => Property.Holds(
        from sample in Rescaled()
        from groups in Gen.Shuffle(sample.Groups)
        select (sample.Groups, groups),
        sample => Same(Figures(Of(sample.Groups)), Figures(Of([.. sample.groups.Select(group => group.Reverse().ToArray())]))));

    [Fact]
    public void Differences_of_two_groups_scale_and_their_tests_do_not() => Property.Holds(Rescaled(), sample =>
    {
        var (one, other) = (Of(sample.Groups), Of(sample.Scaled()));
        return new Func<Moments, Moments, TTest?>[] { StudentTTest.Of, WelchTTest.Of }.All(test =>
        {
            var (found, scaled) = (test(one[0], one[1]), test(other[0], other[1]));
            return Same([found?.T * Math.Sign(sample.A), found?.Df, found?.P], [scaled?.T, scaled?.Df, scaled?.P])
                && Same([found?.Difference * sample.A, found?.StandardError * Math.Abs(sample.A)], [scaled?.Difference, scaled?.StandardError]);
        });
    });

    [Fact]
    public void Tests_of_ranks_depend_on_the_order_of_values_alone() => Property.Holds(Rescaled(), sample =>
    {
        var (one, other) = (sample.Groups, sample.Scaled());
        var (first, second) = (MannWhitney.Normal(one[0], one[1], isCorrected: true), MannWhitney.Normal(other[0], other[1], isCorrected: true));
        return Same([KruskalWallisOf(one)?.H, KruskalWallisOf(one)?.P], [KruskalWallisOf(other)?.H, KruskalWallisOf(other)?.P])
            && Same([sample.A > 0 ? first?.W : first?.Pairs - first?.W, first?.P], [second?.W, second?.P]);
    });

    [Fact]
    public void Reliability_does_not_depend_on_scale_or_order() => Property.Holds(
        from items in Gen.Choose(3, 5)
        from rows in Gen.ArrayOf(Items(items), 40)
        from a in Gen.Elements(-3, -1, 2, 7)
        from b in Gen.Choose(-20, 20)
        from order in Gen.Shuffle(Enumerable.Range(0, items).ToArray())
        select (rows, a, b, order),
        sample =>
        {
            var one = Covariances(sample.rows);
            var other = Covariances([.. sample.rows.Select(row => (short[])[.. sample.order.Select(item => (short)((sample.a * row[item]) + sample.b))])]);
            return Same(
                [CronbachAlpha.Raw(one), CronbachAlpha.Standardised(one), InterItemCorrelation.Mean(one)],
                [CronbachAlpha.Raw(other), CronbachAlpha.Standardised(other), InterItemCorrelation.Mean(other)])
                && Same(
                    [.. sample.order.SelectMany(item => new[] { CronbachAlpha.IfDeleted(one, item), ItemRestCorrelation.Corrected(one, item) })],
                    [.. Enumerable.Range(0, sample.order.Length).SelectMany(item => new[] { CronbachAlpha.IfDeleted(other, item), ItemRestCorrelation.Corrected(other, item) })])
                && Near(McDonaldOmega.Total(one), McDonaldOmega.Total(other), 1e-6);
        });

    [Fact]
    public void Agreement_is_told_in_steps_of_the_scale_and_does_not_depend_on_its_ends() => Property.Holds(
        from counts in Gen.ArrayOf(Gen.Choose(0, 9), 5)
        from below in Gen.Choose(0, 4)
        from step in Gen.Choose(1, 4)
        select (counts, below, step),
        sample =>
        {
            int[] reversed = [.. sample.counts.Reverse()];
            int[] moved = [.. new int[sample.below], .. sample.counts.SelectMany(count => (int[])[count, .. new int[sample.step - 1]])];
            var deviation = AverageDeviation.FromMean(sample.counts);
            return Near(deviation, AverageDeviation.FromMean(reversed)) && Near(deviation * sample.step, AverageDeviation.FromMean(moved))
                && Near(deviation, AverageDeviation.FromItemMeans([sample.counts, reversed]));
        });

    [Fact]
    public void Agreement_against_random_answers_does_not_depend_on_the_unit_of_variance() => Property.Holds(
        from variance in Gen.Choose(0, 30).Select(tenths => tenths / 10.0)
        from items in Gen.Choose(1, 10)
        from a in Gen.Choose(1, 9)
        select (variance, items, a),
        sample =>
        {
            var rwg = Rwg.Multiple(sample.variance, sample.items, 2);
            return Near(rwg, Rwg.Multiple(sample.a * sample.a * sample.variance, sample.items, 2.0 * sample.a * sample.a))
                && rwg is >= 0 and <= 1 && rwg >= Rwg.Multiple(sample.variance + 0.1, sample.items, 2) && Near(Rwg.Single(sample.variance, 2), Rwg.Multiple(sample.variance, 1, 2));
        });

    [Fact]
    public void Units_taken_together_scale_with_their_estimates() => Property.Holds(
        from units in MadeUnits.Any.Generator
        from a in Gen.Elements(-3.0, 0.5, 2, 7)
        from b in Gen.Choose(-50, 50)
        select (units, a, b),
        sample =>
        {
            var (one, other) = (Together(sample.units.Estimates, sample.units.Variances), Together(
                [.. sample.units.Estimates.Select(estimate => (sample.a * estimate) + sample.b)], [.. sample.units.Variances.Select(variance => sample.a * sample.a * variance)]));
            return Same(
                [one.Tau2 * sample.a * sample.a, (sample.a * one.Mean) + sample.b, Math.Abs(sample.a) * one.StandardError, one.Q, one.ISquared],
                [other.Tau2, other.Mean, other.StandardError, other.Q, other.ISquared],
                1e-7);
        });

    private static RandomEffects Together(double[] estimates, double[] variances) => RandomEffects.Of(estimates, variances, HeterogeneityVariance.Reml(estimates, variances));

    private static double?[] Figures(IReadOnlyList<Moments> groups)
    {
        var (anova, welch, brownForsythe) = (OneWayAnova.Of(groups), WelchAnova.Of(groups), BrownForsythe.Of(groups));
        return
        [
            anova?.Test?.F, anova?.Test?.P, anova is null ? null : IntraclassCorrelation.Icc1(anova), anova is null ? null : IntraclassCorrelation.Icc2(anova),
            anova is null ? null : IntraclassCorrelation.Icc1Interval(anova, 0.95)?.Low, welch?.F, welch?.Df2, welch?.P, brownForsythe?.F, brownForsythe?.Df2, brownForsythe?.P,
        ];
    }

    private static KruskalWallis? KruskalWallisOf(double[][] groups) => KruskalWallis.Of(
        [.. groups.SelectMany(group => group)], [.. groups.SelectMany((group, at) => group.Select(_ => 10 - at))]);

    private static Moments[] Of(double[][] groups) => [.. groups.Select(group => group.Aggregate(default(Moments), (all, value) => all.Add(value)))];

    // Items that measure one thing, so that a factor fits.
    private static Gen<short[]> Items(int items) =>
        from attitude in Gen.Choose(0, 6)
        from own in Gen.ArrayOf(Gen.Choose(0, 4), items)
        select Array.ConvertAll(own, value => (short)(attitude + value));

    private static double[,] Covariances(short[][] rows)
    {
        var sums = new CovarianceSums(rows[0].Length);
        foreach (var row in rows)
        {
            sums.Add(row);
        }

        return sums.Covariances() ?? throw new InvalidOperationException();
    }

    private static Gen<Sample> Rescaled() =>
        from count in Gen.Choose(2, 5)
        from sizes in Gen.ArrayOf(Gen.Choose(2, 12), count)
        from values in Gen.ArrayOf(Gen.Choose(0, 20), 60)
        from a in Gen.Elements(-3.0, -1, 0.5, 2, 7)
        from b in Gen.Choose(-1000, 1000)
        select new Sample(
            [.. sizes.Select((size, at) => values.Skip(12 * at).Take(size).Select(value => (double)(value + (3 * at))).ToArray())],
            a,
            b);

    private static bool Same(double?[] expected, double?[] found, double tolerance = Tolerance)
    {
        Assert.Equal(expected, found, (one, other) => Near(one, other, tolerance));
        return true;
    }

    private static bool Near(double? expected, double? found, double tolerance = Tolerance) =>
        expected is { } one && found is { } other ? Math.Abs(one - other) <= tolerance * Math.Max(1, Math.Abs(one)) : expected is null && found is null;

    /// <summary>Groups of values and another scale for them.</summary>
    private sealed record Sample(double[][] Groups, double A, double B)
    {
        public double[][] Scaled() => [.. Groups.Select(group => group.Select(value => (A * value) + B).ToArray())];
    }
}
