using System.Text;

namespace Benchmarking.Export.Figures;

/// <summary>The style sheet of figures that stand in a page.</summary>
public static class FigureStyle
{
    /// <summary>What every figure's <c>svg</c> element is marked with.</summary>
    public const string Class = "figure";

    /// <summary>Gives every shape of an inlined figure its colour, by custom properties. Needed once a page.</summary>
    public static string Rules { get; } = MakeRules();

    /// <summary>The custom properties of a light page, to stand in a rule: <c>:root{…}</c>.</summary>
    public static string Light { get; } = Properties(Theme.Light);

    /// <summary>The custom properties of a dark page.</summary>
    public static string Dark { get; } = Properties(Theme.Dark);

    private static string MakeRules()
    {
        var rules = new StringBuilder($".{Class}{{background:var(--figure-surface);font-family:{SvgWriter.FontStack}}}\n.{Class} .f-none{{fill:none}}\n");
        foreach (var name in Role.All.Select(role => role.Name))
        {
            rules.Append($".{Class} .f-{name}{{fill:var(--figure-{name})}}\n.{Class} .s-{name}{{stroke:var(--figure-{name})}}\n");
        }

        return rules.ToString();
    }

    private static string Properties(Theme theme) => string.Concat(Role.All.Select(role => $"--figure-{role.Name}:#{theme[role]};"));
}
