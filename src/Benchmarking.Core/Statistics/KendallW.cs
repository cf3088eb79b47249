namespace Benchmarking.Statistics;

/// <summary>Kendall's coefficient of concordance: how far several rankings of the same objects agree, corrected for ties.</summary>
/// <param name="Judges">How many rankings there are, m, 2 or more.</param>
/// <param name="Objects">How many objects each ranks, n, 2 or more.</param>
/// <param name="W">From 0, no agreement, to 1, one and the same ranking.</param>
/// <remarks>Kendall and Babington Smith (1939), Annals of Mathematical Statistics 10(3), 275–287; W = 12 S / (m² (n³ − n) − m T). R's <c>vegan::kendall.global</c>.</remarks>
public sealed record KendallW(int Judges, int Objects, double W)
{
    /// <summary>Friedman's statistic, m (n − 1) W.</summary>
    public double ChiSquare => Judges * Df * W;

    /// <summary>Its degrees of freedom, n − 1.</summary>
    public int Df => Objects - 1;

    /// <summary>The probability of a <see cref="ChiSquare"/> at least as large if the rankings had nothing to do with one another; close from seven objects on.</summary>
    public double P => Statistics.ChiSquare.UpperTail(ChiSquare, Df);

    /// <summary>The mean of Spearman's correlation over all pairs of rankings, where none has ties, from −1/(m − 1) to 1.</summary>
    public double MeanSpearman => ((Judges * W) - 1) / (Judges - 1);

    /// <summary>Compares rankings.</summary>
    /// <param name="values">For each judge, 2 or more, its values for the objects, 2 or more, finite, objects in the same order; ranked here, ties sharing the mean.</param>
    /// <returns>The coefficient; null where every judge gives all objects the same value.</returns>
    /// <exception cref="ArgumentException">There are fewer than two judges or objects, or the judges' lengths differ.</exception>
    public static KendallW? Of(IReadOnlyList<double[]> values)
    {
        var (judges, objects) = (values.Count, values.Count == 0 ? 0 : values[0].Length);
        if (judges < 2 || objects < 2 || values.Any(judge => judge.Length != objects))
        {
            throw new ArgumentException("Two judges or more each give a value to the same objects, two or more.", nameof(values));
        }

        var (sums, ties) = (new double[objects], 0.0);
        foreach (var judge in values)
        {
            var ranked = MidRanks.Of(judge);
            for (var place = 0; place < objects; place++)
            {
                sums[place] += ranked.Ranks[place];
            }

            ties += ranked.Ties;
        }

        var most = ((double)judges * judges * Cubed(objects)) - (judges * ties);
        var middle = judges * (objects + 1) / 2.0;
        return most > 0 ? new KendallW(judges, objects, 12 * sums.Sum(sum => (sum - middle) * (sum - middle)) / most) : null;
    }

    private static double Cubed(double n) => (n * n * n) - n;
}
