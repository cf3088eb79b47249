using System.Globalization;
using System.Text;

namespace Benchmarking.Export.Html;

/// <summary>Draws what a browser needs to know before the page: title, policy, style.</summary>
internal static class PageHead
{
    private const int LongestRunningTitle = 80;

    /// <summary>Draws the head.</summary>
    /// <param name="page">What the page is drawn with.</param>
    public static void Draw(PageContext page)
    {
        var (markup, running) = (page.Markup, Running(page.Report.Title));
        markup.Open("head");
        markup.Open("meta", ("charset", "utf-8"));
        markup.Open("meta", ("http-equiv", "Content-Security-Policy"), ("content", PageAssets.Policy(PageAssets.Style, running)));
        markup.Open("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        markup.Open("meta", ("name", "color-scheme"), ("content", "light dark"));
        markup.Open("meta", ("name", "author"), ("content", page.Report.Author));
        markup.Open("meta", ("name", "date"), ("content", page.Report.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        markup.Element("title", page.Report.Title.ReplaceLineEndings(" "));
        foreach (var style in new[] { PageAssets.Style, running })
        {
            markup.Open("style");
            markup.Raw(style);
            markup.Close();
        }

        markup.Close();
    }

    // The report's title over each printed page. Every letter but the plainest is written as its number, so that no title can say anything else.
    private static string Running(string title)
    {
        var words = new StringBuilder();
        foreach (var letter in title.EnumerateRunes().Take(LongestRunningTitle))
        {
            words.Append(Rune.IsLetterOrDigit(letter) && letter.IsAscii ? letter.ToString() : string.Create(CultureInfo.InvariantCulture, $"\\{letter.Value:x6}"));
        }

        return $"@page {{ @top-left {{ content: \"{words}\"; }} }}";
    }
}
