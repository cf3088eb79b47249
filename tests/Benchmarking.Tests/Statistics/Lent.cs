using System.Globalization;
using System.Text.Json;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Statistics;

/// <summary>Published data sets and what R calculated from them, read from <see cref="SharedFolder"/>.</summary>
internal static class Lent
{
    /// <summary>What R gave for one call.</summary>
    /// <param name="file">The file's path in the shared folder.</param>
    /// <param name="id">The id of the result.</param>
    public static JsonElement Result(string file, string id) => Results(file)[id];

    /// <summary>What R gave, by the ids of the results.</summary>
    /// <param name="file">The file's path in the shared folder.</param>
    public static Dictionary<string, JsonElement> Results(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedFolder.PathTo(file)));
        return document.RootElement.GetProperty("results").EnumerateArray()
            .ToDictionary(result => result.GetProperty("id").GetString() ?? "", result => result.GetProperty("value").Clone(), StringComparer.Ordinal);
    }

    /// <summary>The rows of a data set without quoted cells, by column.</summary>
    /// <param name="file">The file's path in the shared folder.</param>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(SharedFolder.PathTo(file));
        var names = lines[0].Split(',');
        return [.. lines.Skip(1).Select(line => line.Split(',')).Select(cells => names.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal))];
    }

    /// <summary>The number in a cell, null where it is empty or missing.</summary>
    /// <param name="cell">The cell.</param>
    public static double? Number(string cell) => cell is "" or "NA" ? null : double.Parse(cell, CultureInfo.InvariantCulture);

    /// <summary>A column's numbers, a list a group, groups in order of their numbers.</summary>
    /// <param name="file">The file's path in the shared folder.</param>
    /// <param name="unit">The column with the groups.</param>
    /// <param name="column">The column with the values.</param>
    public static IReadOnlyList<double[]> Groups(string file, string unit, string column) =>
    [
        .. from row in Rows(file)
           let value = Number(row[column])
           where value is not null
           group value.Value by Number(row[unit]) into members
           orderby members.Key
           select members.ToArray(),
    ];
}
