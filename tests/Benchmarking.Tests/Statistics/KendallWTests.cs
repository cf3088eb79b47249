using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

public sealed class KendallWTests(ITestOutputHelper output)
{
    private const string Reference = "reference/ranks_correlation_trend.json";

    [SharedFact(Reference)]
    public void Concordance_of_four_measures_equals_that_of_R()
    {
        using var tally = new Tally(output, 1e-9);
        string[] measures = ["COHES", "LEAD", "HRS", "WBEING"];
        var means = measures.Select(measure => Lent.Groups("data/real/bh1996.csv", "GRP", measure).Take(10).Select(values => values.Average()).ToArray()).ToList();
        var input = Lent.Result(Reference, "kendall_W.input");
        for (var company = 0; company < 10; company++)
        {
            for (var measure = 0; measure < measures.Length; measure++)
            {
                tally.Same($"{measures[measure]} of company {company}", input[company].GetProperty(measures[measure]), means[measure][company]);
            }
        }

        Compare(tally, "kendall_W.groups", KendallW.Of(means));
    }

    [SharedFact(Reference)]
    public void Concordance_with_many_ties_equals_that_of_R()
    {
        using var tally = new Tally(output, 1e-9);
        string[] measures = ["Goods", "Services", "FDI", "PRemit", "ForPort"];
        var complete = Lent.Rows("data/real/asem_iData.csv").Select(row => Array.ConvertAll(measures, measure => Lent.Number(row[measure])))
            .Where(values => values.All(value => value.HasValue)).ToList();
        var found = KendallW.Of([.. Enumerable.Range(0, measures.Length).Select(measure => complete.Select(values => Math.Round(values[measure] ?? 0)).ToArray())]);
        Compare(tally, "kendall_W.asem_ties", found);
        tally.Same("objects", Lent.Result(Reference, "kendall_W.asem_ties").GetProperty("n"), found?.Objects);
        tally.Same("judges", Lent.Result(Reference, "kendall_W.asem_ties").GetProperty("m"), found?.Judges);
    }

    [Fact]
    public void The_same_ranking_twice_is_full_concordance_and_its_reversal_none()
    {
        Assert.Equal(1, KendallW.Of([[1, 2, 3], [10, 20, 30]])?.W);
        Assert.Equal(0, KendallW.Of([[1, 2, 3], [3, 2, 1]])?.W);
        Assert.Equal(-1, KendallW.Of([[1, 2, 3], [3, 2, 1]])?.MeanSpearman);
    }

    [Fact]
    public void Judges_who_tell_nothing_apart_have_no_concordance() => Assert.Null(KendallW.Of([[5, 5, 5], [2, 2, 2]]));

    [Fact]
    public void Two_judges_and_two_objects_are_the_least()
    {
        Assert.Throws<ArgumentException>(() => KendallW.Of([]));
        Assert.Throws<ArgumentException>(() => KendallW.Of([[1, 2]]));
        Assert.Throws<ArgumentException>(() => KendallW.Of([[1], [2]]));
        Assert.Throws<ArgumentException>(() => KendallW.Of([[1, 2], [1, 2, 3]]));
    }

    [Fact]
    public void Order_and_scale_do_not_matter() => Prop.ForAll(MadeUnits.Any, network =>
    {
        var found = KendallW.Of([network.Estimates, network.Variances]);
        var turned = KendallW.Of([[.. network.Variances.Reverse()], [.. network.Estimates.Reverse().Select(value => (3 * value) + 7)]]);
        Assert.Equal(found?.W ?? -1, turned?.W ?? -1, 1e-12);
    }).QuickCheckThrowOnFailure();

    private static void Compare(Tally tally, string id, KendallW? found)
    {
        var expected = Lent.Result(Reference, id);
        tally.Same($"{id} W", expected.GetProperty("W"), found?.W);
        tally.Same($"{id} W of vegan", expected.GetProperty("vegan_W"), found?.W);
        tally.Same($"{id} chi-square", expected.GetProperty("chi2"), found?.ChiSquare);
        tally.Same($"{id} chi-square of Friedman", expected.GetProperty("friedman_chi2"), found?.ChiSquare);
        tally.Same($"{id} df", expected.GetProperty("df"), found?.Df);
        tally.Same($"{id} p", expected.GetProperty("p"), found?.P);
        tally.Same($"{id} mean Spearman", expected.GetProperty("mean_spearman"), found?.MeanSpearman);
    }
}
