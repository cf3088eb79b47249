using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Outcomes;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Outcomes;

/// <summary>An invented country: in 2020 A and B became N, and S was split between P and Q; C is as it was. N, P and C are the network's units.</summary>
internal static class Made
{
    public static DateOnly Reform { get; } = new(2020, 1, 1);

    public static Network Network { get; } = new()
    {
        Title = "Made",
        Country = "FI",
        Languages = [Language.English],
        Indicators = "made",
        Database = "made.db",
        Units = [.. new[] { "N", "P", "C" }.Select(code => new Unit(UnitCode.Parse(code), "Unit " + code))],
        Waves = [new Wave(WaveId.Parse("w"), new DateOnly(2024, 1, 1))],
    };

    public static RegionHistory History { get; } = new(
        [Before("A"), Before("B"), Before("S"), new RegionSpan("C", DateOnly.MinValue, null), .. new[] { "N", "P", "Q" }.Select(code => new RegionSpan(code, Reform, null))],
        [Changed("A", "N", ReformKind.Merged), Changed("B", "N", ReformKind.Merged), Changed("S", "P", ReformKind.Split), Changed("S", "Q", ReformKind.Split)]);

    public static StatisticIndicator Rate { get; } = Outcome("rate", Combination.Weighted) with { Denominator = IndicatorId.Parse("children") };

    public static StatisticIndicator Children { get; } = Outcome("children", Combination.Sum);

    public static StatisticIndicator Alone { get; } = Outcome("alone", Combination.None);

    public static SourceFigure Figure(StatisticIndicator outcome, string region, string period, double number, FigureMarks marks = FigureMarks.None) =>
        Figure(outcome, region, period, FigureValue.Of(number, marks));

    public static SourceFigure Figure(StatisticIndicator outcome, string region, string period, FigureValue value) => new(
        outcome.Id,
        new SourceRegion(region, "", region == "0" ? RegionKind.Country : RegionKind.Unit),
        OutcomePeriod.TryParse(period) ?? throw new ArgumentException("No period.", nameof(period)),
        value);

    /// <summary>Each figure of a unit as <c>N 2018: 15 Summed A+B</c>.</summary>
    public static IReadOnlyList<string> Of(params SourceFigure[] figures) =>
    [
        .. new OutcomeFigures([Rate, Children, Alone], Network, History).From(new SourceFigures(figures)).Select(figure => string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"{(figure.Unit is { } unit ? Network.Units[unit].Code.Value : "-")} {figure.Period}: {(object?)figure.Value.Number ?? figure.Value.Absence} {figure.Comparability} {string.Join('+', figure.Sources.Select(source => source.Code))}")),
    ];

    private static StatisticIndicator Outcome(string id, Combination combine) => new()
    {
        Id = IndicatorId.Parse(id),
        Title = LocalizedText.Same(id),
        Direction = Direction.Neutral,
        UnitOfMeasure = "percent",
        Combine = combine,
    };

    private static RegionSpan Before(string code) => new(code, DateOnly.MinValue, Reform);

    private static Reform Changed(string from, string to, ReformKind kind) => new(Reform, kind, UnitCode.Parse(from), UnitCode.Parse(to));
}
