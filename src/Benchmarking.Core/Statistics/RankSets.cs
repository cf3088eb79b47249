namespace Benchmarking.Statistics;

/// <summary>The ranks that a unit may truly have.</summary>
/// <param name="Low">The best of them, 1 or more.</param>
/// <param name="High">The worst of them, at most the number of units.</param>
public readonly record struct RankSet(int Low, int High)
{
    /// <summary>The smallest range that holds this one and another.</summary>
    /// <param name="other">The other range.</param>
    /// <returns>The range.</returns>
    public RankSet Join(RankSet other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));
}

/// <summary>Two-sided confidence sets for the ranks of units, rank 1 being the largest value.</summary>
/// <param name="Marginal">For each unit the set that holds its own true rank with the level's probability, in the units' order.</param>
/// <param name="Simultaneous">For each unit its set among those that hold all true ranks at once with the level's probability; never narrower than the marginal set.</param>
/// <remarks>Mogstad, Romano, Shaikh and Wilhelm (2024), Review of Economic Studies 91(1), 476–518, with step-down and a parametric bootstrap from N(0, covariance).
/// R's <c>csranks(x, Sigma, simul = , stepdown = TRUE)</c> gives the same but for its random numbers: it draws anew at each step and interpolates its
/// quantile, where one set of draws serves all steps here and a difference is told apart when it and the draws that reach it are at most the level's
/// remainder of all (Davison and Hinkley 1997, Bootstrap Methods and their Application, ch. 4).</remarks>
public sealed record RankSets(IReadOnlyList<RankSet> Marginal, IReadOnlyList<RankSet> Simultaneous)
{
    // One minus a level such as 0.95 has lost its last digits.
    private const double Rounding = 1e-9;

    /// <summary>Finds the sets for estimates that are independent of one another.</summary>
    /// <param name="estimates">The units' estimates, finite, in any order; the largest is best.</param>
    /// <param name="variances">The squares of their standard errors, 0 or more, in the same order.</param>
    /// <param name="draws">Standard normal numbers for at least as many units.</param>
    /// <param name="level">The level of the sets, from 0.5 and below 1.</param>
    /// <returns>The sets; of no unit none, of a single unit rank 1. See <see cref="Of(ReadOnlySpan{double}, double[,], NormalDraws, double)"/>.</returns>
    /// <exception cref="ArgumentException">The lengths differ, a variance is negative, or the draws are too few for the units or the level.</exception>
    public static RankSets Of(ReadOnlySpan<double> estimates, ReadOnlySpan<double> variances, NormalDraws draws, double level)
    {
        var covariance = new double[variances.Length, variances.Length];
        for (var unit = 0; unit < variances.Length; unit++)
        {
            covariance[unit, unit] = variances[unit];
        }

        return Of(estimates, covariance, draws, level);
    }

    /// <summary>Finds the sets for estimates that may depend on one another, as those of units that share respondents do.</summary>
    /// <param name="estimates">The units' estimates, finite, in any order; the largest is best.</param>
    /// <param name="covariance">Their covariance matrix, symmetric, without negative eigenvalues, units in the same order.</param>
    /// <param name="draws">Standard normal numbers for at least as many units.</param>
    /// <param name="level">The level of the sets, from 0.5 and below 1.</param>
    /// <returns>The sets. The order of the units does not matter, but where two have one estimate and variance and different covariances: they are ranked
    /// before their errors are drawn, and units alike in all figures share the wider of their sets. A pair's difference without error counts as known.</returns>
    /// <exception cref="ArgumentException">The sizes differ, the matrix has a negative eigenvalue, or the draws are too few for the units or the level.</exception>
    public static RankSets Of(ReadOnlySpan<double> estimates, double[,] covariance, NormalDraws draws, double level)
    {
        var allowed = Allowed(draws.Count, level);
        Check(estimates.Length, covariance, draws);
        double[] values = [.. estimates];
        int[] order = [.. Enumerable.Range(0, values.Length).OrderByDescending(unit => values[unit]).ThenBy(unit => covariance[unit, unit])];
        var ranked = Array.ConvertAll(order, unit => values[unit]);
        var ordered = Ordered(covariance, order);
        using var pairs = PairDraws.Of(ordered, draws);

        // The marginal sets spoil the reaches, so the simultaneous ones come first.
        var simultaneous = Shared(SimultaneousSets(ranked, pairs, allowed), ranked, ordered);
        var marginal = Shared(MarginalSets(ranked, pairs, allowed), ranked, ordered);
        Array.Sort([.. order], marginal);
        Array.Sort(order, simultaneous);
        return new RankSets(marginal, simultaneous);
    }

