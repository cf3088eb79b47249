namespace Benchmarking.EndToEnd.Durability;

/// <summary>A command, and what should come of it.</summary>
/// <param name="Words">The command line.</param>
/// <param name="After">What the database should hold then; null where the command should be refused and nothing changed.</param>
/// <param name="Wave">The wave whose answers it is about; null where it may be any.</param>
internal sealed record Deed(string[] Words, Ledger? After, string? Wave = null)
{
    /// <summary>Whether the command may end either way, as a report of units that are too small to be shown. Default false.</summary>
    public bool MayRefuse { get; init; }

    /// <summary>What the database may hold then as well, where the program was killed while a backup took another's place, once or more often; else none.</summary>
    public IReadOnlyList<Ledger> Or { get; init; } = [];

    /// <summary>The backup that it makes; null where it makes none.</summary>
    public string? Backup { get; init; }
}
