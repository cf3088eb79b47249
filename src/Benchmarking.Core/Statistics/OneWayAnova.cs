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
        if (filled.Count < 2 || all.N <= filled.Count)
        {
            return null;
        }

        var between = filled.Sum(group => group.N * (group.Mean - all.Mean) * (group.Mean - all.Mean));
        var squares = filled.Sum(group => (double)group.N * group.N);
        return new OneWayAnova(filled.Count, all.N, between, filled.Sum(group => group.M2), (all.N - (squares / all.N)) / (filled.Count - 1));
    }
}
