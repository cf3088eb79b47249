using Benchmarking.Statistics;

namespace Benchmarking.Tests.Statistics;

/// <summary>The procedure of Mogstad, Romano, Shaikh and Wilhelm as csranks writes it down: all remaining pairs anew at each step, nothing pruned.</summary>
/// <param name="estimates">The units' estimates.</param>
/// <param name="variances">Their variances.</param>
/// <param name="draws">Standard normal numbers.</param>
/// <param name="level">The level of the sets.</param>
internal sealed class PlainRankSets(double[] estimates, double[] variances, NormalDraws draws, double level)
{
    // Draws belong to the units in falling order of their estimates.
    private readonly int[] _place = Places(estimates, variances);

    public IEnumerable<RankSet> Simultaneous()
    {
        var above = Above(_ => true);
        return Shared([.. Enumerable.Range(0, estimates.Length).Select(unit => Set(above, unit))]);
    }

    public IEnumerable<RankSet> Marginal() =>
        Shared([.. Enumerable.Range(0, estimates.Length).Select(unit => Set(Above(pair => pair.First == unit || pair.Second == unit), unit))]);

    private static int[] Places(double[] estimates, double[] variances)
    {
        int[] order = [.. Enumerable.Range(0, estimates.Length).OrderByDescending(unit => estimates[unit]).ThenBy(unit => variances[unit])];
        return [.. Enumerable.Range(0, order.Length).Select(unit => Array.IndexOf(order, unit))];
    }

    private RankSet Set(HashSet<(int First, int Second)> above, int unit) =>
        new(1 + above.Count(pair => pair.Second == unit), estimates.Length - above.Count(pair => pair.First == unit));

    private IEnumerable<RankSet> Shared(RankSet[] sets) =>
        Enumerable.Range(0, sets.Length).Select(unit => Enumerable.Range(0, sets.Length)
            .Where(other => estimates[other] == estimates[unit] && variances[other] == variances[unit])
            .Aggregate(sets[unit], (wide, other) => wide.Join(sets[other])));

    private HashSet<(int First, int Second)> Above(Func<(int First, int Second), bool> wanted)
    {
        var units = Enumerable.Range(0, estimates.Length).ToList();
        var left = units.SelectMany(first => units.Where(second => second != first).Select(second => (First: first, Second: second))).Where(wanted).ToHashSet();
        var above = new HashSet<(int First, int Second)>();
        while (true)
        {
            var bar = Bar(left);
            var rejected = left.Where(pair => (estimates[pair.First] - estimates[pair.Second]) * Scale(pair) > bar).ToList();
            if (rejected.Count == 0)
            {
                return above;
            }

            above.UnionWith(rejected);
            left.ExceptWith(rejected);
        }
    }

    private double Bar(HashSet<(int First, int Second)> pairs)
    {
        var largest = Enumerable.Range(0, draws.Count).Select(draw => pairs.Max(pair => (Error(draw, pair.First) - Error(draw, pair.Second)) * Scale(pair))).Order().ToList();
        return largest[(int)Math.Ceiling((level * (draws.Count + 1)) - 1e-9) - 1];
    }

    private double Error(int draw, int unit) => Math.Sqrt(variances[unit]) * draws.Of(draw)[_place[unit]];

    private double Scale((int First, int Second) pair) => 1 / Math.Sqrt(variances[pair.First] + variances[pair.Second]);
}
