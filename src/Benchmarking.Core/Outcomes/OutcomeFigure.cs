using Benchmarking.Indicators;

namespace Benchmarking.Outcomes;

/// <summary>A figure of an outcome for a unit of the network, or for a reference such as the country.</summary>
public sealed record OutcomeFigure
{
    /// <summary>The outcome.</summary>
    public required StatisticIndicator Indicator { get; init; }

    /// <summary>The unit's place in the network; null for a reference.</summary>
    public int? Unit { get; init; }

    /// <summary>The places whose figures it was made of, by code: one where it stands as its source gives it.</summary>
    public required IReadOnlyList<SourceRegion> Sources { get; init; }

    /// <summary>The time.</summary>
    public required OutcomePeriod Period { get; init; }

    /// <summary>The number, in the indicator's unit of measure, or why there is none.</summary>
    public required FigureValue Value { get; init; }

    /// <summary>What was done to hold it against the unit of today. Default <see cref="Comparability.AsReported"/>.</summary>
    public Comparability Comparability { get; init; }

    /// <summary>The latest import that it rests on; null where that is not stored yet.</summary>
    public int? Import { get; init; }
}

/// <summary>What became of a figure on its way to the unit as it is in the network.</summary>
public enum Comparability
{
    /// <summary>It stands under the unit's own code, for a municipality that was the same.</summary>
    AsReported,

    /// <summary>It stood under an earlier or later code of the same municipality.</summary>
    Renumbered,

    /// <summary>It was added up from the municipalities that became the unit.</summary>
    Summed,

    /// <summary>It is the mean of the municipalities that became the unit, weighted by the denominator.</summary>
    Averaged,

    /// <summary>Its source had carried it to the unit already.</summary>
    CarriedBySource,

    /// <summary>The municipalities of that time cannot be made into the unit.</summary>
    NotComparable,
}
