using System.Globalization;
using Benchmarking.Evaluations;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Tables;

/// <summary>Evaluations for machines. They are a municipality's own account of itself, not anybody's answers.</summary>
public static class EvaluationsTable
{
    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["wave", "unit", "unit_name", "indicator", "level", "status", "narrative", "source_type", "source_date", "assessor_role"];

    /// <summary>Writes evaluations.</summary>
    /// <param name="evaluations">The evaluations, in the order wanted.</param>
    /// <param name="wave">The wave that they belong to.</param>
    /// <param name="network">The network that their places belong to.</param>
    /// <returns>The table; <c>status</c> is <c>assessed</c>, or <c>not_assessed</c> where there is no level.</returns>
    public static TidyTable Of(IEnumerable<Evaluation> evaluations, WaveId wave, Network network) =>
        new(Columns, [.. evaluations.Select(evaluation => Line(evaluation, wave, network))]);

    private static IReadOnlyList<TableValue> Line(Evaluation evaluation, WaveId wave, Network network) =>
    [
        TableValue.Code(wave.Value),
        TableValue.Code(network.Units[evaluation.Unit].Code.Value),
        TableValue.Words(network.Units[evaluation.Unit].Name),
        TableValue.Code(evaluation.Indicator.Id.Value),
        TableValue.Whole(evaluation.Level),
        TableValue.Code(evaluation.Level is null ? EvaluationWords.NotAssessed : "assessed"),
        TableValue.Words(evaluation.Narrative),
        TableValue.Code(evaluation.SourceType is { } type ? EvaluationWords.CodeOf(type) : null),
        TableValue.Code(evaluation.SourceDate?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        TableValue.Code(evaluation.Assessor is { } role ? EvaluationWords.CodeOf(role) : null),
    ];
}
