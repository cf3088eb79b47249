using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>What the disclosure gate has let through. Only <see cref="DisclosureGate"/> can make it, and exporters accept nothing else.</summary>
public sealed class Released
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<ResultRow>> _tables;
    private readonly IReadOnlyDictionary<string, Lazy<Dictionary<RowKey, ResultRow>>> _index;

    internal Released(IReadOnlyDictionary<string, IReadOnlyList<ResultRow>> tables, bool unsuppressed) =>
        (_tables, _index, Unsuppressed) = (
            tables,
            tables.ToDictionary(table => table.Key, table => new Lazy<Dictionary<RowKey, ResultRow>>(() => table.Value.ToDictionary(RowKey.Of)), StringComparer.Ordinal),
            unsuppressed);

    /// <summary>Whether the gate stood open because someone asked for unsuppressed figures.</summary>
    public bool Unsuppressed { get; }

    /// <summary>What was held back for the sake of what was published before. Default nothing.</summary>
    internal HeldBack Held { get; init; } = HeldBack.Nothing;

    /// <summary>All rows, table by table.</summary>
    internal IReadOnlyDictionary<string, IReadOnlyList<ResultRow>> Tables => _tables;

    /// <summary>The rows of a table.</summary>
    /// <typeparam name="TRow">The kind of row in the table.</typeparam>
    /// <param name="table">The table's name.</param>
    /// <returns>Its rows, in the order of the publication; empty where the publication has no such table.</returns>
    public IReadOnlyList<TRow> Rows<TRow>(string table)
        where TRow : ResultRow => _tables.TryGetValue(table, out var rows) ? [.. rows.Cast<TRow>()] : [];

    /// <summary>The row of a table that is about something.</summary>
    /// <typeparam name="TRow">The kind of row in the table.</typeparam>
    /// <param name="table">The table's name; no two of its rows are about the same.</param>
    /// <param name="key">What the row is about.</param>
    /// <returns>The row; null where the publication has none.</returns>
    public TRow? Find<TRow>(string table, RowKey key)
        where TRow : ResultRow => _index.TryGetValue(table, out var rows) && rows.Value.TryGetValue(key, out var row) ? (TRow)row : null;
}

/// <summary>What a row is about.</summary>
/// <param name="Wave">Its wave.</param>
/// <param name="Unit">The unit's place; null for all units together.</param>
/// <param name="Service">The service's place; null for all services together.</param>
/// <param name="Measure">The indicator or dimension; null where the row is about answering itself.</param>
public readonly record struct RowKey(WaveId Wave, int? Unit, int? Service, IndicatorId? Measure)
{
    /// <summary>The question; null where the row is about more than one.</summary>
    public ItemId? Item { get; init; }

    internal static RowKey Of(ResultRow row) => new(row.Wave, row.Unit, row.Service, row.Measure?.Id) { Item = (row as ItemRow)?.Item };
}
