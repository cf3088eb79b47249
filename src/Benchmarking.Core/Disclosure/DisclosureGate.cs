using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>The one gate between analysis and readers.</summary>
/// <remarks>It takes everything that one run publishes, because tables that are harmless one by one can give a figure away together.
/// It trusts nobody: a row that came with figures it may not have leaves without them.</remarks>
public static class DisclosureGate
{
    /// <summary>Withholds what may not be shown.</summary>
    /// <param name="publication">Everything that the run publishes, every row with the number of respondents it rests on.</param>
    /// <param name="rules">The network's rules.</param>
    /// <param name="unsuppressed">Whether someone has asked for unsuppressed figures; the caller warns and writes the audit log.</param>
    /// <returns>What exporters may receive. No row that is withheld says how many answers it had.</returns>
    public static Released Pass(Publication publication, DisclosureRules rules, bool unsuppressed = false)
    {
        var hidden = HiddenIndicators(publication, rules);
        bool IsHeld(ResultTable table, ResultRow row) => publication.Held.Holds(new HeldRow(table.Name, RowKey.Of(row)));
        var tables = publication.Tables.ToDictionary(
            table => table.Name,
            table => (IReadOnlyList<ResultRow>)[.. table.Rows.Select(row => unsuppressed ? row : Gate(IsHeld(table, row) ? row.Withheld(RowStatus.SuppressedSecondary) : row, rules, hidden))],
            StringComparer.Ordinal);
        return new Released(tables, unsuppressed) { Held = publication.Held };
    }

    private static ResultRow Gate(ResultRow row, DisclosureRules rules, HashSet<Remainder> hidden) => row switch
    {
        { Status: not RowStatus.Ok } => row.Withheld(row.Status),
        { Count: not > 0 } => row.Withheld(RowStatus.NoAnswers),
        { Count: { } count } when count < rules.MinRespondents => row.Withheld(RowStatus.Suppressed),
        // All answered alike: mean and spread would tell as much as the distribution that is withheld.
        ItemRow { Figures.Sd: 0 } => row.Withheld(RowStatus.SuppressedSecondary),
        { Measure.IsDimension: true } when hidden.Contains(Remainder.Of(row)) => row.Withheld(RowStatus.SuppressedSecondary),
        _ => row,
    };

    // A dimension less its shown indicators would give away the one that is withheld, for whatever reason it is. The change of an indicator that an
    // earlier wave hides is part of the dimension's change, not of its score in this one. A question is no part of such a sum by itself.
    private static HashSet<Remainder> HiddenIndicators(Publication publication, DisclosureRules rules) =>
    [
        .. from table in publication.Tables
           from row in table.Rows
           where row is not ItemRow and { Measure.IsDimension: false, Count: > 0 }
               && (row.Status is RowStatus.Suppressed or RowStatus.SuppressedSecondary || row.Count < rules.MinRespondents)
           select Remainder.Of(row),
    ];

    private sealed record Remainder(bool IsChange, WaveId Wave, int? Unit, int? Service, string? Dimension)
    {
        public static Remainder Of(ResultRow row) => new(row is TrendRow, row.Wave, row.Unit, row.Service, row.Measure?.Dimension.Id.Value);
    }
}
