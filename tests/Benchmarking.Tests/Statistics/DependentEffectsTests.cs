using Benchmarking.Statistics;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Random effects over estimates whose errors depend on one another. Golden values by <c>Golden/dependent_effects.R</c>, which metafor 3.8 checks.</summary>
public sealed class DependentEffectsTests(ITestOutputHelper output)
{
    private static readonly (string Name, Func<UncertainEstimates, double> Tau2)[] Methods =
        [("reml", HeterogeneityVariance.Reml), ("pm", HeterogeneityVariance.PauleMandel), ("dl", HeterogeneityVariance.DerSimonianLaird)];

    [Fact]
    public void Figures_equal_those_of_generalised_least_squares_in_R()
    {
        var golden = new GoldenTable("dependent_effects.csv", output);
        var cases = Cases(golden);
        foreach (var (name, method) in Methods)
        {
            RandomEffects Of(GoldenTable.Row row) => RandomEffects.Of(cases[(int)row.A], method(cases[(int)row.A]));
            golden.Holds("tau2_" + name, 1e-9, row => method(cases[(int)row.A]));
            golden.Holds("mu_" + name, 1e-9, row => Of(row).Mean);
            golden.Holds("mu_se_" + name, 1e-9, row => Of(row).StandardError);
            golden.Holds("i2_" + name, 1e-9, row => Of(row).ISquared);
            golden.Holds("eb_" + name, 1e-9, row => Of(row).Shrink(cases[(int)row.A])[(int)row.B - 1].Value);
            golden.Holds("eb_se_" + name, 1e-9, row => Of(row).Shrink(cases[(int)row.A])[(int)row.B - 1].StandardError);
        }

        golden.Holds("q", 1e-9, row => RandomEffects.Of(cases[(int)row.A], 0).Q);
        golden.Holds("q_p", 1e-9, row => RandomEffects.Of(cases[(int)row.A], 0).QP);
    }

    [Fact]
    public void A_matrix_without_covariances_gives_what_variances_give() => Prop.ForAll(MadeUnits.Any, network =>
    {
        var plain = UncertainEstimates.Of(network.Estimates, network.Variances);
        var matrix = UncertainEstimates.Of(network.Estimates, Diagonal(network.Variances));
        foreach (var (_, method) in Methods)
        {
            var (tau2, same) = (method(plain), method(matrix));
            Assert.Equal(tau2, same, 1e-8 * Math.Max(1, tau2));
            var (effects, others) = (RandomEffects.Of(plain, tau2), RandomEffects.Of(matrix, tau2));
            Assert.Equal((effects.Mean, effects.Q), (others.Mean, others.Q), new Near(1e-9));
            Assert.All(effects.Shrink(plain).Zip(others.Shrink(matrix)), pair => Assert.Equal(pair.First, pair.Second, new Near(1e-9)));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Estimates_that_share_all_their_error_allow_no_heterogeneity()
    {
        Assert.False(UncertainEstimates.Of([50, 60, 55], new double[,] { { 9, 9, 0 }, { 9, 9, 0 }, { 0, 0, 9 } }).AllowHeterogeneity);
        Assert.True(UncertainEstimates.Of([50, 60, 55], new double[,] { { 9, 8, 0 }, { 8, 9, 0 }, { 0, 0, 9 } }).AllowHeterogeneity);
    }

    [Fact]
    public void Faulty_arguments_are_refused()
    {
        Assert.Throws<ArgumentException>(() => UncertainEstimates.Of([50, 60], new double[,] { { 9 } }));
        Assert.Throws<ArgumentException>(() => UncertainEstimates.Of([50, 60], new double[,] { { 1, 2 }, { 2, 1 } }));
        Assert.Throws<ArgumentException>(() => UncertainEstimates.Of([50, 60], [4, double.PositiveInfinity]));
        Assert.Throws<ArgumentException>(() => UncertainEstimates.Of([], []));
        Assert.Throws<ArgumentException>(() => RandomEffects.Of([50, 60], [4, 9], 1).Shrink(UncertainEstimates.Of([50], [4])));
    }

    private static Dictionary<int, UncertainEstimates> Cases(GoldenTable golden) => golden.Rows("y").GroupBy(row => (int)row.A).ToDictionary(units => units.Key, units =>
    {
        double[] estimates = [.. units.OrderBy(row => row.B).Select(row => row.Value)];
        var covariance = new double[estimates.Length, estimates.Length];
        foreach (var row in golden.Rows("v").Where(row => (int)row.A == units.Key))
        {
            covariance[(int)row.B - 1, (int)row.C - 1] = row.Value;
        }

        return UncertainEstimates.Of(estimates, covariance);
    });

    private static double[,] Diagonal(double[] variances)
    {
        var matrix = new double[variances.Length, variances.Length];
        for (var unit = 0; unit < variances.Length; unit++)
        {
            matrix[unit, unit] = variances[unit];
        }

        return matrix;
    }

    private sealed class Near(double tolerance) : IEqualityComparer<(double First, double Second)>
    {
        public bool Equals((double First, double Second) x, (double First, double Second) y) => Close(x.First, y.First) && Close(x.Second, y.Second);

        public int GetHashCode((double First, double Second) obj) => 0;

        private bool Close(double one, double other) => Math.Abs(one - other) <= tolerance * Math.Max(1, Math.Abs(one));
    }
}
