using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>Draws what is read: title, contents, sheets, and what the report rests on.</summary>
internal static class PageBody
{
    private const string NewLine = "\n";

    /// <summary>Draws the body.</summary>
    /// <param name="page">What the page is drawn with.</param>
    public static void Draw(PageContext page)
    {
        var markup = page.Markup;
        var explorer = page.Report.Explorer is { } found ? new ExplorerSection(page, found) : null;
        markup.Open("body");
        markup.Element("a", page.Texts["html.skip"], ("class", "skip"), ("href", "#" + PageAnchors.Main));
        Opening(page);
        markup.Open("div", ("class", "page"));
        Contents(page, explorer);
        markup.Open("main", ("id", PageAnchors.Main), ("tabindex", "-1"));
        foreach (var (place, sheet) in page.Report.Sheets.Where(IsSection).Index())
        {
            SheetSection.Draw(page, sheet);
            if (place == 0)
            {
                explorer?.Draw();
            }
        }

        Forms(page);
        markup.Close();
        markup.Close();
        Closing(page);
        markup.Open("script");
        markup.Raw(PageAssets.Script);
        markup.Close();
        markup.Raw(NewLine);
        markup.Close();
    }

    private static bool IsSection(ReportSheet sheet) => sheet is { IsForm: false, IsCover: false };

    private static void Opening(PageContext page)
    {
        var markup = page.Markup;
        markup.Open("header");
        markup.Element("h1", page.Report.Title);
        foreach (var line in page.Report.Opening)
        {
            markup.Element("p", line);
        }

        foreach (var cover in page.Report.Sheets.Where(sheet => sheet.IsCover))
        {
            PageCover.Draw(page, cover);
        }

        // Without the script the page follows the device, and a switch would do nothing.
        markup.Element("button", page.Texts["html.theme"], ("id", PageAnchors.Theme), ("type", "button"), ("aria-pressed", "false"), ("hidden", ""));
        markup.Close();
    }

    // The explorer follows the first sheet, in the contents as on the page.
    private static void Contents(PageContext page, ExplorerSection? explorer)
    {
        var markup = page.Markup;
        markup.Open("nav", ("aria-labelledby", PageAnchors.Contents));
        markup.Element("p", page.Texts["html.contents"], ("id", PageAnchors.Contents));
        markup.Open("ul");
        var links = page.Report.Sheets.Where(IsSection).Select(sheet => (Title: sheet.Title ?? sheet.Name, Anchor: page.Anchors.Of(sheet.Name) ?? "")).ToList();
        if (explorer is not null)
        {
            links.Insert(Math.Min(1, links.Count), (explorer.Title, explorer.Anchor));
        }

        foreach (var (title, anchor) in links)
        {
            markup.Open("li");
            markup.Element("a", title, ("href", "#" + anchor));
            markup.Close();
        }

        markup.Close();
        markup.Close();
    }

    private static void Forms(PageContext page)
    {
        foreach (var form in page.Report.Sheets.Where(sheet => sheet.IsForm))
        {
            page.Markup.Element("p", page.Texts.Say("html.form", form.Name), ("id", page.Anchors.Of(form.Name)), ("class", "form"));
        }
    }

    private static void Closing(PageContext page)
    {
        var markup = page.Markup;
        markup.Open("footer");
        markup.Element("p", page.Report.Author);
        if (page.Report.Closing.Count > 0)
        {
            markup.Open("dl");
            foreach (var fact in page.Report.Closing)
            {
                markup.Open("div");
                markup.Element("dt", fact.Topic);
                markup.Element("dd", fact.Words);
                markup.Close();
            }

            markup.Close();
        }

        markup.Close();
    }
}
