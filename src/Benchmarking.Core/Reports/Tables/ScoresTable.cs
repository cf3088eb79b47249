using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Tables;

/// <summary>Scores for machines.</summary>
public static class ScoresTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "wave", "unit", "unit_name", "service", "indicator", "n", "invited", "response_rate", "score", "sd", "se", "df",
        "ci_low", "ci_high", "status", "missing_services", "variance_model",
    ];

    /// <summary>Writes rows that the gate has let through.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table.</returns>
    public static TidyTable Of(IEnumerable<ScoreRow> rows, Network network) =>
        new(Columns, [.. rows.Select(row => Line(row, network))]);

    private static IReadOnlyList<TableValue> Line(ScoreRow row, Network network)
    {
        var figures = row.Figures;
        return
        [
            TableValue.Code(row.Wave.Value),
            TableValue.Code(row.Unit is { } unit ? network.Units[unit].Code.Value : null),
            TableValue.Words(row.Unit is { } named ? network.Units[named].Name : null),
            TableValue.Code(row.Service is { } service ? network.Services[service].Id.Value : null),
            TableValue.Code(row.Measure?.Id.Value),
            TableValue.Whole(figures?.N),
            TableValue.Whole(figures?.Invited),
            TableValue.Number(figures?.ResponseRate),
            TableValue.Number(figures?.Score),
            TableValue.Number(figures?.Sd),
            TableValue.Number(figures?.Se),
            TableValue.Number(figures?.Df),
            TableValue.Number(figures?.Interval?.Low),
            TableValue.Number(figures?.Interval?.High),
            TableValue.Code(Codes.Of(row.Status)),
            TableValue.Code(figures is { MissingServices: [_, ..] missing }
                ? string.Join('|', missing.Select(place => network.Services[place].Id.Value))
                : null),
            TableValue.Code(figures?.VarianceModel is { } model ? Codes.Of(model) : null),
        ];
    }
}
