using System.Globalization;
using System.Text.Json;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Figures;

/// <summary>Reads the values of a dataset and their status, each of which may be a list or name positions; a status may also be one for all.</summary>
/// <param name="findings">Where findings go.</param>
/// <param name="count">How many cells there have to be.</param>
internal sealed class JsonStatCells(FileFindings findings, int count)
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("null").RootElement;

    /// <summary>Reads the cells.</summary>
    /// <param name="root">The dataset.</param>
    /// <returns>The cells, row by row; null where something is wrong, which was noted.</returns>
    public IEnumerable<JsonStatCell>? Read(JsonElement root)
    {
        var values = root.Part("value") switch
        {
            { ValueKind: JsonValueKind.Array } list => Listed(list, "value", count),
            { ValueKind: JsonValueKind.Object } positions => Placed(positions, "value"),
            _ => Fault(FileChecks.JsonStat, new("import.json.missing_part", "value")),
        };
        var statuses = root.Part("status") switch
        {
            { ValueKind: JsonValueKind.Array } list when list.GetArrayLength() == 1 => Enumerable.Repeat(list[0], count),
            { ValueKind: JsonValueKind.Array } list => Listed(list, "status", count),
            { ValueKind: JsonValueKind.Object } positions => Placed(positions, "status"),
            { ValueKind: JsonValueKind.String } one => Enumerable.Repeat(one, count),
            null => Enumerable.Repeat(Nothing, count),
            _ => Fault(FileChecks.JsonStat, new("import.json.bad_status")),
        };
        return values is null || statuses is null ? null : values.Zip(statuses, (value, status) => new JsonStatCell(value, Text(status)));
    }

    private IEnumerable<JsonElement>? Listed(JsonElement list, string part, int expected) => list.GetArrayLength() == expected
        ? list.EnumerateArray()
        : Fault(FileChecks.JsonStatLength, new("import.json.length", part, list.GetArrayLength(), expected));

    private IEnumerable<JsonElement>? Placed(JsonElement positions, string part)
    {
        var cells = new Dictionary<int, JsonElement>();
        foreach (var (name, value) in positions.EnumerateObject().Select(one => (one.Name, one.Value)))
        {
            if (!int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var position) || position >= count)
            {
                return Fault(FileChecks.JsonStatIndex, new("import.json.bad_key", part, Shown.Short(name), count - 1));
            }

            if (!cells.TryAdd(position, value))
            {
                return Fault(FileChecks.JsonStatIndex, new("import.json.repeated", part, Shown.Short(name)));
            }
        }

        return Enumerable.Range(0, count).Select(position => cells.TryGetValue(position, out var value) ? value : Nothing);
    }

    private static string Text(JsonElement status) => status.ValueKind == JsonValueKind.String ? status.GetString() ?? "" : "";

    private IEnumerable<JsonElement>? Fault(string check, Wording.Sentence message)
    {
        findings.File(check, message);
        return null;
    }
}
