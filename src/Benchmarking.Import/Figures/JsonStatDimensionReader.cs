using System.Text.Json;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Figures;

/// <summary>Reads one dimension. The positions of its categories are those of its index, never the order in which its codes are written.</summary>
/// <param name="findings">Where findings go.</param>
/// <param name="id">The dimension's id.</param>
internal sealed class JsonStatDimensionReader(FileFindings findings, string id)
{
    /// <summary>Reads the dimension.</summary>
    /// <param name="dimension">The dimension; null where the dataset has none of that id.</param>
    /// <param name="size">How many categories it has to have.</param>
    /// <returns>The dimension; null where something is wrong, which was noted.</returns>
    public JsonStatDimension? Read(JsonElement? dimension, int size)
    {
        if (dimension?.Part("category") is not { ValueKind: JsonValueKind.Object } category)
        {
            return Fault(FileChecks.JsonStat, new("import.json.missing_part", Path("category")));
        }

        var labels = category.Part("label");
        var codes = category.Part("index") switch
        {
            { ValueKind: JsonValueKind.Array } list => Listed(list, size),
            { ValueKind: JsonValueKind.Object } positions => Placed(positions, size),
            // With one category the index may be left out.
            null when labels is { ValueKind: JsonValueKind.Object } single && size == 1 => [.. single.EnumerateObject().Select(one => one.Name)],
            _ => null,
        };
        if (codes is null)
        {
            return Fault(FileChecks.JsonStat, new("import.json.missing_part", Path("category.index")));
        }

        if (codes.Length != size)
        {
            return Fault(FileChecks.JsonStatLength, new("import.json.categories", Path("category.index"), codes.Length, size));
        }

        return codes.Contains(null)
            ? null
            : new JsonStatDimension(id, dimension?.TextOf("label") ?? "", [.. codes.OfType<string>().Select(code => new NamedContents(code, Label(labels, code)))]);
    }

    private string?[]? Listed(JsonElement list, int size)
    {
        if (list.EnumerateArray().Any(code => code.ValueKind != JsonValueKind.String))
        {
            return null;
        }

        string?[] codes = [.. list.EnumerateArray().Take(size + 1).Select(code => code.GetString())];
        var repeated = codes.GroupBy(code => code, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
        if (repeated is null)
        {
            return codes;
        }

        findings.File(FileChecks.JsonStatIndex, new("import.json.repeated", Path("category.index"), Shown.Short(repeated)));
        return new string?[size];
    }

    private string?[]? Placed(JsonElement positions, int size)
    {
        var codes = new string?[size];
        var (seen, count) = (new HashSet<string>(StringComparer.Ordinal), 0);
        foreach (var (code, at) in positions.EnumerateObject().Select(one => (one.Name, one.Value)))
        {
            var isPosition = at.ValueKind == JsonValueKind.Number && at.TryGetInt32(out var position) && position >= 0 && position < size && codes[position] is null;
            if (!isPosition || !seen.Add(code))
            {
                findings.File(FileChecks.JsonStatIndex, seen.Contains(code)
                    ? new Sentence("import.json.repeated", Path("category.index"), Shown.Short(code))
                    : new Sentence("import.json.bad_position", Path("category.index"), Shown.Short(code), Shown.Short(at.GetRawText()), size - 1));
                return new string?[size];
            }

            codes[at.GetInt32()] = code;
            count++;
        }

        return count == size ? codes : new string?[count];
    }

    private static string Label(JsonElement? labels, string code) => labels?.TextOf(code) ?? "";

    private string Path(string part) => $"dimension.{Shown.Short(id)}.{part}";

    private JsonStatDimension? Fault(string check, Sentence message)
    {
        findings.File(check, message);
        return null;
    }
}
