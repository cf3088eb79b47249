using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>Draws what stands in a cell, with its link.</summary>
internal static class SheetText
{
    /// <summary>Writes a cell's words into the element that is open.</summary>
    /// <param name="page">What the page is drawn with.</param>
    /// <param name="cell">The cell.</param>
    public static void Write(PageContext page, Cell cell)
    {
        var words = CellWords.Of(cell, page.Texts);
        if (cell is Cell.Text { LeadsTo: { } sheet } && page.Anchors.Of(sheet) is { } anchor && words.Length > 0)
        {
            page.Markup.Element("a", words, ("href", "#" + anchor));
        }
        else
        {
            page.Markup.Words(words);
        }
    }
}
