using System.Text.Json;
using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Tests between the first ten groups of <c>bh1996</c>, as stats in R 4.2 gives them.</summary>
public sealed class GroupTestsReferenceTests(ITestOutputHelper output)
{
    private const string File = "reference/comparisons_synthesis.json";
    private const double Close = 1e-9;

    [SharedFact(File)]
    public void Tests_of_two_groups_equal_those_of_R()
    {
        var reference = new ReferenceFile("comparisons_synthesis.json");
        foreach (var variable in new[] { "WBEING", "HRS" })
        {
            var groups = Groups(variable);
            var id = variable + ".g1_g2";
            var (first, second) = (Moments(groups[0]), Moments(groups[1]));
            CompareT(reference, id + ".student_t", StudentTTest.Of(first, second));
            var welch = WelchTTest.Of(first, second);
            CompareT(reference, id + ".welch_t", welch);
            reference.Compare(id + ".welch_t", Close, ("diff", welch?.Difference), ("se", welch?.StandardError));
            CompareEquivalence(reference, id + ".tost_welch", welch);
            foreach (var isCorrected in new[] { true, false })
            {
                var test = MannWhitney.Normal(groups[0], groups[1], isCorrected);
                reference.Compare(
                    $"{id}.mann_whitney.correct_{(isCorrected ? "TRUE" : "FALSE")}", Close, ("W", test?.W), ("p", test?.P), ("auc", test?.ShareAbove), ("cliffs_delta", test?.CliffsDelta));
            }

            var t = StudentTTest.Of(first, second);
            reference.Compare(id + ".hedges_g", Close, ("J_exact", HedgesG.Correction(t?.Df ?? 2)));
            var (low, high) = HedgesG.NoncentralityInterval(t?.T ?? 0, t?.Df ?? 2, 0.95);
            reference.Compare(id + ".nct_ci", Close, ("ncp_low", low), ("ncp_high", high));
        }

        reference.Conclude(output);
    }

    [SharedFact(File)]
    public void Tests_of_ten_groups_equal_those_of_R()
    {
        var reference = new ReferenceFile("comparisons_synthesis.json");
        foreach (var variable in new[] { "WBEING", "HRS" })
        {
            var groups = Groups(variable);
            List<Moments> moments = [.. groups.Select(Moments)];
            var id = variable + ".k10";
            CompareF(reference, id + ".anova", "F", OneWayAnova.Of(moments)?.Test);
            CompareF(reference, id + ".welch_anova", "F", WelchAnova.Of(moments));
            CompareF(reference, id + ".brown_forsythe_means", "F_star", BrownForsythe.Of(moments));
            int[] labels = [.. groups.SelectMany((group, place) => group.Select(_ => place))];
            var kruskal = KruskalWallis.Of([.. groups.SelectMany(group => group)], labels);
            reference.Compare(id + ".kruskal", Close, ("H", kruskal?.H), ("df", kruskal?.Df), ("p", kruskal?.P));
            ComparePairs(reference, id + ".pairwise_welch", groups);
            CompareWithOthers(reference, id + ".each_vs_rest_welch", moments);
        }

        reference.Conclude(output);
    }

    // Two one-sided tests against a margin on either side.
    private static void CompareEquivalence(ReferenceFile reference, string id, TTest? test)
    {
        var (margin, interval) = (reference[id].GetProperty("delta").GetDouble(), test?.Interval(0.9));
        double? Tail(double? difference) => StudentT.UpperTail((difference ?? double.NaN) / (test?.StandardError ?? 1), test?.Df ?? 1);
        var (lower, upper) = (Tail(test?.Difference + margin), Tail(margin - test?.Difference));
        reference.Compare(id, Close, ("p_lower", lower), ("p_upper", upper), ("ci90_low", interval?.Low), ("ci90_high", interval?.High));
    }

    private static void ComparePairs(ReferenceFile reference, string id, List<double[]> groups)
    {
        var entries = reference[id].EnumerateArray().ToList();
        List<(double[] First, double[] Second)> pairs =
            [.. entries.Select(entry => (groups[entry.GetProperty("g1").GetInt32() - 1], groups[entry.GetProperty("g2").GetInt32() - 1]))];
        List<TTest?> tests = [.. pairs.Select(pair => WelchTTest.Of(Moments(pair.First), Moments(pair.Second)))];
        List<double> p = [.. tests.Select(test => test?.P ?? double.NaN)];
        var (holm, hochberg, yekutieli) = (PAdjustment.Holm(p), PAdjustment.BenjaminiHochberg(p), PAdjustment.BenjaminiYekutieli(p));
        for (var at = 0; at < entries.Count; at++)
        {
            reference.Compare(id, entries[at], Close, ("diff", tests[at]?.Difference), ("t", tests[at]?.T), ("df", tests[at]?.Df), ("p", p[at]));
            reference.Compare(id, entries[at], Close, ("p_mw", MannWhitney.Normal(pairs[at].First, pairs[at].Second, true)?.P));
            reference.Compare(id, entries[at], Close, ("p_holm", holm[at]), ("p_BH", hochberg[at]), ("p_BY", yekutieli[at]));
        }
    }

    private static void CompareWithOthers(ReferenceFile reference, string id, List<Moments> groups)
    {
        List<TTest?> tests =
        [
            .. groups.Select((group, place) => WelchTTest.Of(
                group, groups.Where((_, other) => other != place).Aggregate(default(Moments), (all, other) => all.Join(other)))),
        ];
        List<double> p = [.. tests.Select(test => test?.P ?? double.NaN)];
        var (holm, hochberg) = (PAdjustment.Holm(p), PAdjustment.BenjaminiHochberg(p));
        foreach (var (entry, at) in reference[id].EnumerateArray().Select((entry, at) => (entry, at)))
        {
            CompareT(reference, id, entry, tests[at]);
            reference.Compare(id, entry, Close, ("diff", tests[at]?.Difference), ("p_holm", holm[at]), ("p_BH", hochberg[at]));
        }
    }

    private static void CompareT(ReferenceFile reference, string id, TTest? test) => CompareT(reference, id, reference[id], test);

    private static void CompareT(ReferenceFile reference, string id, JsonElement entry, TTest? test)
    {
        var interval = test?.Interval(0.95);
        reference.Compare(id, entry, Close, ("t", test?.T), ("df", test?.Df), ("p", test?.P), ("ci_low", interval?.Low), ("ci_high", interval?.High));
    }

    private static void CompareF(ReferenceFile reference, string id, string statistic, FTest? test) =>
        reference.Compare(id, Close, (statistic, test?.F), ("df1", test?.Df1), ("df2", test?.Df2), ("p", test?.P));

    private static List<double[]> Groups(string variable)
    {
        var table = ReferenceFile.Columns("bh1996.csv");
        return
        [
            .. table["GRP"].Zip(table[variable]).GroupBy(pair => pair.First ?? 0, pair => pair.Second ?? double.NaN)
                .OrderBy(group => group.Key).Take(10).Select(group => group.ToArray()),
        ];
    }

    private static Moments Moments(double[] values) => values.Aggregate(default(Moments), (sum, value) => sum.Add(value));
}
