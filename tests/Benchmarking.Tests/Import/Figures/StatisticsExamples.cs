using System.Globalization;
using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Outcomes;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import.Figures;

/// <summary>A set with outcomes, a network, and short ways to read figures with them.</summary>
internal static class StatisticsExamples
{
    private const string SetYaml = """
        id: figures
        version: 1.0.0
        title: {en: Figures}
        dimensions:
          - id: d
            title: {en: D}
            indicators:
              - {id: d.r, kind: rubric, title: {en: R}, direction: higher, evidence_from: 2, levels: {1: {en: a}, 2: {en: b}}}
        outcomes:
          - {id: low, kind: statistic, title: {en: Low income}, direction: lower, unit_of_measure: percent, combine: weighted, denominator: people, source: {provider: SSB, table: "08764", contents: EUskala60}}
          - {id: people, kind: statistic, title: {en: People}, direction: neutral, unit_of_measure: persons, combine: sum, source: {provider: SSB, table: "07459", contents: Personer}}
          - {id: boys, kind: statistic, title: {en: Boys}, direction: neutral, unit_of_measure: persons, combine: sum, source: {provider: SSB, table: "06913", contents: Folkemengde, select: "Kjonn=1, Alder=0-17"}}
          - {id: hand, kind: statistic, title: {en: By hand}, direction: lower, unit_of_measure: days, combine: none, source: {provider: local}}

        """;

    public static IndicatorSet Set { get; } = Good(IndicatorSetReader.Read(Encoding.UTF8.GetBytes(SetYaml), "figures.yaml"));

    public static Network Network { get; } = NetworkOf(("3103", "Moss"), ("3101", "Halden"), ("0301", "Oslo"), ("1818", "Herøy"));

    public static Network NetworkOf(params (string Code, string Name)[] units) => new()
    {
        Title = "Figures",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "figures",
        Database = "figures.db",
        Units = [.. units.Select(unit => new Unit(UnitCode.Parse(unit.Code), unit.Name))],
        Waves = [new Wave(WaveId.Parse("w"), new DateOnly(2025, 1, 1))],
    };

    public static StatisticsReading Read(string text, string? mapping = null, string? indicator = null) => Read(Encoding.UTF8.GetBytes(text), mapping, indicator);

    public static StatisticsReading Read(byte[] bytes, string? mapping = null, string? indicator = null) => StatisticsFileReader.Read(new StatisticsRequest
    {
        Path = "figures.txt",
        Bytes = bytes,
        Network = Network,
        Set = Set,
        Mapping = mapping is null ? null : Good(StatisticsMappingReader.Read(Encoding.UTF8.GetBytes(mapping), "figures.mapping.yaml")),
        Indicator = indicator is null ? null : IndicatorId.Parse(indicator),
    });

    /// <summary>Each figure as <c>low 3103 2023 12.5</c>, <c>low 3103 2023 Missing</c> or <c>low 3103 2023 0 Dash</c>.</summary>
    public static IReadOnlyList<string> Lines(StatisticsReading reading) =>
        reading.Figures is { } figures ? [.. figures.Select(Line)] : [.. reading.Findings.Select(finding => finding.ToString())];

    /// <summary>The ids of errors, and that everything found can be said.</summary>
    public static IReadOnlyList<string> Errors(StatisticsReading reading)
    {
        ImportExamples.AssertSayable(reading.Findings);
        Assert.Equal(reading.Figures is null, reading.Findings.Any(finding => finding.Severity == Severity.Error));
        return [.. reading.Findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Check)];
    }

    private static string Line(SourceFigure figure)
    {
        var value = figure.Value;
        var marks = value.Marks == FigureMarks.None ? "" : " " + value.Marks;
        return string.Create(CultureInfo.InvariantCulture, $"{figure.Indicator} {figure.Region.Code} {figure.Period} {(object?)value.Number ?? value.Absence}{marks}");
    }

    private static T Good<T>(Reading<T> reading)
        where T : class => reading.Value ?? throw new RefusedException(reading.Findings, new("example"));
}
