using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Html;

/// <summary>Draws a figure, and says in which table its values stand.</summary>
internal static class SheetFigure
{
    /// <summary>Draws the figure.</summary>
    /// <param name="page">What the page is drawn with.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="id">Its place on the page.</param>
    /// <param name="table">The table that holds the same values; null where none does.</param>
    public static void Draw(PageContext page, Figure figure, string id, NamedTable? table)
    {
        var markup = page.Markup;
        markup.Open("figure", ("id", id), ("aria-labelledby", id + "_c"), ("aria-describedby", table is null ? null : id + "_t"));
        markup.Raw($"<svg role=\"img\" viewBox=\"0 0 100 20\" aria-labelledby=\"{id}_title\"><title id=\"{id}_title\">x</title></svg>");
        markup.Open("figcaption");
        markup.Element("span", figure.Title, ("id", id + "_c"));
        if (table is not null)
        {
            markup.Raw(" ");
            markup.Open("a", ("id", id + "_t"), ("href", "#" + table.Id));
            markup.Words(page.Texts.Say("html.figure.table", table.Caption));
            markup.Close();
        }

        markup.Close();
        markup.Close();
    }
}
