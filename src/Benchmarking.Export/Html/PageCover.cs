using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>Draws what a cover says of how to read the report. Whose it is and what stands where the page says itself.</summary>
internal static class PageCover
{
    /// <summary>Draws each heading that has paragraphs, with them folded under it: who wants the message first need not scroll past them.</summary>
    /// <param name="page">What the page is drawn with.</param>
    /// <param name="cover">The cover.</param>
    public static void Draw(PageContext page, ReportSheet cover)
    {
        var (markup, anchor, isOpen) = (page.Markup, page.Anchors.Of(cover.Name), false);
        var texts = SheetBlocks.Of(cover).Select(block => (block as SheetBlock.Paragraph)?.Text).ToList();
        for (var place = 0; place < texts.Count; place++)
        {
            if (isOpen && texts[place]?.Style != CellStyle.Paragraph)
            {
                markup.Close();
                isOpen = false;
            }

            if (texts[place] is { Style: CellStyle.Heading } heading && place + 1 < texts.Count && texts[place + 1]?.Style == CellStyle.Paragraph)
            {
                markup.Open("details", ("id", anchor));
                markup.Element("summary", heading.Value);
                (isOpen, anchor) = (true, null);
            }
            else if (isOpen && texts[place] is { } text)
            {
                markup.Element("p", text.Value);
            }
        }

        if (isOpen)
        {
            markup.Close();
        }
    }
}
