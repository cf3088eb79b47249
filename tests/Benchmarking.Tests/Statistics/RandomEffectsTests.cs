using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

public sealed class RandomEffectsTests(ITestOutputHelper output)
{
    private const string Reference = "reference/comparisons_synthesis.json";

    [SharedTheory(Reference)]
    [InlineData("WBEING")]
    [InlineData("HRS")]
    public void Heterogeneity_equals_that_of_metafor_iterated_to_convergence(string measure)
    {
        using var tally = new Tally(output, 1e-9);
        var (y, v) = Companies(measure);
        foreach (var (method, tau2) in new[]
                 {
                     ("REML", HeterogeneityVariance.Reml(y, v)), ("DL", HeterogeneityVariance.DerSimonianLaird(y, v)),
                     ("REML_exact", HeterogeneityVariance.Reml(y, v)), ("PM_exact", HeterogeneityVariance.PauleMandel(y, v)),
                     ("REML_knha", HeterogeneityVariance.Reml(y, v)), ("DL_knha", HeterogeneityVariance.DerSimonianLaird(y, v)),
                 })
        {
            var expected = Lent.Result(Reference, $"{measure}.synthesis.{method}");
            tally.Same($"{measure} {method} tau2", expected.GetProperty("tau2"), tau2);
            tally.Same($"{measure} {method} mu", expected.GetProperty("mu"), RandomEffects.Of(y, v, tau2).Mean);
            if (!method.EndsWith("knha", StringComparison.Ordinal))
            {
                tally.Same($"{measure} {method} se", expected.GetProperty("se"), RandomEffects.Of(y, v, tau2).StandardError);
            }
        }
    }

    [SharedTheory(Reference)]
    [InlineData("WBEING")]
    [InlineData("HRS")]
    public void Figures_equal_those_of_metafor_for_its_variance_by_any_method(string measure)
    {
        using var tally = new Tally(output, 1e-9);
        var (y, v) = Companies(measure);
        foreach (var method in new[] { "REML", "ML", "DL", "PM", "HE", "SJ", "EE" })
        {
            var expected = Lent.Result(Reference, $"{measure}.synthesis.{method}");
            var found = RandomEffects.Of(y, v, expected.GetProperty("tau2").GetDouble());
            var (low, high) = found.Interval(0.95);
            tally.Same($"{measure} {method} k", expected.GetProperty("k"), found.Units);
            tally.Same($"{measure} {method} Q", expected.GetProperty("Q"), found.Q);
            tally.Same($"{measure} {method} Qp", expected.GetProperty("Qp"), found.QP);
            tally.Same($"{measure} {method} mu", expected.GetProperty("mu"), found.Mean);
            tally.Same($"{measure} {method} se", expected.GetProperty("se"), found.StandardError);
            tally.Same($"{measure} {method} z", expected.GetProperty("stat"), found.Mean / found.StandardError);
            tally.Same($"{measure} {method} low", expected.GetProperty("ci_low"), low);
            tally.Same($"{measure} {method} high", expected.GetProperty("ci_high"), high);
            if (method != "EE")
            {
                // For a fixed effect metafor gives the I² of DerSimonian and Laird.
                tally.Same($"{measure} {method} I2", expected.GetProperty("I2"), found.ISquared);
            }
        }
    }

    [SharedTheory(Reference)]
    [InlineData("WBEING")]
    [InlineData("HRS")]
    public void Prediction_intervals_equal_those_calculated_in_R(string measure)
    {
        using var tally = new Tally(output, 1e-9);
        var (y, v) = Companies(measure);
        foreach (var (method, tau2) in new[]
                 {
                     ("REML", HeterogeneityVariance.Reml(y, v)), ("DL", HeterogeneityVariance.DerSimonianLaird(y, v)),
                     ("PM", Lent.Result(Reference, $"{measure}.synthesis.PM").GetProperty("tau2").GetDouble()),
                 })
        {
            var expected = Lent.Result(Reference, $"{measure}.synthesis.{method}.prediction_HTS");
            var found = RandomEffects.Of(y, v, tau2).PredictionInterval(0.95);
            tally.Same($"{measure} {method} low", expected.GetProperty("pi_low"), found?.Low);
            tally.Same($"{measure} {method} high", expected.GetProperty("pi_high"), found?.High);
        }
    }

