using System.Text;

namespace SampleData;

/// <summary>How a survey tool lays its files out.</summary>
internal sealed record CsvLayout(char Delimiter, string NewLine, Encoding Encoding)
{
    public static CsvLayout Plain { get; } = new(',', "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public static CsvLayout Spreadsheet { get; } = new(';', "\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

    public static CsvLayout Windows { get; } = new(';', "\r\n", CodePagesEncodingProvider.Instance.GetEncoding(1252)
        ?? throw new NotSupportedException("Windows-1252 is missing from this runtime."));

    public void Write(string path, string[] header, IEnumerable<string[]> rows)
    {
        var lines = rows.Prepend(header).Select(row => string.Join(Delimiter, row.Select(Quoted)) + NewLine);
        File.WriteAllText(path, string.Concat(lines), Encoding);
    }

    private string Quoted(string cell) =>
        cell.Contains(Delimiter) || cell.Contains('"') ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
