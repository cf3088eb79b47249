namespace Benchmarking.Statistics;

/// <summary>How values differ between groups and within them.</summary>
/// <param name="Groups">How many groups hold values, 2 or more.</param>
/// <param name="N">How many values, more than groups.</param>
/// <param name="SumOfSquaresBetween">Σ n (mean − grand mean)², 0 or more, in the square of the values' unit.</param>
/// <param name="SumOfSquaresWithin">Σ (value − mean)², 0 or more, in the square of the values' unit.</param>
/// <param name="TypicalSize">k0 = (N − Σn²/N) / (groups − 1), the size of a group that stands for groups of unequal size; their size where all are alike.</param>
/// <remarks>Searle, Casella and McCulloch (1992), Variance Components, ch. 3. R: <c>summary(aov(value ~ group))</c>.</remarks>
public sealed record OneWayAnova(int Groups, int N, double SumOfSquaresBetween, double SumOfSquaresWithin, double TypicalSize)
{
    private const double Rounding = 1e-14;

    /// <summary>Degrees of freedom between groups, 1 or more.</summary>
    public int DfBetween => Groups - 1;

    /// <summary>Degrees of freedom within groups, 1 or more.</summary>
    public int DfWithin => N - Groups;

    /// <summary>The mean square between groups, 0 or more, in the square of the values' unit.</summary>
    public double MeanSquareBetween => SumOfSquaresBetween / DfBetween;

    /// <summary>The mean square within groups, 0 or more, in the square of the values' unit.</summary>
    public double MeanSquareWithin => SumOfSquaresWithin / DfWithin;

    /// <summary>The test that all groups have one mean; null where no group varies within.</summary>
    public FTest? Test => MeanSquareWithin > 0 ? new FTest(MeanSquareBetween / MeanSquareWithin, DfBetween, DfWithin) : null;

    /// <summary>Analyses groups.</summary>
    /// <param name="groups">The moments of each group, in any order; groups without values are left out.</param>
    /// <returns>The analysis; null where fewer than two groups hold values, and where none holds two.</returns>
    /// <exception cref="ArgumentException"><paramref name="groups"/> is empty.</exception>
    public static OneWayAnova? Of(IReadOnlyList<Moments> groups)
    {
        var filled = FilledGroups.Of(groups);
        var all = filled.Aggregate(default(Moments), (joined, group) => joined.Join(group));
        return Of([.. filled.Select(group => new SharedGroup(group.N, group.Mean, group.M2))], all.N, all.Mean);
    }

    /// <summary>Analyses groups some of whose members belong to several: such a member counts in part in each of them, and once in all.</summary>
    /// <param name="groups">The groups, in any order; those without members are left out.</param>
    /// <param name="n">How many members there are, each counted once: the sum of the sizes.</param>
    /// <returns>The analysis; null where fewer than two groups hold values, and where there are no more members than groups.</returns>
    /// <remarks>With weights that sum to 1 over a member's groups: R's <c>anova(lm(value ~ group, weights = w))</c> gives the sums of squares.</remarks>
    internal static OneWayAnova? OfShared(IReadOnlyList<SharedGroup> groups, int n)
    {
        var filled = groups.Where(group => group.Size > 0).ToList();
        return Of(filled, n, filled.Sum(group => group.Size * group.Mean) / n);
    }

    private static OneWayAnova? Of(List<SharedGroup> groups, int n, double mean)
    {
        if (groups.Count < 2 || n <= groups.Count)
        {
            return null;
        }

        // What rounding alone leaves between equal means counts as nothing: it would depend on the order of the groups.
        var rounding = Rounding * groups.Max(group => Math.Abs(group.Mean));
        var between = groups.TrueForAll(group => Math.Abs(group.Mean - mean) <= rounding)
            ? 0
            : groups.Sum(group => group.Size * (group.Mean - mean) * (group.Mean - mean));
        var squares = groups.Sum(group => group.Size * group.Size);
        return new OneWayAnova(groups.Count, n, between, groups.Sum(group => group.SumOfSquares), (n - (squares / n)) / (groups.Count - 1));
    }
}

/// <summary>A group whose members may count in part.</summary>
/// <param name="Size">The sum of its members' shares, 0 or more.</param>
/// <param name="Mean">The mean of their values, each by its share.</param>
/// <param name="SumOfSquares">The sum of their squared deviations from it, each by its share, 0 or more.</param>
internal readonly record struct SharedGroup(double Size, double Mean, double SumOfSquares);
