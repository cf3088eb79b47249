using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Import;

/// <summary>Which file of register figures is to be read, and how.</summary>
public sealed record StatisticsRequest
{
    /// <summary>The file; findings show its name without the folder.</summary>
    public required string Path { get; init; }

    /// <summary>The file's bytes; null to read them from <see cref="Path"/>.</summary>
    public byte[]? Bytes { get; init; }

    /// <summary>The network, which knows its units.</summary>
    public required Network Network { get; init; }

    /// <summary>The set, whose outcomes know where they come from.</summary>
    public required IndicatorSet Set { get; init; }

    /// <summary>Names columns and contents that do not follow the form; null for none.</summary>
    public StatisticsMapping? Mapping { get; init; }

    /// <summary>The outcome that the file's one kind of figure belongs to; null where the file or the mapping tells.</summary>
    public IndicatorId? Indicator { get; init; }
}
