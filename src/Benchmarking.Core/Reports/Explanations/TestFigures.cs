using Benchmarking.Networks;

namespace Benchmarking.Reports.Explanations;

/// <summary>Explains p-values: of one row, and of it within its family.</summary>
internal static class TestFigures
{
    /// <summary>Where an adjustment is published.</summary>
    /// <param name="adjustment">The adjustment.</param>
    /// <returns>The paper; a dash for none.</returns>
    public static string SourceOf(Adjustment adjustment) => adjustment switch
    {
        Adjustment.Holm => MethodSources.Holm,
        Adjustment.BenjaminiHochberg => MethodSources.BenjaminiHochberg,
        _ => "–",
    };

    /// <summary>The p-value of a figure over its standard error, and the adjusted one.</summary>
    /// <param name="figure">The figure: its column and value, its standard error and degrees of freedom.</param>
    /// <param name="p">The p-value and the adjusted one.</param>
    /// <param name="adjustment">How it was adjusted.</param>
    /// <param name="family">How many p-values the family has.</param>
    /// <returns>Two figures; none where there is no p-value.</returns>
    public static IEnumerable<ExplainedFigure> Of((string Name, double Value, double? Se, double? Df) figure, (double? Raw, double? Adjusted) p, Adjustment adjustment, int family)
    {
        if (p.Raw is null)
        {
            return [];
        }

        return
        [
            new("p", $"2·pt(−|{figure.Name} / se|, df)", $"2·pt(−|{Digits.Of(figure.Value)} / {Digits.Of(figure.Se)}|, {Digits.Of(figure.Df)})", p.Raw),
            adjustment switch
            {
                Adjustment.Holm => new("p_adjusted", "max over j ≤ i of (m − j + 1)·p_(j), at most 1", $"m = {family}: p.adjust(p, \"holm\")", p.Adjusted, MethodSources.Holm),
                Adjustment.BenjaminiHochberg => new("p_adjusted", "min over j ≥ i of m/j·p_(j), at most 1", $"m = {family}: p.adjust(p, \"BH\")", p.Adjusted, MethodSources.BenjaminiHochberg),
                _ => new("p_adjusted", "p", "", p.Adjusted),
            },
        ];
    }
}
