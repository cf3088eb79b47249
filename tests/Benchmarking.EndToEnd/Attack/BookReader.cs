using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Reads all of a workbook that can hold a figure: cells of every sheet, hidden ones too, and what charts remember.</summary>
internal sealed class BookReader : IDisposable
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private readonly ZipArchive _archive;
    private readonly string _name;

    public BookReader(string file) => (_archive, _name) = (ZipFile.OpenRead(file), Path.GetFileName(file));

    /// <summary>The sheets.</summary>
    public IReadOnlyList<ReadTable> Tables()
    {
        var words = Part("xl/sharedStrings.xml")?.Descendants(Main + "si").Select(Words).ToList() ?? [];
        var titles = Part("xl/workbook.xml")?.Descendants(Main + "sheet").Select(sheet => (string?)sheet.Attribute("name") ?? "").ToList() ?? [];
        return [.. titles.Select((title, place) => new ReadTable(_name + ", " + title, title, Rows(Part(string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{place + 1}.xml")), words)))];
    }

    /// <summary>Numbers that charts remember.</summary>
    public IReadOnlyList<double> ChartNumbers() =>
    [
        .. from entry in _archive.Entries
           where entry.FullName.StartsWith("xl/charts/chart", StringComparison.Ordinal)
           from cache in Part(entry.FullName)?.Descendants(Chart + "numCache").Concat(Part(entry.FullName)?.Descendants(Chart + "numLit") ?? []) ?? []
           from point in cache.Elements(Chart + "pt")
           select double.Parse((string?)point.Element(Chart + "v") ?? "0", CultureInfo.InvariantCulture),
    ];

    /// <summary>All text of all parts, for the search for words.</summary>
    public IEnumerable<(string Part, string Text)> Texts()
    {
        foreach (var entry in _archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            using var reader = new StreamReader(entry.Open());
            yield return (_name + "/" + entry.FullName, reader.ReadToEnd());
        }
    }

    public void Dispose() => _archive.Dispose();

    private static IReadOnlyList<IReadOnlyList<ReadCell>> Rows(XDocument? sheet, IReadOnlyList<string> words)
    {
        var rows = new List<IReadOnlyList<ReadCell>>();
        foreach (var row in sheet?.Descendants(Main + "row") ?? [])
        {
            var number = (int?)row.Attribute("r") ?? (rows.Count + 1);
            while (rows.Count < number - 1)
            {
                rows.Add([]);
            }

            var cells = new List<ReadCell>();
            foreach (var cell in row.Elements(Main + "c"))
            {
                var column = Column((string?)cell.Attribute("r") ?? "A");
                while (cells.Count < column)
                {
                    cells.Add(new ReadCell("", null, 0));
                }

                cells.Add(Cell(cell, words));
            }

            rows.Add(cells);
        }

        return rows;
    }

    private static ReadCell Cell(XElement cell, IReadOnlyList<string> words)
    {
        var value = (string?)cell.Element(Main + "v") ?? "";
        return (string?)cell.Attribute("t") switch
        {
            "s" => new ReadCell(words[int.Parse(value, CultureInfo.InvariantCulture)], null, 0),
            "inlineStr" => new ReadCell(Words(cell), null, 0),
            "str" or "b" or "e" => new ReadCell(value, null, 0),
            _ => value.Length == 0 ? new ReadCell("", null, 0) : ReadCell.OfDigits(value),
        };
    }

    private static string Words(XElement element) => string.Concat(element.Descendants(Main + "t").Select(text => text.Value));

    private static int Column(string address) => address.TakeWhile(char.IsAsciiLetter).Aggregate(0, (sum, letter) => (sum * 26) + letter - 'A' + 1) - 1;

    private XDocument? Part(string name)
    {
        using var stream = _archive.GetEntry(name)?.Open();
        return stream is null ? null : XDocument.Load(stream);
    }
}
