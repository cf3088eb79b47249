using Benchmarking.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Statistics;

/// <summary>What holds of every interval.</summary>
public sealed class IntervalPropertiesTests
{
    [Fact]
    public void Feldts_interval_holds_alpha_and_grows_with_the_level() => Property.Holds(
        from alpha in Gen.Choose(-200, 99).Select(percent => percent / 100.0)
        from respondents in Gen.Choose(2, 500)
        from items in Gen.Choose(2, 40)
        from level in Levels()
        select (alpha, respondents, items, level),
        sample =>
        {
            var (low, high) = CronbachAlpha.FeldtInterval(sample.alpha, sample.respondents, sample.items, sample.level);
            var wider = CronbachAlpha.FeldtInterval(sample.alpha, sample.respondents, sample.items, (1 + sample.level) / 2);
            return low < sample.alpha && sample.alpha < high && high < 1 && wider.Low < low && high < wider.High;
        });

    [Fact]
    public void Intervals_of_a_noncentrality_hold_t_rise_with_it_and_turn_with_its_sign() => Property.Holds(
        from t in Gen.Choose(-800, 800).Select(hundredths => hundredths / 100.0)
        from further in Gen.Choose(1, 100).Select(hundredths => hundredths / 100.0)
        from df in Gen.Choose(2, 300)
        from level in Levels()
        select (t, further, df, level),
        sample =>
        {
            var (low, high) = HedgesG.NoncentralityInterval(sample.t, sample.df, sample.level);
            var above = HedgesG.NoncentralityInterval(sample.t + sample.further, sample.df, sample.level);
            var turned = HedgesG.NoncentralityInterval(-sample.t, sample.df, sample.level);
            return low < sample.t && sample.t < high && above.Low > low && above.High > high
                && Math.Abs(turned.Low + high) <= 1e-8 * Math.Max(1, high) && Math.Abs(turned.High + low) <= 1e-8 * Math.Max(1, -low);
        });

    [Fact]
    public void The_ends_of_a_noncentrality_have_the_value_at_their_tails() => Property.Holds(
        from t in Gen.Choose(-800, 800).Select(hundredths => hundredths / 100.0)
        from df in Gen.Choose(2, 300)
        from level in Levels()
        select (t, df, level),
        sample =>
        {
            var (low, high) = HedgesG.NoncentralityInterval(sample.t, sample.df, sample.level);
            var tail = (1 - sample.level) / 2;
            return Math.Abs((NoncentralT.UpperTail(sample.t, sample.df, low) / tail) - 1) < 1e-8
                && Math.Abs((NoncentralT.LowerTail(sample.t, sample.df, high) / tail) - 1) < 1e-8;
        });

    [Fact]
    public void Bootstrapped_means_lie_within_the_values() => Property.Holds(
        from values in Gen.ArrayOf(Gen.Choose(-100, 100), 6)
        from counts in Gen.ArrayOf(Gen.Choose(0, 12), 6)
        from seed in Gen.Choose(0, 1000)
        from level in Levels()
        select (values.Distinct().Select(value => (double)value).ToArray(), counts, seed, level),
        sample =>
        {
            var (values, counts) = (sample.Item1, sample.counts[..sample.Item1.Length]);
            double[] occurring = [.. values.Zip(counts).Where(value => value.Second > 0).Select(value => value.First)];
            if (MeanBootstrap.Of(values, counts, 199, sample.seed) is not { } found)
            {
                return occurring.Length < 2;
            }

            var percentile = found.PercentileInterval(sample.level);
            return Inside(percentile) && Inside(found.BcaInterval(sample.level)) && percentile.Low <= found.Mean && found.Mean <= percentile.High;

            bool Inside((double Low, double High) interval) =>
                occurring.Min() - 1e-9 <= interval.Low && interval.Low <= interval.High && interval.High <= occurring.Max() + 1e-9;
        });

    [Fact]
    public void Intraclass_correlations_lie_within_their_intervals() => Property.Holds(
        from groups in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(0, 20), 6), 5)
        from level in Levels()
        select (groups, level),
        sample =>
        {
            var anova = OneWayAnova.Of([.. sample.groups.Select(group => group.Aggregate(default(Moments), (all, value) => all.Add(value)))]);
            return anova is null || (Holds(IntraclassCorrelation.Icc1Interval(anova, sample.level), IntraclassCorrelation.Icc1(anova))
                && Holds(IntraclassCorrelation.Icc2Interval(anova, sample.level), IntraclassCorrelation.Icc2(anova)));
        });

    private static bool Holds((double Low, double High)? interval, double? value) =>
        (interval, value) is not ({ } ends, { } found) || (ends.Low <= found && found <= ends.High && ends.High <= 1);

    // Below these an interval is no statement, and need not hold the estimate of a skewed distribution.
    private static Gen<double> Levels() => Gen.Choose(80, 99).Select(percent => percent / 100.0);
}
