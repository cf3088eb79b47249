namespace Benchmarking.Outcomes;

/// <summary>Where a unit stands on an outcome: its latest number, how it came there, and what it is held against in the same period.</summary>
public sealed record OutcomeStanding
{
    private const int PeriodsOfMean = 3;

    private OutcomeStanding(OutcomeSeries series, int unit, OutcomePeriod period) => (Series, Unit, Period) = (series, unit, period);

    /// <summary>The outcome's figures.</summary>
    public OutcomeSeries Series { get; }

    /// <summary>The unit's place in the network.</summary>
    public int Unit { get; }

    /// <summary>The latest period in which the unit has a number; where it has none at all, the latest there are figures of.</summary>
    public OutcomePeriod Period { get; }

    /// <summary>The unit's figure in the period; null where no source tells of the unit.</summary>
    public OutcomeFigure? Figure => Series.Of(Unit, Period);

    /// <summary>The unit's figure of the latest period of all, where the number is older than that; else null.</summary>
    public OutcomePeriod? Missed => Period == Series.Periods[^1] ? null : Series.Periods[^1];

    /// <summary>The period that the change is counted from; null where there is none before.</summary>
    public OutcomePeriod? Previous => Series.Before(Period);

    /// <summary>The change since <see cref="Previous"/>, or why there is none.</summary>
    public OutcomeDerived Change => Previous is not { } previous
        ? new OutcomeDerived(OutcomeGap.NoEarlierPeriod)
        : Gap(previous) is { } gap ? new OutcomeDerived(gap) : new OutcomeDerived(Number(Period) - Number(previous));

    /// <summary>The mean of the three latest periods without a day in common, or why there is none.</summary>
    public OutcomeDerived Mean
    {
        get
        {
            var periods = MeanPeriods;
            return periods.Count < PeriodsOfMean ? new OutcomeDerived(OutcomeGap.NoEarlierPeriod)
                : Gap(periods[0]) is { } gap ? new OutcomeDerived(gap)
                : periods.Any(period => Number(period) is null) ? new OutcomeDerived(OutcomeGap.NumberMissing)
                : new OutcomeDerived(periods.Average(period => Number(period)));
        }
    }

    /// <summary>The periods of <see cref="Mean"/>, from the first; fewer than three where there are not so many.</summary>
    public IReadOnlyList<OutcomePeriod> MeanPeriods
    {
        get
        {
            List<OutcomePeriod> periods = [Period];
            while (periods.Count < PeriodsOfMean && Series.Before(periods[0]) is { } before)
            {
                periods.Insert(0, before);
            }

            return periods;
        }
    }

    /// <summary>Finds where a unit stands.</summary>
    /// <param name="series">The outcome's figures, of which any unit has a number.</param>
    /// <param name="unit">The unit's place in the network.</param>
    /// <returns>Its standing.</returns>
    public static OutcomeStanding Of(OutcomeSeries series, int unit) => new(
        series, unit, series.Periods.LastOrDefault(period => series.Of(unit, period)?.Value.Number is not null) ?? series.Periods[^1]);

    private double? Number(OutcomePeriod period) => Series.Of(Unit, period)?.Value.Number;

    // A break anywhere on the way parts the two ends.
    private OutcomeGap? Gap(OutcomePeriod from) =>
        Number(from) is null || Number(Period) is null ? OutcomeGap.NumberMissing
        : Series.Between(from, Period).Any(period => Series.Of(Unit, period)?.Value.Marks.HasFlag(FigureMarks.Break) == true) ? OutcomeGap.Broken
        : null;
}

/// <summary>A number that several figures of a unit make, or why there is none.</summary>
public sealed record OutcomeDerived
{
    /// <summary>A number.</summary>
    /// <param name="number">The number, in the outcome's unit of measure.</param>
    public OutcomeDerived(double? number) => Number = number;

    /// <summary>No number.</summary>
    /// <param name="gap">Why.</param>
    public OutcomeDerived(OutcomeGap gap) => Gap = gap;

    /// <summary>The number; null where <see cref="Gap"/> says why.</summary>
    public double? Number { get; }

    /// <summary>Why there is no number; null where there is one.</summary>
    public OutcomeGap? Gap { get; }
}

/// <summary>Why figures of a unit cannot be held against each other.</summary>
public enum OutcomeGap
{
    /// <summary>There are not so many periods.</summary>
    NoEarlierPeriod,

    /// <summary>The unit has no number in one of the periods.</summary>
    NumberMissing,

    /// <summary>The agency has broken the series between them.</summary>
    Broken,
}
