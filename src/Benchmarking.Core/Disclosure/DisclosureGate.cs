using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>The one gate between analysis and readers.</summary>
/// <remarks>It takes everything that one run publishes, because tables that are harmless one by one can give a figure away together.</remarks>
public static class DisclosureGate
{
    /// <summary>Withholds what may not be shown.</summary>
    /// <param name="publication">Everything that the run publishes.</param>
    /// <param name="rules">The network's rules.</param>
    /// <param name="unsuppressed">Whether someone has asked for unsuppressed figures; the caller warns and writes the audit log.</param>
    /// <returns>What exporters may receive.</returns>
    public static Released Pass(Publication publication, DisclosureRules rules, bool unsuppressed = false)
    {
        var tables = publication.Tables.ToDictionary(
            table => table.Name,
            table => (IReadOnlyList<ResultRow>)[.. table.Rows.Select(row => unsuppressed ? row : Gate(row, rules))],
            StringComparer.Ordinal);
        return new Released(tables, unsuppressed);
    }

    private static ResultRow Gate(ResultRow row, DisclosureRules rules) => row switch
    {
        { Count: null or 0 } => row,
        { Count: { } count } when count < rules.MinRespondents => row.Withheld(RowStatus.Suppressed),
        _ => row,
    };
}
