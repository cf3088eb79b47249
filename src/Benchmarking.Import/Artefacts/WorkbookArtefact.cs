using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Benchmarking.Disclosure.Audit;
using Benchmarking.Reports.Sheets.Audit;
using Benchmarking.Wording;

namespace Benchmarking.Import.Artefacts;

/// <summary>Reads the sheets of a workbook, and what lies behind them.</summary>
internal sealed class WorkbookArtefact
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace Chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private readonly ZipArchive _archive;
    private readonly List<string> _texts;
    private readonly List<(int Decimals, bool IsShare)> _formats;
    private readonly Dictionary<string, Dictionary<(int Row, int Column), double>> _numbers = [];

    private WorkbookArtefact(ZipArchive archive)
    {
        _archive = archive;
        _texts = [.. Part("xl/sharedStrings.xml")?.Root?.Elements(Main + "si").Select(text => string.Concat(text.Descendants(Main + "t").Select(run => run.Value))) ?? []];
        _formats = Formats(Part("xl/styles.xml"));
    }

    /// <summary>Reads a workbook.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="archive">The file.</param>
    /// <param name="withText">Whether all its text is wanted too.</param>
    /// <returns>Its sheets as tables, all its text, and what a reader does not see.</returns>
    public static Artefact Read(string name, ZipArchive archive, bool withText)
    {
        var book = new WorkbookArtefact(archive);
        var sheets = book.Part("xl/workbook.xml")?.Root?.Descendants(Main + "sheet").ToList() ?? [];
        var parts = book.SheetParts(sheets);
        var tables = sheets.Select((sheet, place) => book.Sheet(sheet, parts[place])).ToList();
        return new Artefact(name, tables)
        {
            AllText = withText ? AllText(archive) : "",
            Concealed = [.. book.Concealed(sheets, tables), .. book.Strays(parts), .. book.Caches()],
        };
    }

    // Cells' words stand in a part of their own; sheets hold numbers.
    private static string AllText(ZipArchive archive) =>
        WebUtility.HtmlDecode(string.Join('\n', archive.Entries.Where(entry => !entry.FullName.Contains("worksheets/sheet", StringComparison.Ordinal)).Select(Text)));

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    private XDocument? Part(string name)
    {
        if (_archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        using var stream = entry.Open();
        return XDocument.Load(stream);
    }

    // One after the other, so that what lies around them is never held.
    private IEnumerable<XElement> Elements(string part, XName name)
    {
        if (_archive.GetEntry(part) is not { } entry)
        {
            yield break;
        }

        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        reader.MoveToContent();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == name.LocalName && reader.NamespaceURI == name.NamespaceName)
            {
                yield return (XElement)XNode.ReadFrom(reader);
            }
            else
            {
                reader.Read();
            }
        }
    }

    // A sheet's part is the one that the workbook relates it to, whatever that is called.
    private List<string> SheetParts(List<XElement> sheets)
    {
        XNamespace packages = "http://schemas.openxmlformats.org/package/2006/relationships";
        var targets = Part("xl/_rels/workbook.xml.rels")?.Root?.Elements(packages + "Relationship")
            .ToDictionary(one => (string?)one.Attribute("Id") ?? "", one => (string?)one.Attribute("Target") ?? "", StringComparer.Ordinal) ?? [];
        return sheets.ConvertAll(sheet => targets.GetValueOrDefault((string?)sheet.Attribute(Related + "id") ?? "", "") is var target && target.StartsWith('/') ? target[1..] : "xl/" + target);
    }

    private ArtefactTable Sheet(XElement sheet, string part)
    {
        var (name, rows) = ((string?)sheet.Attribute("name") ?? "", new List<IReadOnlyList<ArtefactCell>>());
        var numbers = _numbers[name] = [];
        foreach (var row in Elements(part, Main + "row"))
        {
            var place = int.Parse((string?)row.Attribute("r") ?? "1", CultureInfo.InvariantCulture) - 1;
            rows.AddRange(Enumerable.Repeat<IReadOnlyList<ArtefactCell>>([], place - rows.Count));
            var cells = new List<ArtefactCell>();
            foreach (var cell in row.Elements(Main + "c"))
            {
                var column = Place((string?)cell.Attribute("r") ?? "A1").Column;
                cells.AddRange(Enumerable.Repeat(default(ArtefactCell), column - cells.Count));
                cells.Add(Cell(cell));
                if ((string?)cell.Attribute("t") is null or "n" && cells[^1].Value is not null)
                {
                    numbers[(place, column)] = Number(cell);
                }
            }

            rows.Add(cells);
        }

        return new ArtefactTable(name, rows);
    }

    private ArtefactCell Cell(XElement cell)
    {
        var written = (string?)cell.Element(Main + "v");
        return ((string?)cell.Attribute("t"), written) switch
        {
            ("s", { } place) => Words(_texts[int.Parse(place, CultureInfo.InvariantCulture)]),
            ("inlineStr" or "str", _) => Words(string.Concat(cell.Descendants(Main + "t").Select(run => run.Value)) is { Length: > 0 } text ? text : written ?? ""),
            (_, null) => default,
            _ => new ArtefactCell(written, Rounded(cell)),
        };
    }

    // A number may be written as words. Whole ones are the points of a scale, years and dates.
    private static ArtefactCell Words(string text) => new(text, text.AsSpan().IndexOfAny(".,±%") >= 0 ? ShownNumber.Read(text) : null);

    private Band Rounded(XElement cell)
    {
        var style = int.Parse((string?)cell.Attribute("s") ?? "0", CultureInfo.InvariantCulture);
        var (decimals, isShare) = style < _formats.Count ? _formats[style] : (0, false);
        return ShownNumber.Around(Number(cell) * (isShare ? 100 : 1), decimals, isShare);
    }

    private static double Number(XElement cell) => double.Parse((string?)cell.Element(Main + "v") ?? "0", CultureInfo.InvariantCulture);

    // How many decimals each style shows, and whether it shows percent.
    private static List<(int Decimals, bool IsShare)> Formats(XDocument? styles)
    {
        var codes = styles?.Descendants(Main + "numFmt").ToDictionary(format => (string?)format.Attribute("numFmtId") ?? "", format => (string?)format.Attribute("formatCode") ?? "", StringComparer.Ordinal) ?? [];
        return [.. from style in styles?.Root?.Element(Main + "cellXfs")?.Elements(Main + "xf") ?? []
                   let code = codes.GetValueOrDefault((string?)style.Attribute("numFmtId") ?? "", "").Split(';')[0]
                   let point = code.IndexOf('.', StringComparison.Ordinal)
                   select (point < 0 ? 0 : code[(point + 1)..].TakeWhile(letter => letter == '0').Count(), code.Contains('%', StringComparison.Ordinal))];
    }

    // Sheets that are not shown may hold the lists of a form, which are words; nothing may hang on cells or lie beside sheets.
    private IEnumerable<Sentence> Concealed(List<XElement> sheets, List<ArtefactTable> tables)
    {
        foreach (var (sheet, table) in sheets.Zip(tables))
        {
            if ((string?)sheet.Attribute("state") is "hidden" or "veryHidden" && table.Rows.Any(row => row.Any(cell => cell.Value is not null)))
            {
                yield return new Sentence("audit.hidden.sheet", table.Title);
            }
        }

        string[] strange = ["comments", "externalLink", "customXml", "threadedComment", "pivotCache", "embeddings"];
        foreach (var entry in _archive.Entries.Where(entry => strange.Any(part => entry.FullName.Contains(part, StringComparison.OrdinalIgnoreCase))))
        {
            yield return new Sentence("audit.hidden.part", entry.FullName);
        }
    }

    private IEnumerable<Sentence> Strays(List<string> parts) =>
        from entry in _archive.Entries
        where entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) && !parts.Contains(entry.FullName)
        select new Sentence("audit.hidden.part", entry.FullName);

    // What charts keep of numbers stands in the cells that they point to, and is the same.
    private IEnumerable<Sentence> Caches() =>
        from entry in _archive.Entries
        where entry.FullName.StartsWith("xl/charts/chart", StringComparison.Ordinal)
        from numbers in Elements(entry.FullName, Chart + "numRef")
        let reference = (string?)numbers.Element(Chart + "f") ?? ""
        where !numbers.Descendants(Chart + "pt").All(point => Stands(reference, point))
        select new Sentence("audit.hidden.cache", entry.FullName, reference);

    private bool Stands(string reference, XElement point)
    {
        var value = double.Parse((string?)point.Element(Chart + "v") ?? "0", CultureInfo.InvariantCulture);
        var offset = int.Parse((string?)point.Attribute("idx") ?? "0", CultureInfo.InvariantCulture);
        return Cells(reference).Skip(offset).Take(1).Any(cell =>
            _numbers.GetValueOrDefault(cell.Sheet)?.TryGetValue((cell.Row, cell.Column), out var number) == true && Math.Abs(number - value) < 1e-12);
    }

    // The cells of such as ('A b'!$B$2:$B$5,'A b'!$B$7), in order.
    private static IEnumerable<(string Sheet, int Row, int Column)> Cells(string reference)
    {
        foreach (var area in Areas(reference))
        {
            var mark = area.LastIndexOf('!');
            var sheet = area[..Math.Max(0, mark)].Trim('\'').Replace("''", "'", StringComparison.Ordinal);
            var ends = area[(mark + 1)..].Replace("$", "", StringComparison.Ordinal).Split(':').Select(Place).ToList();
            for (var row = ends[0].Row; row <= ends[^1].Row; row++)
            {
                for (var column = ends[0].Column; column <= ends[^1].Column; column++)
                {
                    yield return (sheet, row, column);
                }
            }
        }
    }

    // Commas within a sheet's name, which stands in quotation marks, part nothing.
    private static IEnumerable<string> Areas(string reference)
    {
        var (text, quoted, start) = (reference.StartsWith('(') ? reference[1..^1] : reference, false, 0);
        for (var at = 0; at < text.Length; at++)
        {
            quoted ^= text[at] == '\'';
            if (text[at] == ',' && !quoted)
            {
                yield return text[start..at];
                start = at + 1;
            }
        }

        yield return text[start..];
    }

    private static (int Row, int Column) Place(string address)
    {
        var letters = address.TakeWhile(char.IsAsciiLetter).ToArray();
        var column = letters.Aggregate(0, (sum, letter) => (sum * 26) + (letter - 'A' + 1)) - 1;
        return (int.TryParse(address[letters.Length..], CultureInfo.InvariantCulture, out var row) ? row - 1 : 0, column);
    }
}
