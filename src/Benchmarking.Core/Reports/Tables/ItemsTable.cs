using System.Globalization;
using Benchmarking.Comparison;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Items for machines.</summary>
public static class ItemsTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "wave", "indicator", "item", "n", "missing", "dont_know", "mean", "sd", "min", "max", "floor", "ceiling", "item_rest_r", "alpha_if_deleted", "status",
        "distribution", "service",
    ];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<ItemRow> rows, Network network) =>
        new(Columns, [.. rows.Select(row => Line(row, network))]);

    private static IReadOnlyList<TableValue> Line(ItemRow row, Network network)
    {
        var (figures, distribution) = (row.Figures, row.Figures?.Distribution);
        return
        [
            TableValue.Code(row.Wave.Value),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Code(row.Item.Value),
            TableValue.Whole(figures?.N),
            TableValue.Whole(figures?.Missing),
            TableValue.Whole(figures?.DontKnow),
            TableValue.Number(figures?.Mean),
            TableValue.Number(figures?.Sd),
            TableValue.Whole(distribution?.Min),
            TableValue.Whole(distribution?.Max),
            TableValue.Number(distribution?.Floor),
            TableValue.Number(distribution?.Ceiling),
            TableValue.Number(figures?.ItemRest),
            TableValue.Number(figures?.AlphaIfDeleted),
            TableValue.Code(Codes.Of(row.Status)),
            TableValue.Code(distribution is null ? null : Written(distribution)),
            TableValue.Code(row.Service is { } service ? network.Services[service].Id.Value : null),
        ];
    }

    // Such as 1:12|2:30|3:41, a point and how many chose it, for every point of the scale.
    private static string Written(ItemDistribution distribution) => string.Join('|', distribution.Counts.Select(
        (count, point) => string.Create(CultureInfo.InvariantCulture, $"{distribution.Lowest + point}:{count}")));
}
