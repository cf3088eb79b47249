using Benchmarking.Indicators;

namespace Benchmarking.Outcomes;

/// <summary>A figure as its source gives it, under the code that the source gives it to.</summary>
/// <param name="Indicator">The outcome that it belongs to.</param>
/// <param name="Region">The place.</param>
/// <param name="Period">The time.</param>
/// <param name="Value">The number, or why there is none.</param>
public sealed record SourceFigure(IndicatorId Indicator, SourceRegion Region, OutcomePeriod Period, FigureValue Value)
{
    /// <summary>Which municipalities the codes of the source mean. Default <see cref="RegionDivision.OfPeriod"/>.</summary>
    public RegionDivision Division { get; init; }

    /// <summary>The import that it came with; null before it is stored.</summary>
    public int? Import { get; init; }

    /// <summary>What a later figure replaces it by: outcome, place and time.</summary>
    public (string Indicator, string Region, string Period) Key => (Indicator.Value, Region.Code, Period.Text);
}

/// <summary>Which municipalities the codes of a source mean.</summary>
public enum RegionDivision
{
    /// <summary>Those that there were in the period: 1103 of 2015 is the Stavanger of 2015.</summary>
    OfPeriod,

    /// <summary>Those of today, also for earlier periods: the source has carried its figures itself.</summary>
    Current,
}
