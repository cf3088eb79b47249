using System.Text;

namespace Benchmarking.Export.Figures;

/// <summary>Writes colours into a drawing: as they are, or as names that a page's style sheet gives colours to.</summary>
internal abstract class SvgPaint
{
    /// <summary>The names of <see cref="FigureStyle"/>.</summary>
    public static SvgPaint ByName { get; } = new Named();

    /// <summary>The colours of a theme.</summary>
    public static SvgPaint ByColour(Theme theme) => new Coloured(theme);

    /// <summary>Writes what fills a shape and what is drawn around it.</summary>
    /// <param name="svg">Where to, inside a tag.</param>
    /// <param name="fill">What fills it; null for nothing.</param>
    /// <param name="stroke">What is drawn around it; null for nothing.</param>
    public abstract void Write(StringBuilder svg, Role? fill, Role? stroke);

    private sealed class Named : SvgPaint
    {
        public override void Write(StringBuilder svg, Role? fill, Role? stroke)
        {
            svg.Append(" class=\"").Append(fill is null ? "f-none" : "f-").Append(fill?.Name);
            if (stroke is not null)
            {
                svg.Append(" s-").Append(stroke.Name);
            }

            svg.Append('"');
        }
    }

    private sealed class Coloured(Theme theme) : SvgPaint
    {
        public override void Write(StringBuilder svg, Role? fill, Role? stroke)
        {
            svg.Append(" fill=\"").Append(fill is null ? "none" : "#").Append(fill is null ? "" : theme[fill]).Append('"');
            if (stroke is not null)
            {
                svg.Append(" stroke=\"#").Append(theme[stroke]).Append('"');
            }
        }
    }
}
