using Benchmarking.Comparison;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Comparisons for machines.</summary>
public static class ComparisonsTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "wave", "unit", "unit_name", "indicator", "score", "reference", "reference_score", "difference", "se", "df",
        "ci_low", "ci_high", "p", "p_adjusted", "g", "g_low", "g_high", "verdict", "status",
    ];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <param name="reference">What the units are held against.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<ComparisonRow> rows, Network network, Reference reference) =>
        new(Columns, [.. rows.Select(row => Line(row, network, Codes.Of(reference)))]);

    private static IReadOnlyList<TableValue> Line(ComparisonRow row, Network network, string reference)
    {
        var figures = row.Figures;
        return
        [
            TableValue.Code(row.Wave.Value),
            TableValue.Code(row.Unit is { } unit ? network.Units[unit].Code.Value : null),
            TableValue.Words(row.Unit is { } named ? network.Units[named].Name : null),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Number(figures?.Score),
            TableValue.Code(reference),
            TableValue.Number(figures?.ReferenceScore),
            TableValue.Number(figures?.Difference),
            TableValue.Number(figures?.Se),
            TableValue.Number(figures?.Df),
            TableValue.Number(figures?.Interval?.Low),
            TableValue.Number(figures?.Interval?.High),
            TableValue.Number(figures?.P),
            TableValue.Number(figures?.AdjustedP),
            TableValue.Number(figures?.G),
            TableValue.Number(figures?.GInterval?.Low),
            TableValue.Number(figures?.GInterval?.High),
            TableValue.Code(figures?.Verdict is { } verdict ? Codes.Of(verdict) : null),
            TableValue.Code(Codes.Of(row.Status)),
        ];
    }
}
