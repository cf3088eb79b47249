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
        var (sorted, places) = Sorted(p);
        var highest = 0.0;
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            highest = Math.Max(highest, Math.Min(1, (sorted.Length - rank) * sorted[rank]));
            sorted[rank] = highest;
        }

        return InPlace(sorted, places);
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
        var (sorted, places) = Sorted(p);
        var lowest = 1.0;
        for (var rank = sorted.Length; rank > 0; rank--)
        {
            // The quotient first: it is at least 1, so that rounding cannot bring the product below its p-value.
            lowest = Math.Min(lowest, factor / rank * sorted[rank - 1]);
            sorted[rank - 1] = lowest;
        }

        return InPlace(sorted, places);
    }

    private static (double[] Sorted, int[] Places) Sorted(IReadOnlyList<double> p)
    {
        double[] sorted = [.. p];
        var places = new int[sorted.Length];
        for (var place = 0; place < places.Length; place++)
        {
            places[place] = place;
        }

        Array.Sort(sorted, places);
        return (sorted, places);
    }

    private static double[] InPlace(double[] sorted, int[] places)
    {
        Array.Sort(places, sorted);
        return sorted;
    }
}
