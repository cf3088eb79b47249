using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>What is not shown although answers are enough, since together with what was published before it would give somebody away.</summary>
public sealed class HeldBack
{
    private readonly HashSet<HeldRow> _rows;
    private readonly HashSet<HeldRow> _services;
    private readonly HashSet<HeldScore> _scores;

    private HeldBack() => (_rows, _services, _scores) = ([], [], []);

    private HeldBack(HeldBack all) => (_rows, _services, _scores, Unknown) = ([.. all._rows], [.. all._services], [.. all._scores], all.Unknown);

    /// <summary>Nothing is held back.</summary>
    public static HeldBack Nothing { get; } = new();

    /// <summary>Scores of units that take no part in anything: what is said of the others would lead to them.</summary>
    public IReadOnlySet<HeldScore> Scores => _scores;

    /// <summary>Whether anything is held back.</summary>
    public bool Any => _rows.Count > 0;

    /// <summary>Whether any figure of the network as a whole is.</summary>
    public bool AnyOfNetwork => _rows.Any(row => row.Key.Unit is null);

    /// <summary>Codes of earlier publications that nobody knows any more, where something is held back for their sake; in ordinal order. Default none.</summary>
    public IReadOnlyList<string> Unknown { get; private init; } = [];

    /// <summary>Holds back more.</summary>
    /// <param name="rows">Rows that may not be shown. A row of a unit takes the unit's score along; a service's mean takes the other services' means along, which would lead to it.</param>
    /// <returns>All that is held back.</returns>
    public HeldBack And(IEnumerable<HeldRow> rows)
    {
        var all = new HeldBack(this);
        foreach (var row in rows)
        {
            all._rows.Add(row);
            if (row.Key is { Unit: { } unit, Measure: { } measure })
            {
                all._scores.Add(new HeldScore(row.Key.Wave, unit, measure));
            }

            if (row.Key.Service is not null)
            {
                all._services.Add(Together(row));
            }
        }

        return all;
    }

    /// <summary>Says that some of it is held back for the sake of codes.</summary>
    /// <param name="codes">Codes that nobody knows any more.</param>
    /// <returns>The same, with them.</returns>
    internal HeldBack AndUnknown(IReadOnlyList<string> codes) => new(this) { Unknown = [.. Unknown.Union(codes, StringComparer.Ordinal).Order(StringComparer.Ordinal)] };

    /// <summary>Whether a row is held back.</summary>
    /// <param name="row">The row.</param>
    /// <returns>True where it is.</returns>
    internal bool Holds(HeldRow row) => _rows.Count > 0 && (_rows.Contains(row) || (row.Key.Service is not null && _services.Contains(Together(row))));

    /// <summary>Whether a row is withheld because of what is held back, and for no other reason.</summary>
    /// <param name="row">A row of what the gate has let through.</param>
    /// <returns>True also of a dimension that would give away an indicator that is held back, and of a change from or to a score that is.</returns>
    internal bool Explains(ResultRow row) => Any && row is { Status: RowStatus.SuppressedSecondary } && (row is { Unit: { } unit, Measure: { } measure }
        ? IsHeld(row.Wave, unit, measure) || (row is TrendRow { Since: var since } && IsHeld(since, unit, measure))
        : IsAbout(RowKey.Of(row)));

    private bool IsHeld(WaveId wave, int unit, Measure measure) =>
        _scores.Contains(new HeldScore(wave, unit, measure.Id))
        || (measure.IsDimension && measure.Dimension.Indicators.Any(indicator => _scores.Contains(new HeldScore(wave, unit, indicator.Id))));

    private bool IsAbout(RowKey key) =>
        _rows.Any(held => held.Key == key) || (key.Service is not null && _services.Any(held => held.Key == key with { Service = null }));

    private static HeldRow Together(HeldRow row) => row with { Key = row.Key with { Service = null } };
}

/// <summary>A row that is held back.</summary>
/// <param name="Table">The name of its table.</param>
/// <param name="Key">What it is about.</param>
public readonly record struct HeldRow(string Table, RowKey Key);
