namespace Benchmarking.Reports;

/// <summary>What made a table, so that it can be made again.</summary>
/// <param name="Command">The command, such as <c>scores</c>.</param>
/// <param name="Version">The product's version.</param>
/// <param name="Seed">The seed in force; null where the command takes none.</param>
/// <param name="Fingerprint">The fingerprint of the answers used, 64 hexadecimal digits; null where it used none.</param>
public sealed record TableSource(string Command, string Version, long? Seed, string? Fingerprint)
{
    /// <summary>The options in force, by the names of the command line, in a fixed order; empty for none.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Options { get; init; } = [];
}