    [SharedTheory(Reference)]
    [InlineData("WBEING")]
    [InlineData("HRS")]
    public void Shrunken_values_equal_those_of_metafor(string measure)
    {
        using var tally = new Tally(output, 1e-9);
        var (y, v) = Companies(measure);
        var z = NormalQuantile.Of(0.975);
        foreach (var method in new[] { "REML", "ML", "DL", "PM", "HE", "SJ" })
        {
            var effects = RandomEffects.Of(y, v, Lent.Result(Reference, $"{measure}.synthesis.{method}").GetProperty("tau2").GetDouble());
            var rows = Lent.Result(Reference, $"{measure}.synthesis.{method}.blup");
            for (var unit = 0; unit < y.Length; unit++)
            {
                var (value, error) = effects.Shrink(y[unit], v[unit]);
                tally.Same($"{measure} {method} {unit} y", rows[unit].GetProperty("yi"), y[unit]);
                tally.Same($"{measure} {method} {unit} sqrt v", rows[unit].GetProperty("sei"), Math.Sqrt(v[unit]));
                tally.Same($"{measure} {method} {unit} value", rows[unit].GetProperty("blup"), value);
                tally.Same($"{measure} {method} {unit} se", rows[unit].GetProperty("se"), error);
                tally.Same($"{measure} {method} {unit} low", rows[unit].GetProperty("pi_low"), value - (z * error));
                tally.Same($"{measure} {method} {unit} high", rows[unit].GetProperty("pi_high"), value + (z * error));
            }
        }

        var reml = RandomEffects.Of(y, v, HeterogeneityVariance.Reml(y, v));
        var plugged = Lent.Result(Reference, $"{measure}.synthesis.EB_plugin");
        for (var unit = 0; unit < y.Length; unit++)
        {
            tally.Same($"{measure} {unit} plug-in value", plugged[unit].GetProperty("eb"), reml.Shrink(y[unit], v[unit]).Value);
        }
    }

    /// <summary>By hand: with equal variances v = 4 and k = 3 the three methods agree on S/(k − 1) − v = (9 + 0 + 9)/2 − 4 = 5; μ is the plain mean 10
    /// with SE sqrt(9/3); Q = 18/4; I² = 5/9.</summary>
    [Fact]
    public void Equal_variances_are_calculated_by_hand()
    {
        double[] y = [7, 10, 13];
        double[] v = [4, 4, 4];
        Assert.All([HeterogeneityVariance.Reml(y, v), HeterogeneityVariance.PauleMandel(y, v), HeterogeneityVariance.DerSimonianLaird(y, v)], tau2 => Assert.Equal(5, tau2, 12));
        var effects = RandomEffects.Of(y, v, 5);
        Assert.Equal((10, Math.Sqrt(3), 4.5), (effects.Mean, effects.StandardError, effects.Q));
        Assert.Equal(Math.Exp(-2.25), effects.QP, 12);
        Assert.Equal(100 * 5 / 9.0, effects.ISquared, 12);
        Assert.Equal(7 + (4.0 / 9 * 3), effects.Shrink(7, 4).Value, 12);
    }

    [Fact]
    public void Units_that_differ_less_than_their_errors_have_no_heterogeneity_and_one_value()
    {
        double[] y = [50, 51, 52, 50.5];
        double[] v = [9, 16, 9, 12];
        Assert.All([HeterogeneityVariance.Reml(y, v), HeterogeneityVariance.PauleMandel(y, v), HeterogeneityVariance.DerSimonianLaird(y, v)], tau2 => Assert.Equal(0, tau2));
        var effects = RandomEffects.Of(y, v, 0);
        Assert.Equal(0, effects.ISquared);
        Assert.Equal((effects.Mean, effects.StandardError), effects.Shrink(52, 9));
    }

