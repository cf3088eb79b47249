using Benchmarking.Comparison;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Reliability for machines.</summary>
public static class ReliabilityTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "wave", "unit", "indicator", "items", "n", "alpha", "alpha_low", "alpha_high", "alpha_standardised", "omega_total", "mean_r", "verdict", "status",
    ];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<ReliabilityRow> rows, Network network) =>
        new(Columns, [.. rows.Select(row => Line(row, network))]);

    private static IReadOnlyList<TableValue> Line(ReliabilityRow row, Network network)
    {
        var figures = row.Figures;
        return
        [
            TableValue.Code(row.Wave.Value),
            TableValue.Code(row.Unit is { } unit ? network.Units[unit].Code.Value : null),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Whole(figures?.Items),
            TableValue.Whole(figures?.N),
            TableValue.Number(figures?.Alpha),
            TableValue.Number(figures?.Interval.Low),
            TableValue.Number(figures?.Interval.High),
            TableValue.Number(figures?.Standardised),
            TableValue.Number(figures?.OmegaTotal),
            TableValue.Number(figures?.MeanCorrelation),
            TableValue.Code(figures is null ? null : Codes.Of(figures.Verdict)),
            TableValue.Code(Codes.Of(row.Status)),
        ];
    }
}
