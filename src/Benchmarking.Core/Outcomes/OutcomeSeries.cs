using Benchmarking.Indicators;
using Benchmarking.Statistics;

namespace Benchmarking.Outcomes;

/// <summary>The figures of one outcome over time: of the units, and of what they are held against.</summary>
public sealed class OutcomeSeries
{
    private readonly Dictionary<(int Unit, OutcomePeriod Period), OutcomeFigure> _units;
    private readonly ILookup<OutcomePeriod, double> _numbers;
    private readonly ILookup<OutcomePeriod, OutcomeFigure> _references;

    private OutcomeSeries(StatisticIndicator indicator, IReadOnlyCollection<OutcomeFigure> figures)
    {
        Indicator = indicator;
        Periods = [.. figures.Select(figure => figure.Period).Distinct().Order(OutcomePeriod.InTime)];
        _units = figures.Where(figure => figure.Unit is not null).ToDictionary(figure => (figure.Unit ?? 0, figure.Period));
        _numbers = figures.Where(figure => figure is { Unit: not null, Value.Number: not null }).ToLookup(figure => figure.Period, figure => figure.Value.Number ?? 0);
        _references = figures.Where(figure => figure.Unit is null).ToLookup(figure => figure.Period);
    }

    /// <summary>The outcome.</summary>
    public StatisticIndicator Indicator { get; }

    /// <summary>The periods that there are figures of, from the first.</summary>
    public IReadOnlyList<OutcomePeriod> Periods { get; }

    /// <summary>Whether any unit has a number.</summary>
    public bool HasNumbers => _numbers.Count > 0;

    /// <summary>The latest period in which at least half as many units have a number as in the best; null where none has.</summary>
    public OutcomePeriod? Common
    {
        get
        {
            var counts = Periods.Select(period => (Period: period, Count: Numbers(period).Count)).Where(one => one.Count > 0).ToList();
            return counts.Count == 0 ? null : counts.FindLast(one => 2 * one.Count >= counts.Max(other => other.Count)).Period;
        }
    }

    /// <summary>Sorts figures by outcome.</summary>
    /// <param name="figures">The figures, each outcome, unit and period once.</param>
    /// <returns>The outcomes of which any unit has a number, in the order of their first figures.</returns>
    public static IReadOnlyList<OutcomeSeries> Of(IEnumerable<OutcomeFigure> figures) =>
        [.. figures.GroupBy(figure => figure.Indicator).Select(own => new OutcomeSeries(own.Key, [.. own])).Where(series => series.HasNumbers)];

    /// <summary>A unit's figure.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <param name="period">The period.</param>
    /// <returns>The figure, which may be an absence with its reason; null where no source tells of the unit.</returns>
    public OutcomeFigure? Of(int unit, OutcomePeriod period) => _units.GetValueOrDefault((unit, period));

    /// <summary>The numbers of the units that have one.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The numbers, in no order.</returns>
    public IReadOnlyList<double> Numbers(OutcomePeriod period) =>
        [.. _numbers[period]];

    /// <summary>The median of the units that have a number, whichever they are.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The median in the outcome's unit of measure; null where no unit has a number.</returns>
    public double? MedianOf(OutcomePeriod period) => Numbers(period) is { Count: > 0 } numbers ? Median.Of([.. numbers]) : null;

    /// <summary>The number of the country.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The number; null where the sources give none.</returns>
    public double? CountryIn(OutcomePeriod period) => Reference(period, region => region.Kind == RegionKind.Country);

    /// <summary>The number of a peer group.</summary>
    /// <param name="group">The group's code; with or without the E that Statistics Norway sets before those of KOSTRA. Null for none.</param>
    /// <param name="period">The period.</param>
    /// <returns>The number; null where the sources give none.</returns>
    public double? GroupIn(string? group, OutcomePeriod period) =>
        group is null ? null : Reference(period, region => region.Kind == RegionKind.Group && (region.Code == group || region.Code == "E" + group));

    /// <summary>The latest period before another that has no day in common with it, so that no year counts twice.</summary>
    /// <param name="period">The period; null for none.</param>
    /// <returns>The period; null where there is none before it.</returns>
    public OutcomePeriod? Before(OutcomePeriod? period) => period is null
        ? null
        : Periods.TakeWhile(one => one != period).LastOrDefault(one => one.Last is null || period.First is null || one.Last < period.First);

    /// <summary>The periods after one, up to another.</summary>
    /// <param name="after">The one, not included.</param>
    /// <param name="until">The other, included.</param>
    /// <returns>The periods in their order.</returns>
    public IEnumerable<OutcomePeriod> Between(OutcomePeriod after, OutcomePeriod until) =>
        Periods.SkipWhile(one => one != after).Skip(1).TakeWhile(one => one != until).Append(until);

    private double? Reference(OutcomePeriod period, Func<SourceRegion, bool> isMeant) =>
        _references[period].FirstOrDefault(figure => isMeant(figure.Sources[0]))?.Value.Number;
}
