using Benchmarking.Comparison;

namespace Benchmarking.Reports.Tables;

/// <summary>Tests of all units together, for machines.</summary>
public static class OmnibusTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "wave", "indicator", "units", "n", "welch_f", "welch_df1", "welch_df2", "welch_p", "kruskal_h", "kruskal_df", "kruskal_p",
        "bf_f", "bf_df1", "bf_df2", "bf_p", "status",
    ];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<OmnibusRow> rows) => new(Columns, [.. rows.Select(Line)]);

    private static IReadOnlyList<TableValue> Line(OmnibusRow row)
    {
        var figures = row.Figures;
        return
        [
            TableValue.Code(row.Wave.Value),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Whole(figures?.Units),
            TableValue.Whole(figures?.N),
            TableValue.Number(figures?.Welch?.F),
            TableValue.Whole((long?)figures?.Welch?.Df1),
            TableValue.Number(figures?.Welch?.Df2),
            TableValue.Number(figures?.Welch?.P),
            TableValue.Number(figures?.Kruskal?.H),
            TableValue.Whole(figures?.Kruskal?.Df),
            TableValue.Number(figures?.Kruskal?.P),
            TableValue.Number(figures?.BrownForsythe?.F),
            TableValue.Whole((long?)figures?.BrownForsythe?.Df1),
            TableValue.Number(figures?.BrownForsythe?.Df2),
            TableValue.Number(figures?.BrownForsythe?.P),
            TableValue.Code(Codes.Of(row.Status)),
        ];
    }
}