    [Fact]
    public void Two_units_have_no_prediction_interval()
    {
        Assert.Null(RandomEffects.Of([40, 60], [4, 9], 10).PredictionInterval(0.95));
        Assert.NotNull(RandomEffects.Of([40, 60, 50], [4, 9, 9], 10).PredictionInterval(0.95));
    }

    [Fact]
    public void Heterogeneity_takes_two_units_and_all_with_error()
    {
        Assert.False(UncertainEstimates.Of([50], [4]).AllowHeterogeneity);
        Assert.False(UncertainEstimates.Of([50, 60, 70], [4, 0, 9]).AllowHeterogeneity);
        Assert.True(UncertainEstimates.Of([50, 60], [4, 9]).AllowHeterogeneity);
    }

    [Fact]
    public void Faulty_arguments_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => RandomEffects.Of([50], [4], 0));
        Assert.Throws<ArgumentException>(() => RandomEffects.Of([50, 60], [4, 0], 0));
        Assert.Throws<ArgumentException>(() => HeterogeneityVariance.Reml([50, 60], [4]));
        Assert.Throws<ArgumentException>(() => HeterogeneityVariance.PauleMandel([], []));
        Assert.Throws<ArgumentException>(() => HeterogeneityVariance.DerSimonianLaird([50, 60], [4, -1]));
    }

    [Fact]
    public void A_single_unit_has_no_heterogeneity() =>
        Assert.All([HeterogeneityVariance.Reml([50], [4]), HeterogeneityVariance.PauleMandel([50], [4]), HeterogeneityVariance.DerSimonianLaird([50], [4])], tau2 => Assert.Equal(0, tau2));

    [Fact]
    public void Order_scale_and_zero_point_do_not_matter() => Prop.ForAll(MadeUnits.Any, network =>
    {
        var (y, v) = (network.Estimates, network.Variances);
        var (turnedY, turnedV) = (y.Reverse().Select(value => (4 * value) - 32).ToArray(), v.Reverse().Select(value => 16 * value).ToArray());
        foreach (var method in new Func<double[], double[], double>[]
                 {
                     (a, b) => HeterogeneityVariance.Reml(a, b), (a, b) => HeterogeneityVariance.PauleMandel(a, b), (a, b) => HeterogeneityVariance.DerSimonianLaird(a, b),
                 })
        {
            var (tau2, turnedTau2) = (method(y, v), method(turnedY, turnedV));
            Assert.Equal(tau2, turnedTau2 / 16, 1e-9 * Math.Max(1, tau2));
            var (effects, turned) = (RandomEffects.Of(y, v, tau2), RandomEffects.Of(turnedY, turnedV, turnedTau2));
            Assert.Equal(effects.Mean, (turned.Mean + 32) / 4, 1e-9);
            Assert.Equal(effects.ISquared, turned.ISquared, 1e-7);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Shrunken_values_lie_between_estimate_and_mean() => Prop.ForAll(MadeUnits.Any, network =>
    {
        var effects = RandomEffects.Of(network.Estimates, network.Variances, HeterogeneityVariance.Reml(network.Estimates, network.Variances));
        Assert.All(network.Estimates.Zip(network.Variances), unit =>
        {
            var (value, _) = effects.Shrink(unit.First, unit.Second);
            Assert.InRange(value, Math.Min(unit.First, effects.Mean) - 1e-9, Math.Max(unit.First, effects.Mean) + 1e-9);
        });
    }).QuickCheckThrowOnFailure();

    private static (double[] Estimates, double[] Variances) Companies(string measure)
    {
        var groups = Lent.Groups("data/real/bh1996.csv", "GRP", measure).Take(10).Select(values => values.Aggregate(default(Moments), (all, value) => all.Add(value))).ToList();
        return ([.. groups.Select(group => group.Mean)], [.. groups.Select(group => (group.Variance ?? 0) / group.N)]);
    }
}
