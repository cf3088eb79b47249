using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Evaluations;

/// <summary>An invented set of two rubrics: one that requires evidence from its second level on, one that never does.</summary>
internal static class Rubrics
{
    public static RubricIndicator Cases { get; } = Rubric("evaluation.cases", Words("Felles gjennomgang", "Joint review"), evidenceFrom: 2);

    public static RubricIndicator Use { get; } = Rubric("evaluation.use", Words("Bruk i ledelsen", "Use by leaders"), evidenceFrom: null);

    public static IndicatorSet Set { get; } = new()
    {
        Id = "rubrics",
        Version = "1.0.0",
        Title = Words("Samarbeid", "Collaboration"),
        FileHash = new string('1', 64),
        Dimensions = [new Dimension(IndicatorId.Parse("evaluation"), Words("Evaluering", "Evaluation"), [Cases, Use])],
    };

    public static LocalizedText Words(string bokmål, string english) => new([new("nb", bokmål), new("en", english)]);

    private static RubricIndicator Rubric(string id, LocalizedText title, int? evidenceFrom) => new()
    {
        Id = IndicatorId.Parse(id),
        Title = title,
        Direction = Direction.Higher,
        EvidenceFrom = evidenceFrom,
        Levels = [Words("Ingen", "None"), Words("Noen tjenester", "Some services"), Words("Alle tjenester – alltid", "All services – always")],
    };
}
