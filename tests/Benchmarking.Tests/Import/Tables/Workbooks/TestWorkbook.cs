using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Benchmarking.Tests.Import.Tables.Workbooks;

/// <summary>Writes workbooks by hand, right ones and wrong ones.</summary>
internal sealed class TestWorkbook
{
    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<(string Name, string Data, string After, string State)> _sheets = [];

    /// <summary>Styles 1 to 5: a day, a day and time, a time, a number with two decimals, a day in a format of the user's own.</summary>
    public string Styles { get; set; } = $"""
        {Head}<styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="170" formatCode="[$-414]d\.\ mmmm\ yyyy;@"/></numFmts>
        <cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
        <cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="21"/><xf numFmtId="2"/><xf numFmtId="170"/></cellXfs></styleSheet>
        """;

    /// <summary>The shared texts' elements <c>si</c>.</summary>
    public string Shared { get; set; } = "";

    /// <summary>Whether days are counted from 1904.</summary>
    public bool From1904 { get; set; }

    /// <summary>Parts beside or instead of the usual ones; empty to leave one out.</summary>
    public Dictionary<string, string> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>A workbook with one sheet of texts.</summary>
    public static TestWorkbook Of(params IEnumerable<IReadOnlyList<string>> rows) => new TestWorkbook().Sheet("Ark1", Rows(rows, (_, text) => text));

    /// <summary>Rows of cells that are texts, but where a function makes markup of them.</summary>
    public static string Rows(IEnumerable<IReadOnlyList<string>> rows, Func<string, string, string> cell) => string.Concat(rows.Select((row, at) =>
        Row(at + 1, row.Select((text, column) => (Name: Name(column + 1, at + 1), Text: text)).Where(pair => pair.Text.Length > 0)
            .Select(pair => cell(pair.Name, pair.Text) is var made && made.StartsWith("<c", StringComparison.Ordinal) ? made : Text(pair.Name, pair.Text)))));

    public static string Row(int number, params IEnumerable<string> cells) => string.Create(CultureInfo.InvariantCulture, $"""<row r="{number}">{string.Concat(cells)}</row>""");

    public static string Text(string name, string text) => $"""<c r="{name}" t="inlineStr"><is><t xml:space="preserve">{SecurityElement.Escape(text)}</t></is></c>""";

    public static string Number(string name, string value, int style = 0) => string.Create(CultureInfo.InvariantCulture, $"""<c r="{name}" s="{style}"><v>{value}</v></c>""");

    public static string Name(int column, int row)
    {
        var letters = "";
        for (var left = column; left > 0; left = (left - 1) / 26)
        {
            letters = (char)('A' + ((left - 1) % 26)) + letters;
        }

        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    public TestWorkbook Sheet(string name, string rows, string after = "", string state = "visible")
    {
        _sheets.Add((name, rows, after, state));
        return this;
    }

    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in Usual().Where(part => !Parts.ContainsKey(part.Name)).Concat(Parts.Select(part => (part.Key, part.Value))))
            {
                if (text.Length > 0)
                {
                    using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                    part.Write(Encoding.UTF8.GetBytes(text));
                }
            }
        }

        return stream.ToArray();
    }

    private IEnumerable<(string Name, string Text)> Usual()
    {
        var numbers = Enumerable.Range(1, _sheets.Count).ToList();
        yield return ("[Content_Types].xml", $"""{Head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>""");
        yield return ("_rels/.rels", $"""{Head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relation}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        yield return ("xl/_rels/workbook.xml.rels", Head + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(numbers.Select(number => $"""<Relationship Id="s{number}" Type="{Relation}/worksheet" Target="worksheets/sheet{number}.xml"/>"""))
            + $"""<Relationship Id="t" Type="{Relation}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="y" Type="{Relation}/styles" Target="styles.xml"/></Relationships>""");
        yield return ("xl/workbook.xml", $"""{Head}<workbook xmlns="{Main}" xmlns:r="{Relation}"><workbookPr date1904="{(From1904 ? 1 : 0)}"/><sheets>"""
            + string.Concat(numbers.Select(number => $"""<sheet name="{SecurityElement.Escape(_sheets[number - 1].Name)}" sheetId="{number}" state="{_sheets[number - 1].State}" r:id="s{number}"/>"""))
            + "</sheets></workbook>");
        yield return ("xl/styles.xml", Styles);
        yield return ("xl/sharedStrings.xml", $"""{Head}<sst xmlns="{Main}">{Shared}</sst>""");
        foreach (var number in numbers)
        {
            yield return ($"xl/worksheets/sheet{number}.xml", $"""{Head}<worksheet xmlns="{Main}"><sheetData>{_sheets[number - 1].Data}</sheetData>{_sheets[number - 1].After}</worksheet>""");
        }
    }
}
