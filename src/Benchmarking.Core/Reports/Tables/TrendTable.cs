using Benchmarking.Comparison;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Changes for machines.</summary>
public static class TrendTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "unit", "unit_name", "indicator", "from", "to", "score_from", "score_to", "change", "se", "df", "ci_low", "ci_high", "p", "p_adjusted",
        "network_change", "difference_in_differences", "did_se", "did_p", "detectable", "paired", "verdict", "status",
    ];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<TrendRow> rows, Network network) => new(Columns, [.. rows.Select(row => Line(row, network))]);

    private static IReadOnlyList<TableValue> Line(TrendRow row, Network network)
    {
        var figures = row.Figures;
        return
        [
            TableValue.Code(row.Unit is { } unit ? network.Units[unit].Code.Value : null),
            TableValue.Words(row.Unit is { } named ? network.Units[named].Name : null),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Code(row.Since.Value),
            TableValue.Code(row.Wave.Value),
            TableValue.Number(figures?.ScoreFrom),
            TableValue.Number(figures?.ScoreTo),
            TableValue.Number(figures?.Change),
            TableValue.Number(figures?.Se),
            TableValue.Number(figures?.Df),
            TableValue.Number(figures?.Interval?.Low),
            TableValue.Number(figures?.Interval?.High),
            TableValue.Number(figures?.P),
            TableValue.Number(figures?.AdjustedP),
            TableValue.Number(figures?.NetworkChange),
            TableValue.Number(figures?.DifferenceInDifferences),
            TableValue.Number(figures?.DidSe),
            TableValue.Number(figures?.DidP),
            TableValue.Number(figures?.Detectable),
            TableValue.Flag(figures?.Paired),
            TableValue.Code(figures?.Verdict is { } verdict ? Codes.Of(verdict) : null),
            TableValue.Code(Codes.Of(row.Status)),
        ];
    }
}