    /// <summary>How many draws a level takes at least: with fewer, no difference could be told apart.</summary>
    /// <param name="level">The level, from 0.5 and below 1.</param>
    /// <returns>The number, 1 or more; 19 for 0.95.</returns>
    public static int LeastDraws(double level) => (int)Math.Ceiling((1 - Rounding) / (1 - level)) - 1;

    private static RankSet[] SimultaneousSets(double[] ranked, PairDraws draws, int allowed)
    {
        var units = ranked.Length;
        (int First, int Second)[] pairs =
            [.. from first in Enumerable.Range(0, units) from second in Enumerable.Range(first + 1, units - first - 1) where ranked[first] > ranked[second] select (first, second)];
        var apart = Array.ConvertAll(pairs, pair => Apart(ranked, draws, pair.First, pair.Second));
        SortFalling(apart, pairs);
        var reached = new double[draws.Count];
        for (var place = 0; place < units * draws.Count; place++)
        {
            reached[place % draws.Count] = Math.Max(reached[place % draws.Count], draws.Reaches[place]);
        }

        var told = new AllPairs(draws, pairs).Count(apart, reached, allowed);
        var (better, worse) = (new int[units], new int[units]);
        foreach (var (first, second) in pairs.AsSpan(0, told))
        {
            worse[first]++;
            better[second]++;
        }

        return [.. Enumerable.Range(0, units).Select(unit => new RankSet(1 + better[unit], units - worse[unit]))];
    }

    private static RankSet[] MarginalSets(double[] ranked, PairDraws draws, int allowed)
    {
        var sets = new RankSet[ranked.Length];
        Parallel.For(0, ranked.Length, unit =>
        {
            int[] others = [.. Enumerable.Range(0, ranked.Length).Where(other => ranked[other] != ranked[unit])];
            var apart = Array.ConvertAll(others, other => Apart(ranked, draws, Math.Min(unit, other), Math.Max(unit, other)));
            SortFalling(apart, others);
            var told = new UnitPairs(draws, unit, others).Count(apart, draws.Reaches.AsSpan(unit * draws.Count, draws.Count), allowed);
            var better = others.AsSpan(0, told).ToArray().Count(other => other < unit);
            sets[unit] = new RankSet(1 + better, ranked.Length - (told - better));
        });
        return sets;
    }

    private static double Apart(double[] ranked, PairDraws draws, int first, int second)
    {
        var scale = draws.Scales[(first * draws.Stride) + second];
        return scale == 0 ? double.PositiveInfinity : (ranked[first] - ranked[second]) * scale;
    }

    private static void SortFalling<T>(double[] apart, T[] places)
    {
        Array.Sort(apart, places);
        Array.Reverse(apart);
        Array.Reverse(places);
    }

    // Two units with the same figures must not read different sets because their draws differ.
    private static RankSet[] Shared(RankSet[] sets, double[] ranked, double[,] covariance)
    {
        RankSet[] shared = [.. sets];
        for (var unit = 0; unit < sets.Length; unit++)
        {
            for (var other = unit + 1; other < sets.Length && ranked[other] == ranked[unit]; other++)
            {
                if (IsAlike(covariance, unit, other))
                {
                    shared[unit] = shared[unit].Join(sets[other]);
                    shared[other] = shared[other].Join(sets[unit]);
                }
            }
        }

        return shared;
    }

    private static bool IsAlike(double[,] covariance, int unit, int other)
    {
        var alike = covariance[unit, unit] == covariance[other, other];
        for (var third = 0; third < covariance.GetLength(0) && alike; third++)
        {
            alike = third == unit || third == other || covariance[unit, third] == covariance[other, third];
        }

        return alike;
    }

    private static double[,] Ordered(double[,] covariance, int[] order)
    {
        var ordered = new double[order.Length, order.Length];
        for (var row = 0; row < order.Length; row++)
        {
            for (var column = 0; column < order.Length; column++)
            {
                ordered[row, column] = covariance[order[row], order[column]];
            }
        }

        return ordered;
    }

    // A difference is told apart when (1 + draws that reach it) / (1 + draws) is at most 1 − level.
    private static int Allowed(int draws, double level)
    {
        if (level is not (>= 0.5 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "A level lies from 0.5 and below 1.");
        }

        var allowed = (int)Math.Floor(((1 - level) * (draws + 1.0)) + Rounding) - 1;
        return allowed >= 0 ? allowed : throw new ArgumentException($"{draws} draws are too few for a level of that height.", nameof(draws));
    }

    private static void Check(int units, double[,] covariance, NormalDraws draws)
    {
        if (covariance.GetLength(0) != units || covariance.GetLength(1) != units)
        {
            throw new ArgumentException("The covariance matrix has a row and a column for each estimate.", nameof(covariance));
        }

        if (draws.Units < units)
        {
            throw new ArgumentException($"The draws are for {draws.Units} units and the estimates for {units}.", nameof(draws));
        }
    }
}
