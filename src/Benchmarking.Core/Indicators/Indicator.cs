using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>What is measured: by survey, by rubric or by register statistics.</summary>
public abstract record Indicator
{
    /// <summary>Its id, unique within the set.</summary>
    public required IndicatorId Id { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Which end is good.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Ids of the project goals it serves.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>The published constructs it builds on.</summary>
    public IReadOnlyList<string> Basis { get; init; } = [];

    /// <summary>A remark for those who use it; null for none.</summary>
    public string? Note { get; init; }
}
