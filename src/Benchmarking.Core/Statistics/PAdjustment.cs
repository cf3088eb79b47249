namespace Benchmarking.Statistics;

/// <summary>Adjusts p-values for their number. R's <c>p.adjust</c> gives the same.</summary>
public static class PAdjustment
{
    /// <summary>Holm's step-down adjustment, which bounds the risk of any false rejection.</summary>
    /// <param name="p">The p-values of the family, from 0 to 1, in any order; may be empty.</param>
    /// <returns>The adjusted p-values in the same order, none below its own p-value, none above 1.</returns>
    /// <remarks>Holm (1979), Scandinavian Journal of Statistics 6(2), 65–70.</remarks>
    public static double[] Holm(IReadOnlyList<double> p)
    {
        var adjusted = new double[p.Count];
        var (highest, rank) = (0.0, 0);
        foreach (var place in Enumerable.Range(0, p.Count).OrderBy(place => p[place]))
        {
            highest = Math.Max(highest, Math.Min(1, (p.Count - rank) * p[place]));
            adjusted[place] = highest;
            rank++;
        }

        return adjusted;
    }

    /// <summary>Benjamini and Hochberg's step-up adjustment, which bounds the expected share of false rejections.</summary>
    /// <param name="p">The p-values of the family, from 0 to 1, in any order; may be empty.</param>
    /// <returns>The adjusted p-values in the same order, none below its own p-value, none above 1.</returns>
    /// <remarks>Benjamini and Hochberg (1995), Journal of the Royal Statistical Society B 57(1), 289–300.</remarks>
    public static double[] BenjaminiHochberg(IReadOnlyList<double> p) => StepUp(p, p.Count);

    /// <summary>Benjamini and Yekutieli's step-up adjustment, which bounds the expected share of false rejections however the tests depend on each other.</summary>
    /// <param name="p">The p-values of the family, from 0 to 1, in any order; may be empty.</param>
    /// <returns>The adjusted p-values in the same order, none below its own p-value, none above 1.</returns>
    /// <remarks>Benjamini and Yekutieli (2001), The Annals of Statistics 29(4), 1165–1188.</remarks>
    public static double[] BenjaminiYekutieli(IReadOnlyList<double> p)
    {
        var harmonic = 0.0;
        for (var rank = p.Count; rank > 0; rank--)
        {
            harmonic += 1.0 / rank;
        }

        return StepUp(p, p.Count * harmonic);
    }

    private static double[] StepUp(IReadOnlyList<double> p, double factor)
    {
        var adjusted = new double[p.Count];
        var (lowest, rank) = (1.0, p.Count);
        foreach (var place in Enumerable.Range(0, p.Count).OrderByDescending(place => p[place]))
        {
            // The quotient first: it is at least 1, so that rounding cannot bring the product below its p-value.
            lowest = Math.Min(lowest, factor / rank * p[place]);
            adjusted[place] = lowest;
            rank--;
        }

        return adjusted;
    }
}
