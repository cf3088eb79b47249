using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Benchmarking.Reports;

namespace Benchmarking.Export.Tidy;

/// <summary>Writes a table as JSON: what made it, then its rows as objects whose keys are the column names.</summary>
public static class TidyJson
{
    // Letters of every script stand as they are; what HTML would read as markup does not.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="source">What made it.</param>
    /// <param name="stream">Where to; left open.</param>
    public static void Write(TidyTable table, TableSource source, Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("command", source.Command);
            json.WriteString("version", source.Version);
            WriteSeed(json, source.Seed);
            json.WriteString("data", source.Fingerprint);
            WriteOptions(json, source.Options);
            json.WriteStartArray("rows");
            foreach (var row in table.Rows)
            {
                WriteRow(json, table.Columns, row);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }

    private static void WriteSeed(Utf8JsonWriter json, long? seed)
    {
        if (seed is { } number)
        {
            json.WriteNumber("seed", number);
        }
        else
        {
            json.WriteNull("seed");
        }
    }

    private static void WriteOptions(Utf8JsonWriter json, IReadOnlyList<KeyValuePair<string, string>> options)
    {
        if (options.Count == 0)
        {
            return;
        }

        json.WriteStartObject("options");
        foreach (var (name, value) in options)
        {
            json.WriteString(name, value);
        }

        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<TableValue> row)
    {
        json.WriteStartObject();
        for (var column = 0; column < columns.Count; column++)
        {
            json.WritePropertyName(columns[column]);
            WriteValue(json, row[column]);
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, TableValue value)
    {
        switch (value.Kind)
        {
            case TableValueKind.Words or TableValueKind.Code:
                json.WriteStringValue(value.AsText);
                break;
            case TableValueKind.Number:
                json.WriteNumberValue(value.AsNumber);
                break;
            case TableValueKind.Whole:
                json.WriteNumberValue(value.AsWhole);
                break;
            case TableValueKind.Flag:
                json.WriteBooleanValue(value.AsFlag);
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
