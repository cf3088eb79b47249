using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Outcomes;

/// <summary>Makes figures of units out of the figures of sources, over all reforms in between.</summary>
/// <param name="indicators">The outcomes, in the order shown.</param>
/// <param name="network">The network. A unit is meant as it is on the day of the latest survey round, or on the day nearest to it on which its code is in use.</param>
/// <param name="history">How municipalities became one another.</param>
public sealed class OutcomeFigures(IReadOnlyList<StatisticIndicator> indicators, Network network, RegionHistory history)
{
    private readonly Dictionary<(string Code, DateOnly Date), Territory> _territories = [];
    private readonly DateOnly _meant = network.Waves.Max(wave => wave.Date);

    /// <summary>Makes the figures: of each outcome by period, the units first and then the references.</summary>
    /// <param name="sources">What the sources give.</param>
    /// <returns>The figures. A unit that no source tells of in a period has none there.</returns>
    public IReadOnlyList<OutcomeFigure> From(SourceFigures sources)
    {
        var byIndicator = sources.All.ToLookup(figure => figure.Indicator.Value, StringComparer.Ordinal);
        var figures = new List<OutcomeFigure>();
        foreach (var indicator in indicators)
        {
            foreach (var own in byIndicator[indicator.Id.Value].GroupBy(figure => figure.Period).OrderBy(own => own.Key, OutcomePeriod.InTime))
            {
                figures.AddRange(network.Units.Select((unit, place) => OfUnit(indicator, place, unit.Code.Value, own.Key, sources)).OfType<OutcomeFigure>());
                figures.AddRange(own.Where(IsReference)
                    .OrderBy(figure => figure.Region.Kind == RegionKind.Country ? 0 : 1).ThenBy(figure => figure.Region.Code, StringComparer.Ordinal)
                    .Select(figure => Reported(indicator, figure, unit: null, Comparability.AsReported)));
            }
        }

        return figures;
    }

    /// <summary>Whether a figure is one to compare with, of no single unit.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>True for countries, groups and counties.</returns>
    public static bool IsReference(SourceFigure figure) => figure.Region.Kind is RegionKind.Country or RegionKind.Group or RegionKind.County;

    private OutcomeFigure? OfUnit(StatisticIndicator indicator, int unit, string code, OutcomePeriod period, SourceFigures sources)
    {
        var own = sources.Find(indicator.Id, code, period);
        if (own is not null && CarriedBySource(own, code, period) is { } carried)
        {
            return Reported(indicator, own, unit, carried);
        }

        var made = new JoinedFigure(indicator, period, sources);
        OutcomeFigure? partial = null;
        foreach (var date in Dates(period))
        {
            var territory = On(code, date);
            if (made.From(territory, code) is not { } figure)
            {
                continue;
            }

            if (territory.IsExact && figure.Value.Absence != FigureAbsence.PartMissing)
            {
                return figure with { Unit = unit };
            }

            partial ??= figure with { Unit = unit };
        }

        return partial;
    }

    /// <summary>Whether a figure under a unit's own code is of the unit as it is, whatever the time.</summary>
    private Comparability? CarriedBySource(SourceFigure own, string code, OutcomePeriod period)
    {
        if (period is not { First: { } first, Last: { } last } || !history.Knows(code))
        {
            return Comparability.AsReported;
        }

        var isInUse = history.IsInUse(code, last) || history.IsInUse(code, first);
        return (own.Division, isInUse) switch
        {
            (RegionDivision.Current, _) => IsItself(code, last) ? Comparability.AsReported : Comparability.CarriedBySource,
            // Agencies fill the years before a code with noughts or dots; a figure there is one that they have worked out.
            (_, false) when own.Value.Number is not null and not 0 => Comparability.CarriedBySource,
            _ => null,
        };
    }

    private bool IsItself(string code, DateOnly date) => On(code, date) is { IsExact: true, Codes: [var only] } && only == code;

    // Where a reform fell into the period, the agency may have kept to the municipalities before or after it.
    private static IEnumerable<DateOnly> Dates(OutcomePeriod period) =>
        new[] { period.Last, period.First }.OfType<DateOnly>().Distinct();

    private Territory On(string code, DateOnly date) =>
        _territories.TryGetValue((code, date), out var known) ? known : _territories[(code, date)] = history.On(code, _meant, date);

    private static OutcomeFigure Reported(StatisticIndicator indicator, SourceFigure figure, int? unit, Comparability comparability) => new()
    {
        Indicator = indicator,
        Unit = unit,
        Sources = [figure.Region],
        Period = figure.Period,
        Value = figure.Value,
        Comparability = comparability,
        Import = figure.Import,
    };
}
