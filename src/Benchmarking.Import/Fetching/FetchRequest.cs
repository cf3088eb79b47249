using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Fetching;

/// <summary>Which figures are to be fetched.</summary>
public sealed record FetchRequest
{
    /// <summary>The outcomes, each with a table of Statistics Norway.</summary>
    public required IReadOnlyList<StatisticIndicator> Outcomes { get; init; }

    /// <summary>The network, whose units are asked for.</summary>
    public required Network Network { get; init; }

    /// <summary>How municipalities became one another: units are asked for under the codes that they had in each period.</summary>
    public required RegionHistory History { get; init; }

    /// <summary>The periods; none for the latest.</summary>
    public IReadOnlyList<OutcomePeriod> Periods { get; init; } = [];

    /// <summary>How many of the latest periods, where none are named. Default 5.</summary>
    public int Latest { get; init; } = 5;
}

/// <summary>An answer as it came.</summary>
/// <param name="Name">The name that it is imported under, such as <c>ssb-08764-2026-11-22.json</c>.</param>
/// <param name="Bytes">The answer.</param>
/// <param name="Outcomes">The outcomes that it has figures of.</param>
public sealed record FetchedFile(string Name, byte[] Bytes, IReadOnlyList<StatisticIndicator> Outcomes);
