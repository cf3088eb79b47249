using Benchmarking.Comparison;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Units taken together, for machines.</summary>
public static class SynthesisTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "wave", "unit", "indicator", "yi", "vi", "tau2", "i2", "q", "q_p", "mu", "mu_se", "pi_low", "pi_high", "eb", "eb_se", "status", "mu_low", "mu_high",
    ];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<SynthesisRow> rows, Network network) => new(Columns, [.. rows.Select(row => Line(row, network))]);

    private static IReadOnlyList<TableValue> Line(SynthesisRow row, Network network)
    {
        var figures = row.Figures;
        return
        [
            TableValue.Code(row.Wave.Value),
            TableValue.Code(row.Unit is { } unit ? network.Units[unit].Code.Value : null),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Number(figures?.Score),
            TableValue.Number(figures?.Variance),
            TableValue.Number(figures?.Tau2),
            TableValue.Number(figures?.ISquared),
            TableValue.Number(figures?.Q),
            TableValue.Number(figures?.QP),
            TableValue.Number(figures?.Mean),
            TableValue.Number(figures?.MeanSe),
            TableValue.Number(figures?.PredictionInterval?.Low),
            TableValue.Number(figures?.PredictionInterval?.High),
            TableValue.Number(figures?.EmpiricalBayes),
            TableValue.Number(figures?.EmpiricalBayesSe),
            TableValue.Code(Codes.Of(row.Status)),
            TableValue.Number(figures?.MeanInterval.Low),
            TableValue.Number(figures?.MeanInterval.High),
        ];
    }
}
