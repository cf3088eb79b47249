using Benchmarking.Networks;
using Benchmarking.Statistics;

namespace Benchmarking.Comparison;

/// <summary>Adjusts the p-values of a family as the network has decided.</summary>
internal static class Adjusted
{
    /// <summary>Adjusts p-values.</summary>
    /// <param name="p">The p-values of the family.</param>
    /// <param name="adjustment">How.</param>
    /// <returns>The adjusted p-values, in the same order.</returns>
    public static IReadOnlyList<double> P(IReadOnlyList<double> p, Adjustment adjustment) => adjustment switch
    {
        Adjustment.Holm => PAdjustment.Holm(p),
        Adjustment.BenjaminiHochberg => PAdjustment.BenjaminiHochberg(p),
        _ => p,
    };
}
