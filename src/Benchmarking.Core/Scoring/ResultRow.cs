using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Scoring;

/// <summary>One row of a table of results, as the disclosure gate sees it.</summary>
public abstract record ResultRow
{
    /// <summary>The wave.</summary>
    public required WaveId Wave { get; init; }

    /// <summary>The unit's place in <see cref="Network.Units"/>; null for all units together.</summary>
    public int? Unit { get; init; }

    /// <summary>The service's place in <see cref="Network.Services"/>; null for all services together.</summary>
    public int? Service { get; init; }

    /// <summary>What was measured; null where the row is about answering itself.</summary>
    public Measure? Measure { get; init; }

    /// <summary>How many respondents the row's figures rest on; null once they are withheld.</summary>
    public int? Count { get; init; }

    /// <summary>Why the row has figures, or has none.</summary>
    public required RowStatus Status { get; init; }

    /// <summary>The same row without any figure.</summary>
    /// <param name="status">Why they are withheld.</param>
    /// <returns>A row that holds nothing that answers have decided.</returns>
    public abstract ResultRow Withheld(RowStatus status);
}
