using System.Buffers;
using System.Globalization;
using System.Text;
using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Export.Tidy;

/// <summary>Writes a table as CSV: UTF-8 without byte order mark, commas, decimal points, all digits, line feeds; an absent value is an empty field.</summary>
/// <remarks>Words and codes that people wrote get an apostrophe in front where a spreadsheet would take them for a formula (<see cref="FormulaSigns"/>). Numbers never do,
/// and a code is the same in every file, so that scripts can match on it; JSON has both as they are.</remarks>
public static class TidyCsv
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\n\r");

    /// <summary>Writes the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(TidyTable table, Stream stream)
    {
        using var writer = new StreamWriter(stream, Encoding, leaveOpen: true);
        Write(table, writer);
    }

    /// <summary>Writes the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="writer">Where to; left open.</param>
    public static void Write(TidyTable table, TextWriter writer)
    {
        WriteLine(table.Columns, writer);
        foreach (var row in table.Rows)
        {
            WriteLine(row.Select(Field), writer);
        }
    }

    /// <summary>How a value is written, before quoting.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The field.</returns>
    public static string Field(TableValue value) => value.Kind switch
    {
        TableValueKind.Absent => "",
        TableValueKind.Words or TableValueKind.Code => FormulaSigns.Defused(value.AsText),
        TableValueKind.Number => value.AsNumber.ToString("R", CultureInfo.InvariantCulture),
        TableValueKind.Whole => value.AsWhole.ToString(CultureInfo.InvariantCulture),
        TableValueKind.Flag => value.AsFlag ? "true" : "false",
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.Kind, "The value is of no known kind."),
    };

    private static void WriteLine(IEnumerable<string> fields, TextWriter writer)
    {
        writer.Write(string.Join(',', fields.Select(Quote)));
        writer.Write('\n');
    }

    private static string Quote(string field) => field.AsSpan().ContainsAny(Quoted)
        ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : field;
}
