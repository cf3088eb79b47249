using System.Globalization;
using System.Security;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Makes a workbook that holds a table as text.</summary>
internal static class SoundBook
{
    public const string Sheet = "xl/worksheets/sheet1.xml";
    public const string Book = "xl/workbook.xml";
    public const string Links = "xl/_rels/workbook.xml.rels";

    /// <summary>Its parts.</summary>
    /// <param name="table">The table; no field spans lines.</param>
    public static List<(string Name, string Content)> Parts(string table) =>
    [
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", Relations("officeDocument", Book)),
        (Book, "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Ark\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
        (Links, Relations("worksheet", "worksheets/sheet1.xml")),
        (Sheet, $"<worksheet><sheetData>{string.Concat(table.TrimEnd('\n').Split('\n').Select((line, row) => Row(row + 1, Fields(line))))}</sheetData></worksheet>"),
    ];

    /// <summary>A list of one relation.</summary>
    public static string Relations(string kind, string target) =>
        $"<Relationships><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/></Relationships>";

    private static string Row(int row, IEnumerable<string> fields) =>
        $"<row r=\"{row.ToString(CultureInfo.InvariantCulture)}\">{string.Concat(fields.Select(field => $"<c t=\"inlineStr\"><is><t>{SecurityElement.Escape(field)}</t></is></c>"))}</row>";

    private static IEnumerable<string> Fields(string line)
    {
        var (isQuoted, start) = (false, 0);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at == line.Length || (line[at] == ',' && !isQuoted))
            {
                yield return line[start..at].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal);
                start = at + 1;
            }
            else if (line[at] == '"')
            {
                isQuoted = !isQuoted;
            }
        }
    }
}
