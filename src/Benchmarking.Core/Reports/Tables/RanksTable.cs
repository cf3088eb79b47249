using Benchmarking.Comparison;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Ranks for machines.</summary>
public static class RanksTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["wave", "unit", "unit_name", "indicator", "score", "rank", "rank_low", "rank_high", "marginal_low", "marginal_high", "status"];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<RankRow> rows, Network network) => new(Columns, [.. rows.Select(row => Line(row, network))]);

    private static IReadOnlyList<TableValue> Line(RankRow row, Network network)
    {
        var figures = row.Figures;
        return
        [
            TableValue.Code(row.Wave.Value),
            TableValue.Code(row.Unit is { } unit ? network.Units[unit].Code.Value : null),
            TableValue.Words(row.Unit is { } named ? network.Units[named].Name : null),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Number(figures?.Score),
            TableValue.Whole(figures?.Rank),
            TableValue.Whole(figures?.Simultaneous.Low),
            TableValue.Whole(figures?.Simultaneous.High),
            TableValue.Whole(figures?.Marginal.Low),
            TableValue.Whole(figures?.Marginal.High),
            TableValue.Code(Codes.Of(row.Status)),
        ];
    }
}
