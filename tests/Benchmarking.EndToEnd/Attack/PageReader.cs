using System.Net;
using System.Text.RegularExpressions;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Reads the tables of a page, tag by tag.</summary>
internal static class PageReader
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>The tables of a page.</summary>
    /// <param name="file">The page.</param>
    public static IReadOnlyList<ReadTable> Tables(string file) =>
    [
        .. from table in Elements(File.ReadAllText(file), "table")
           let caption = Words(Elements(table, "caption").FirstOrDefault() ?? "")
           select new ReadTable(Path.GetFileName(file) + ", " + caption, caption, [.. Elements(table, "tr").Select(Row)]),
    ];

    /// <summary>What a reader, or a program that reads aloud, gets of markup.</summary>
    public static string Words(string markup) =>
        WebUtility.HtmlDecode(Regex.Replace(markup, "<[^>]*>", "", RegexOptions.CultureInvariant, Limit)).Trim();

    private static IReadOnlyList<ReadCell> Row(string row)
    {
        var cells = new List<ReadCell>();
        foreach (Match cell in Regex.Matches(row, "<t[hd](?<attributes>[^>]*)>(?<inner>.*?)</t[hd]>", RegexOptions.Singleline | RegexOptions.CultureInvariant, Limit))
        {
            cells.Add(ReadCell.OfWords(Words(cell.Groups["inner"].Value)));
            var span = Regex.Match(cell.Groups["attributes"].Value, "colspan=\"(?<columns>\\d+)\"", RegexOptions.CultureInvariant, Limit);
            for (var more = 1; span.Success && more < int.Parse(span.Groups["columns"].Value, System.Globalization.CultureInfo.InvariantCulture); more++)
            {
                cells.Add(new ReadCell("", null, 0));
            }
        }

        return cells;
    }

    private static IEnumerable<string> Elements(string markup, string name) =>
        Regex.Matches(markup, $"<{name}[ >].*?</{name}>", RegexOptions.Singleline | RegexOptions.CultureInvariant, Limit).Select(found => found.Value);
}
