using Benchmarking.Export.Figures;
using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Html;

/// <summary>Draws a figure, and says in which table its values stand.</summary>
/// <remarks>A figure is drawn twice, for paper and wide screens and for a telephone, whose letters would be too small otherwise; one of them is always hidden.</remarks>
internal static class SheetFigure
{
    // As wide as what a telephone of 360 pixels leaves between its margins.
    private const double Narrow = 330;

    /// <summary>Draws the figure.</summary>
    /// <param name="page">What the page is drawn with.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="id">Its place on the page.</param>
    /// <param name="table">The table that holds the same values; null where none does.</param>
    public static void Draw(PageContext page, Figure figure, string id, NamedTable? table)
    {
        var markup = page.Markup;
        markup.Open("figure", ("id", id), ("aria-labelledby", id + "_c"), ("aria-describedby", table is null ? null : id + "_t"));
        Draw(page, "broad", FigureSvg.Inline(figure, id));
        Draw(page, "narrow", FigureSvg.Inline(figure, id + "n", Narrow));
        markup.Open("figcaption");
        markup.Element("span", figure.Title, ("id", id + "_c"), ("class", "unseen"));
        if (table is not null)
        {
            markup.Element("a", page.Texts.Say("html.figure.table", table.Caption), ("id", id + "_t"), ("href", "#" + table.Id));
        }

        markup.Close();
        markup.Close();
    }

    private static void Draw(PageContext page, string screen, string svg)
    {
        page.Markup.Open("div", ("class", screen));
        page.Markup.Raw(svg);
        page.Markup.Close();
    }
}
