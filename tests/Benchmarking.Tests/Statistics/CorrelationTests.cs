using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

public sealed class CorrelationTests(ITestOutputHelper output)
{
    private const string Reference = "reference/ranks_correlation_trend.json";

    [SharedTheory(Reference)]
    [InlineData("corr.bh1996_99groups_LEAD_WBEING")]
    [InlineData("corr.bh1996_10groups_LEAD_WBEING")]
    [InlineData("corr.bfi_A1_A2")]
    [InlineData("corr.kostra_opex_energy")]
    public void Correlations_and_intervals_equal_those_of_R(string id)
    {
        using var tally = new Tally(output, 1e-9);
        var (x, y) = Measures(id);
        var expected = Lent.Result(Reference, id);
        var spearman = Correlation.Spearman(x, y);
        tally.Same("n", expected.GetProperty("n"), spearman?.N);
        tally.Same("rho", expected.GetProperty("rho"), spearman?.Coefficient);
        tally.Same("p", expected.GetProperty("p_t"), spearman?.P);
        tally.Same("p of cor.test", expected.GetProperty("p_R"), spearman?.P);
        tally.Same("S", expected.GetProperty("S"), (Math.Pow(x.Length, 3) - x.Length) / 6 * (1 - spearman?.Coefficient));
        Ends("ci_fisher", spearman?.FisherInterval(0.95));
        Ends("ci_bonett_wright", spearman?.BonettWrightInterval(0.95));
        Ends("ci_fieller", spearman?.FiellerInterval(0.95));
        var pearson = Correlation.Pearson(x, y);
        tally.Same("pearson", expected.GetProperty("pearson"), pearson?.Coefficient);
        tally.Same("pearson p", expected.GetProperty("pearson_p"), pearson?.P);
        Ends("pearson", pearson?.FisherInterval(0.95));

        void Ends(string name, (double Low, double High)? found)
        {
            tally.Same(name + " low", expected.GetProperty(name + "_low"), found?.Low);
            tally.Same(name + " high", expected.GetProperty(name + "_high"), found?.High);
        }
    }

    /// <summary>By hand: ranks 1, 2.5, 2.5, 4 and 1, 2, 3, 4 have products of deviations 4.5 and squares 4.5 and 5.</summary>
    [Fact]
    public void Ties_are_calculated_by_hand() => Assert.Equal(4.5 / Math.Sqrt(4.5 * 5), Correlation.Spearman([10, 20, 20, 90], [1, 2, 3, 4])?.Coefficient ?? 0, 14);

    [Fact]
    public void A_measure_that_does_not_vary_correlates_with_nothing()
    {
        Assert.Null(Correlation.Spearman([3, 3, 3], [1, 2, 3]));
        Assert.Null(Correlation.Spearman([3], [1]));
        Assert.Null(Correlation.Pearson([], []));
    }

    [Fact]
    public void Few_pairs_have_neither_p_nor_interval()
    {
        Assert.Null(Correlation.Spearman([1, 2], [1, 2])?.P);
        Assert.NotNull(Correlation.Spearman([1, 2, 3], [1, 3, 2])?.P);
        Assert.Null(Correlation.Spearman([1, 2, 3], [1, 3, 2])?.BonettWrightInterval(0.95));
        Assert.NotNull(Correlation.Spearman([1, 2, 3, 4], [1, 3, 2, 4])?.BonettWrightInterval(0.95));
    }

    [Fact]
    public void A_perfect_correlation_is_its_own_interval()
    {
        var perfect = Correlation.Spearman([1, 2, 3, 4, 5], [1, 4, 9, 16, 25]);
        Assert.Equal((1.0, 1.0), perfect?.BonettWrightInterval(0.95));
        Assert.Equal(0, perfect?.P);
    }

    [Fact]
    public void Measures_of_different_length_are_refused() => Assert.Throws<ArgumentException>(() => Correlation.Spearman([1, 2, 3], [1, 2]));

    [Fact]
    public void Order_scale_and_zero_point_do_not_matter_and_reversal_turns_the_sign() => Prop.ForAll(MadeUnits.Any, network =>
    {
        var found = Correlation.Spearman(network.Estimates, network.Variances)?.Coefficient ?? 0;
        double[] x = [.. network.Estimates.Reverse().Select(value => (3 * value) + 7)];
        double[] y = [.. network.Variances.Reverse()];
        Assert.Equal(found, Correlation.Spearman(x, y)?.Coefficient ?? 0, 1e-12);
        Assert.Equal(-found, Correlation.Spearman(Array.ConvertAll(x, value => -value), y)?.Coefficient ?? 0, 1e-12);
    }).QuickCheckThrowOnFailure();

    private static (double[] X, double[] Y) Measures(string id)
    {
        var pairs = id switch
        {
            "corr.bfi_A1_A2" => Lent.Rows("data/real/bfi.csv").Select(row => (X: Lent.Number(row["A1"]), Y: Lent.Number(row["A2"]))),
            "corr.kostra_opex_energy" => Lent.Rows("data/real/kostra2015_property.csv").Select(row => (
                X: Lent.Number(row["gross_opex_sports_knok"]) / Lent.Number(row["population"]), Y: Lent.Number(row["energy_cost_sports_knok"]) / Lent.Number(row["population"]))),
            _ => Means("LEAD").Zip(Means("WBEING")).Take(id.Contains("10groups", StringComparison.Ordinal) ? 10 : 99).Select(pair => (X: (double?)pair.First, Y: (double?)pair.Second)),
        };
        var complete = pairs.Where(pair => pair.X.HasValue && pair.Y.HasValue).ToList();
        return ([.. complete.Select(pair => pair.X ?? 0)], [.. complete.Select(pair => pair.Y ?? 0)]);
    }

    private static IEnumerable<double> Means(string measure) => Lent.Groups("data/real/bh1996.csv", "GRP", measure).Select(values => values.Average());
}
