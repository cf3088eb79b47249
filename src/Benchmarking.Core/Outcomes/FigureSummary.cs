using Benchmarking.Indicators;

namespace Benchmarking.Outcomes;

/// <summary>What an import of register figures comes to, counted.</summary>
public sealed record FigureSummary
{
    /// <summary>Each outcome that the file has figures of, in the order shown.</summary>
    public required IReadOnlyList<OutcomeSummary> Outcomes { get; init; }

    /// <summary>Figures of units that are absent, by reason, in the order of the reasons.</summary>
    public required IReadOnlyDictionary<FigureAbsence, int> Absent { get; init; }

    /// <summary>Figures of units by what was done to them.</summary>
    public required IReadOnlyDictionary<Comparability, int> Carried { get; init; }

    /// <summary>How many municipalities of the file are none that the network's units were made of.</summary>
    public required int Others { get; init; }

    /// <summary>Counts a file.</summary>
    /// <param name="file">The figures of the file.</param>
    /// <param name="made">What all figures together were made into.</param>
    /// <returns>The counts, of the outcomes and periods of the file alone.</returns>
    public static FigureSummary Of(IReadOnlyList<SourceFigure> file, IReadOnlyList<OutcomeFigure> made)
    {
        var told = file.Select(figure => (figure.Indicator.Value, figure.Period.Text)).ToHashSet();
        var own = made.Where(figure => told.Contains((figure.Indicator.Id.Value, figure.Period.Text))).ToList();
        var ofUnits = own.Where(figure => figure.Unit is not null).ToList();
        var used = ofUnits.SelectMany(figure => figure.Sources).Select(source => source.Code).ToHashSet(StringComparer.Ordinal);
        return new FigureSummary
        {
            Outcomes = [.. own.GroupBy(figure => figure.Indicator).Select(figures => OutcomeSummary.Of(figures.Key, [.. figures]))],
            Absent = ofUnits.Where(figure => figure.Value.Absence is not null).CountBy(figure => figure.Value.Absence ?? default).OrderBy(pair => pair.Key).ToDictionary(),
            Carried = ofUnits.CountBy(figure => figure.Comparability).OrderBy(pair => pair.Key).ToDictionary(),
            Others = file.Where(figure => figure.Region.Kind == RegionKind.Unit).Select(figure => figure.Region.Code).Distinct().Count(code => !used.Contains(code)),
        };
    }
}

/// <summary>What an import has of one outcome.</summary>
/// <param name="Indicator">The outcome.</param>
/// <param name="Figures">How many figures of units are numbers.</param>
/// <param name="Units">How many units they are of.</param>
/// <param name="Periods">The periods, in their order.</param>
/// <param name="References">How many figures there are to compare with: of countries, groups and counties.</param>
public sealed record OutcomeSummary(StatisticIndicator Indicator, int Figures, int Units, IReadOnlyList<OutcomePeriod> Periods, int References)
{
    /// <summary>Counts an outcome.</summary>
    /// <param name="indicator">The outcome.</param>
    /// <param name="figures">Its figures.</param>
    /// <returns>The counts.</returns>
    internal static OutcomeSummary Of(StatisticIndicator indicator, IReadOnlyList<OutcomeFigure> figures)
    {
        var numbers = figures.Where(figure => figure is { Unit: not null, Value.Absence: null }).ToList();
        return new OutcomeSummary(
            indicator,
            numbers.Count,
            numbers.Select(figure => figure.Unit).Distinct().Count(),
            [.. figures.Select(figure => figure.Period).Distinct().Order(OutcomePeriod.InTime)],
            figures.Count(figure => figure.Unit is null));
    }
}
