namespace Benchmarking.Statistics;

/// <summary>A stratum of a unit: its values, and its weight in the standard.</summary>
/// <param name="Weight">Its share in the standard, 0 or more, on any scale.</param>
/// <param name="Values">The moments of the unit's values in the stratum; none where the unit lacks it.</param>
public readonly record struct StandardStratum(double Weight, Moments Values);

/// <summary>A unit's mean as it would be if its strata had the standard's weights.</summary>
/// <param name="Mean">Σ w m, in the values' unit.</param>
/// <param name="StandardError">sqrt(Σ w² s²/n) with each stratum's own variance; null where a stratum that counts has a single value.</param>
/// <remarks>Kitagawa (1964), Demography 1(1), 296–315. Means as R's <c>survey::svystandardize</c>, which linearises its standard errors in another way.</remarks>
public sealed record DirectStandardisation(double Mean, double? StandardError)
{
    /// <summary>Standardises a unit's mean.</summary>
    /// <param name="strata">The strata, in any order; the weights are scaled to a sum of 1 over those that hold values.</param>
    /// <returns>The mean; null where no stratum with weight holds a value.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative.</exception>
    public static DirectStandardisation? Of(IReadOnlyList<StandardStratum> strata)
    {
        var (total, sum) = (0.0, 0.0);
        double? squares = 0;
        foreach (var (weight, values) in strata.Where(stratum => stratum.Values.N > 0 && stratum.Weight != 0))
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(strata));
            total += weight;
            sum += weight * values.Mean;
            squares += weight * weight * values.Variance / values.N;
        }

        return total > 0 ? new DirectStandardisation(sum / total, squares is { } square ? Math.Sqrt(square) / total : null) : null;
    }
}
