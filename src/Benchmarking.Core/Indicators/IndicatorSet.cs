using Benchmarking.Wording;

namespace Benchmarking.Indicators;

/// <summary>A versioned set of indicators: what is asked, how it is scored, which end is good.</summary>
public sealed record IndicatorSet
{
    /// <summary>Its id, also its file's name.</summary>
    public required string Id { get; init; }

    /// <summary>Its version as the file gives it.</summary>
    public required string Version { get; init; }

    /// <summary>Its title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>Where its constructs come from; null where the set does not say.</summary>
    public string? Source { get; init; }

    /// <summary>The goals that its indicators serve.</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Its dimensions, in the order shown.</summary>
    public required IReadOnlyList<Dimension> Dimensions { get; init; }

    /// <summary>Its outcomes, in the order shown.</summary>
    public IReadOnlyList<StatisticIndicator> Outcomes { get; init; } = [];

    /// <summary>SHA-256 of the file's bytes, 64 hexadecimal digits.</summary>
    public required string FileHash { get; init; }

    /// <summary>SHA-256 of what scoring depends on, 64 hexadecimal digits; see <see cref="Indicators.ScoringHash"/>.</summary>
    public string ScoringHash => field ??= Indicators.ScoringHash.Of(Dimensions);

    /// <summary>The dimensions that have survey indicators.</summary>
    public IReadOnlyList<Dimension> SurveyDimensions => field ??= [.. Dimensions.Where(dimension => dimension.SurveyIndicators.Count > 0)];

    /// <summary>All survey items, in the order asked.</summary>
    public IReadOnlyList<SurveyItem> SurveyItems => field ??=
    [
        .. SurveyDimensions.SelectMany(dimension => dimension.SurveyIndicators)
            .SelectMany(indicator => indicator.Items, (indicator, item) => new SurveyItem(item, indicator)),
    ];
}

/// <summary>A question together with the indicator that it belongs to.</summary>
/// <param name="Item">The question.</param>
/// <param name="Indicator">Its indicator, which knows its scale.</param>
public sealed record SurveyItem(Item Item, SurveyIndicator Indicator);
