using System.Text.Json;
using System.Text.RegularExpressions;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Figures;

/// <summary>Reads the parts of a dataset and holds them against each other.</summary>
/// <param name="findings">Where findings go.</param>
internal sealed class JsonStatReader(FileFindings findings)
{
    /// <summary>The most cells that are read at once: as many as Statistics Norway gives at once.</summary>
    public const int MostCells = 800_000;

    private const int MostDimensions = 30;
    private static readonly Regex TableInTitle = new(@"^\s*(?<table>\d{5}):", RegexOptions.None, TimeSpan.FromSeconds(1));
    private static readonly Regex TableInAddress = new(@"/tables?/(?<table>[\w-]{3,20})(?:[/?]|$)", RegexOptions.None, TimeSpan.FromSeconds(1));

    /// <summary>Reads a dataset.</summary>
    /// <param name="root">The dataset.</param>
    /// <returns>The dataset; null where something is wrong, which was noted.</returns>
    public JsonStatDataset? Read(JsonElement root)
    {
        // The older version keeps ids, sizes and roles among the dimensions.
        var dimension = root.Part("dimension");
        var outer = root.Part("id") is null && dimension is { } older ? older : root;
        if (dimension is not { ValueKind: JsonValueKind.Object } dimensions || Sizes(outer) is not { } sizes)
        {
            return Missing("dimension", dimension is { ValueKind: JsonValueKind.Object });
        }

        var read = sizes.Select(one => new JsonStatDimensionReader(findings, one.Id).Read(dimensions.Part(one.Id), one.Size)).ToList();
        return read.OfType<JsonStatDimension>().ToList() is { } all && all.Count == sizes.Count
            && new JsonStatCells(findings, sizes.Aggregate(1, (product, one) => product * one.Size)).Read(root) is { } cells
            ? new()
            {
                Title = root.TextOf("label"),
                Table = Table(root),
                Dimensions = all,
                Roles = Roles(outer.Part("role")),
                Cells = cells,
                HasFlags = root.Part("extension")?.Part("flags") is not null,
            }
            : null;
    }

    private JsonStatDataset? Missing(string part, bool isThere)
    {
        if (!isThere)
        {
            findings.File(FileChecks.JsonStat, new("import.json.missing_part", part));
        }

        return null;
    }

    private List<(string Id, int Size)>? Sizes(JsonElement outer)
    {
        if (outer.Part("id") is not { ValueKind: JsonValueKind.Array } ids || outer.Part("size") is not { ValueKind: JsonValueKind.Array } sizes)
        {
            findings.File(FileChecks.JsonStat, new("import.json.missing_part", outer.Part("id") is { ValueKind: JsonValueKind.Array } ? "size" : "id"));
            return null;
        }

        if (ids.GetArrayLength() is var count && count != sizes.GetArrayLength() || count is 0 or > MostDimensions)
        {
            findings.File(FileChecks.JsonStatLength, new("import.json.sizes", ids.GetArrayLength(), sizes.GetArrayLength()));
            return null;
        }

        var both = ids.EnumerateArray().Zip(sizes.EnumerateArray(), Size).ToList();
        return both.Exists(one => one.Size < 1) || !AreFew(both) || !AreDistinct(both) ? null : both;
    }

    private (string Id, int Size) Size(JsonElement id, JsonElement size)
    {
        var name = id.ValueKind == JsonValueKind.String ? id.GetString() ?? "" : "";
        var number = size.ValueKind == JsonValueKind.Number && size.TryGetInt32(out var whole) ? whole : 0;
        if (name.Length == 0 || number < 1)
        {
            findings.File(FileChecks.JsonStat, new("import.json.bad_size", Shown.Short(name), Shown.Short(size.GetRawText())));
        }

        return (name, name.Length == 0 ? 0 : number);
    }

    private bool AreFew(List<(string Id, int Size)> sizes)
    {
        // Multiplied in decimals of any size, lest the product begin anew from below.
        var cells = sizes.Aggregate(System.Numerics.BigInteger.One, (product, one) => product * one.Size);
        if (cells > MostCells)
        {
            findings.File(FileChecks.TooManyCells, new("import.json.too_many_cells", cells.ToString(System.Globalization.CultureInfo.InvariantCulture), MostCells));
        }

        return cells <= MostCells;
    }

    private bool AreDistinct(List<(string Id, int Size)> sizes)
    {
        var repeated = sizes.GroupBy(one => one.Id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        if (repeated is not null)
        {
            findings.File(FileChecks.JsonStatIndex, new("import.json.repeated", "id", Shown.Short(repeated.Key)));
        }

        return repeated is null;
    }

    private static JsonStatRoles Roles(JsonElement? role) => role is { } roles
        ? new(roles.TextsOf("geo"), roles.TextsOf("time"), roles.TextsOf("metric"))
        : new([], [], []);

    private static string Table(JsonElement root)
    {
        var told = root.Part("extension")?.Part("px")?.TextOf("tableid") ?? "";
        var title = TableInTitle.Match(root.TextOf("label"));
        var address = TableInAddress.Match(root.TextOf("href"));
        return told.Length > 0 ? told : title.Success ? title.Groups["table"].Value : address.Groups["table"].Value;
    }
}
