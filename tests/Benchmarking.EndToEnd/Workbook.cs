using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Benchmarking.EndToEnd;

/// <summary>A workbook as an archive of text: enough to search it for what must not be there.</summary>
internal static class Workbook
{
    /// <summary>The text of every part, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Parts(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        return archive.Entries.ToDictionary(entry => entry.FullName, Text, StringComparer.Ordinal);
    }

    /// <summary>Every cell with something in it, of every sheet.</summary>
    public static IReadOnlyList<Filled> Cells(string path)
    {
        var parts = Parts(path);
        var shared = Elements(parts["xl/sharedStrings.xml"], "si").Select(item => item.Value).ToList();
        return
        [
            .. from part in parts
               where part.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)
               from cell in Elements(part.Value, "c")
               from value in cell.Elements().Where(node => node.Name.LocalName == "v")
               let place = (string?)cell.Attribute("r") ?? ""
               let isWord = (string?)cell.Attribute("t") == "s"
               select new Filled(
                   part.Key,
                   place.TrimStart([.. "ABCDEFGHIJKLMNOPQRSTUVWXYZ"]),
                   place.TrimEnd([.. "0123456789"]),
                   isWord ? shared[int.Parse(value.Value, System.Globalization.CultureInfo.InvariantCulture)] : value.Value,
                   !isWord),
        ];
    }

    private static IEnumerable<XElement> Elements(string part, string name) =>
        XDocument.Parse(part.TrimStart('\uFEFF')).Descendants().Where(node => node.Name.LocalName == name);

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A cell with something in it.</summary>
    internal sealed record Filled(string Sheet, string Row, string Column, string Text, bool IsNumber);
}
