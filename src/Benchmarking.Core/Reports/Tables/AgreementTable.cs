using Benchmarking.Comparison;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Agreement for machines.</summary>
public static class AgreementTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "wave", "unit", "indicator", "n", "rwg", "ad", "icc1", "icc2", "f", "df1", "df2", "p", "verdict", "status", "rwg_skewed",
    ];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<AgreementRow> rows, Network network) =>
        new(Columns, [.. rows.Select(row => Line(row, network))]);

    private static IReadOnlyList<TableValue> Line(AgreementRow row, Network network)
    {
        var (figures, differences) = (row.Figures, row.Figures?.Differences);
        return
        [
            TableValue.Code(row.Wave.Value),
            TableValue.Code(row.Unit is { } unit ? network.Units[unit].Code.Value : null),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Whole(figures?.N),
            TableValue.Number(figures?.Rwg),
            TableValue.Number(figures?.AverageDeviation),
            TableValue.Number(differences?.Icc1),
            TableValue.Number(differences?.Icc2),
            TableValue.Number(differences?.F),
            TableValue.Whole(differences?.Df1),
            TableValue.Whole(differences?.Df2),
            TableValue.Number(differences?.P),
            TableValue.Code(figures?.Verdict is { } verdict ? Codes.Of(verdict) : null),
            TableValue.Code(Codes.Of(row.Status)),
            TableValue.Number(figures?.RwgSkewed),
        ];
    }
}
