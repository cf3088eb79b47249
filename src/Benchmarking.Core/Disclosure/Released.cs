using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>What the disclosure gate has let through. Only <see cref="DisclosureGate"/> can make it, and exporters accept nothing else.</summary>
public sealed class Released
{
    private readonly IReadOnlyDictionary<string, IReadOnlyList<ResultRow>> _tables;

    internal Released(IReadOnlyDictionary<string, IReadOnlyList<ResultRow>> tables, bool unsuppressed) =>
        (_tables, Unsuppressed) = (tables, unsuppressed);

    /// <summary>Whether the gate stood open because someone asked for unsuppressed figures.</summary>
    public bool Unsuppressed { get; }

    /// <summary>The rows of a table.</summary>
    /// <typeparam name="TRow">The kind of row in the table.</typeparam>
    /// <param name="table">The table's name.</param>
    /// <returns>Its rows, in the order of the publication; empty where the publication has no such table.</returns>
    public IReadOnlyList<TRow> Rows<TRow>(string table)
        where TRow : ResultRow => _tables.TryGetValue(table, out var rows) ? [.. rows.Cast<TRow>()] : [];
}
