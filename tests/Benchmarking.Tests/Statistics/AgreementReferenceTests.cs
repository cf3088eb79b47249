using System.Globalization;
using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Agreement and intraclass correlation on <c>bhr2000</c> and <c>bh1996</c>, as multilevel 2.7 and stats in R 4.2 give them.</summary>
public sealed class AgreementReferenceTests(ITestOutputHelper output)
{
    private const string File = "reference/agreement_icc.json";
    private readonly Lazy<Dictionary<string, double?[]>> _bhr2000 = new(() => ReferenceFile.Columns("bhr2000.csv"));

    [SharedFact(File)]
    public void Analyses_of_variance_and_intraclass_correlations_equal_those_of_R()
    {
        var reference = new ReferenceFile("agreement_icc.json");
        var (bhr2000, bh1996) = (_bhr2000.Value, ReferenceFile.Columns("bh1996.csv"));
        var means = Enumerable.Range(0, Column(bhr2000, "GRP").Length).Select(row => Lead(bhr2000).Average(item => item[row])).ToArray();
        CompareAnova(reference, "bhr2000.HRS", Column(bhr2000, "GRP"), Column(bhr2000, "HRS"));
        CompareAnova(reference, "bhr2000.LEADM", Column(bhr2000, "GRP"), means);
        CompareAnova(reference, "bhr2000.RELIG", Column(bhr2000, "GRP"), Column(bhr2000, "RELIG"));
        foreach (var name in new[] { "WBEING", "HRS", "COHES", "LEAD" })
        {
            CompareAnova(reference, "bh1996." + name, Column(bh1996, "GRP"), Column(bh1996, name));
        }

        reference.Conclude(output);
    }

    [SharedFact(File)]
    public void Agreement_within_groups_equals_that_of_R()
    {
        var reference = new ReferenceFile("agreement_icc.json");
        var table = _bhr2000.Value;
        var groups = Column(table, "GRP");
        CompareGroups(reference, "bhr2000.rwg.RELIG", "rwg", group => Rwg.Single(Variance(table, "RELIG", group), Rwg.UniformVariance(5)));
        CompareGroups(reference, "bhr2000.rwgj.LEAD", "rwg.j", group => RwgLead(table, group));
        CompareGroups(reference, "bhr2000.adm.mean.LEAD", "AD.M", group => AverageDeviation.FromItemMeans([.. Lead(table).Select(item => Counts(groups, item, group))]));
        CompareGroups(reference, "bhr2000.adm.mean.HRS", "AD.M", group => AverageDeviation.FromMean(Counts(groups, Column(table, "HRS"), group)));
        var all = groups.Distinct().Select(group => RwgLead(table, group)).ToList();
        reference.Compare("bhr2000.rwgj.LEAD.summary", 1e-9, ("0%", all.Min()), ("100%", all.Max()), ("mean", all.Average()), ("share_ge_.70", all.Average(rwg => rwg >= 0.7 ? 1 : 0)));
        var relig = groups.Distinct().Select(group => Rwg.Single(Variance(table, "RELIG", group), 2)).ToList();
        reference.Compare("bhr2000.rwg.RELIG.summary", 1e-9, ("0%", relig.Min()), ("100%", relig.Max()), ("mean", relig.Average()));
        reference.Compare("bhr2000.alpha.LEAD", reference["bhr2000.alpha.LEAD"], CronbachAlpha.Raw(Sums(table, _ => true).Covariances() ?? new double[1, 1]), 1e-9);
        foreach (var entry in reference["null_variances"].EnumerateArray())
        {
            reference.Compare("null_variances", entry, 1e-12, ("uniform", Rwg.UniformVariance(entry.GetProperty("options").GetInt32())));
        }

        reference.Conclude(output);
    }

    private static void CompareAnova(ReferenceFile reference, string id, double[] groups, double[] values)
    {
        var moments = groups.Zip(values).GroupBy(pair => pair.First, pair => pair.Second)
            .Select(group => group.Aggregate(default(Moments), (sum, value) => sum.Add(value))).ToList();
        var anova = OneWayAnova.Of(moments) ?? throw new InvalidOperationException("The reference has groups.");
        var total = anova.SumOfSquaresBetween + anova.SumOfSquaresWithin;
        reference.Compare(id + ".anova", 1e-9, ("N", anova.N), ("groups", anova.Groups), ("k0", anova.TypicalSize), ("df_between", anova.DfBetween), ("df_within", anova.DfWithin));
        reference.Compare(id + ".anova", 1e-9, ("ss_between", anova.SumOfSquaresBetween), ("ss_within", anova.SumOfSquaresWithin), ("eta_sq", anova.SumOfSquaresBetween / total));
        reference.Compare(id + ".anova", 1e-9, ("ms_between", anova.MeanSquareBetween), ("ms_within", anova.MeanSquareWithin), ("F", anova.Test?.F), ("p", anova.Test?.P));
        reference.Compare(id, reference[id + ".ICC1_k0"], IntraclassCorrelation.Icc1(anova), 1e-9);
        reference.Compare(id, reference[id + ".ICC2_multilevel"], IntraclassCorrelation.Icc2(anova), 1e-9);
        var (one, two) = (IntraclassCorrelation.Icc1Interval(anova, 0.95), IntraclassCorrelation.Icc2Interval(anova, 0.95));
        reference.Compare(id + ".ICC_ci95_F", 1e-9, ("icc1_lower", one?.Low), ("icc1_upper", one?.High), ("icc2_lower", two?.Low), ("icc2_upper", two?.High));
    }

    private void CompareGroups(ReferenceFile reference, string id, string field, Func<double, double?> compute)
    {
        var sizes = Column(_bhr2000.Value, "GRP").CountBy(group => group).ToDictionary();
        foreach (var entry in reference[id].EnumerateArray())
        {
            var group = double.Parse(entry.GetProperty("grpid").GetString() ?? "", CultureInfo.InvariantCulture);
            reference.Compare($"{id}.{group}", entry, 1e-9, (field, compute(group)), ("gsize", sizes[group]));
        }
    }

    private static double? RwgLead(Dictionary<string, double?[]> table, double group) =>
        Sums(table, own => own == group).Covariances() is { } covariances
            ? Rwg.Multiple(CovarianceMatrix.Trace(covariances) / 11, 11, Rwg.UniformVariance(5))
            : null;

    private static CovarianceSums Sums(Dictionary<string, double?[]> table, Func<double, bool> isTaken)
    {
        var (groups, items, sums) = (Column(table, "GRP"), Lead(table), new CovarianceSums(11));
        for (var row = 0; row < groups.Length; row++)
        {
            if (isTaken(groups[row]))
            {
                sums.Add([.. items.Select(item => (short)item[row])]);
            }
        }

        return sums;
    }

    private static double? Variance(Dictionary<string, double?[]> table, string name, double group) =>
        Column(table, "GRP").Zip(Column(table, name)).Where(pair => pair.First == group)
            .Aggregate(default(Moments), (sum, pair) => sum.Add(pair.Second)).Variance;

    private static int[] Counts(double[] groups, double[] answers, double group)
    {
        var counts = new int[(int)answers.Max() + 1];
        foreach (var (_, answer) in groups.Zip(answers).Where(pair => pair.First == group))
        {
            counts[(int)answer]++;
        }

        return counts;
    }

    private static List<double[]> Lead(Dictionary<string, double?[]> table) =>
        [.. table.Keys.Except(["GRP", "HRS", "RELIG"]).Select(name => Column(table, name))];

    private static double[] Column(Dictionary<string, double?[]> table, string name) => [.. table[name].Select(value => value ?? double.NaN)];
}
