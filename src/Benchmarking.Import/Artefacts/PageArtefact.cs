using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using Benchmarking.Reports.Sheets.Audit;

namespace Benchmarking.Import.Artefacts;

/// <summary>Reads the tables of a page.</summary>
internal static class PageArtefact
{
    /// <summary>Reads a page.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="text">Its text.</param>
    /// <param name="withText">Whether all its text is wanted too.</param>
    /// <returns>Its tables, and its text.</returns>
    /// <exception cref="XmlException">A table is not well formed.</exception>
    public static Artefact Read(string name, string text, bool withText)
    {
        var tables = new List<ArtefactTable>();
        for (var at = text.IndexOf("<table", StringComparison.Ordinal); at >= 0; at = text.IndexOf("<table", at + 1, StringComparison.Ordinal))
        {
            var end = text.IndexOf("</table>", at, StringComparison.Ordinal);
            if (end < 0)
            {
                throw new XmlException("A table has no end.");
            }

            tables.Add(Table(text[at..(end + "</table>".Length)]));
        }

        return new Artefact(name, tables) { AllText = withText ? WebUtility.HtmlDecode(text) : "" };
    }

    private static ArtefactTable Table(string markup)
    {
        // The page's names for blanks and the like are written as characters, so that no table of names is needed.
        using var reader = XmlReader.Create(new StringReader(markup), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, ConformanceLevel = ConformanceLevel.Fragment });
        var (title, rows) = ("", new List<IReadOnlyList<ArtefactCell>>());
        List<ArtefactCell>? row = null;
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (reader.Name)
            {
                case "caption":
                    title = Words(reader);
                    break;
                case "tr":
                    rows.Add(row = []);
                    break;
                case "th" or "td":
                    var span = int.TryParse(reader.GetAttribute("colspan"), CultureInfo.InvariantCulture, out var columns) ? columns : 1;
                    var words = Words(reader);
                    row?.AddRange([new ArtefactCell(words, ShownNumber.Read(words)), .. Enumerable.Repeat(default(ArtefactCell), span - 1)]);
                    break;
                default:
                    break;
            }
        }

        return new ArtefactTable(title, rows);
    }

    // What a reader reads in an element: pictures and what is for screen readers alone are left out. Ends on the element's own end.
    private static string Words(XmlReader reader)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (words, depth) = (new StringBuilder(), reader.Depth);
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                words.Append(reader.Value);
            }
            else if (reader is { NodeType: XmlNodeType.Element, Name: "svg", IsEmptyElement: false })
            {
                Pass(reader);
            }
        }

        return words.ToString().Trim();
    }

    private static void Pass(XmlReader reader)
    {
        var depth = reader.Depth;
        while (reader.Read() && !(reader.NodeType == XmlNodeType.EndElement && reader.Depth == depth))
        {
        }
    }
}
