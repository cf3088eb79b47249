using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Scoring;

/// <summary>An answer to a scale from 0 to 100, which is its own score.</summary>
/// <param name="Unit">The unit's place.</param>
/// <param name="Service">The service's place.</param>
/// <param name="Score">The answer, and the score.</param>
internal readonly record struct Scored(int Unit, int Service, int Score);

/// <summary>Small waves made up for tests.</summary>
internal static class Sample
{
    public static readonly WaveId WaveId = WaveId.Parse("2017-11");

    /// <summary>An indicator with one item from 0 to 100.</summary>
    public static readonly SurveyIndicator Plain = Indicator("culture.trust", new Scale { Id = "points", Min = 0, Max = 100 }, "SK1a");

    /// <summary>A network whose units are "3001", "3002" …, and whose services are "service0", "service1" …</summary>
    /// <param name="units">How many units.</param>
    /// <param name="services">How many services; 0 for a network that declares none.</param>
    /// <param name="groups">The units' peer groups, in their order; fewer for units without.</param>
    public static Network Network(int units, int services, params string?[] groups) => new()
    {
        Title = "Network",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units = [.. Enumerable.Range(0, units).Select(unit => new Unit(Code(unit), $"Unit {unit}") { Group = groups.ElementAtOrDefault(unit) })],
        Services = [.. Enumerable.Range(0, services).Select(service => new Service(ServiceId.Parse($"service{service}"), LocalizedText.Same($"Service {service}")))],
        Waves = [new Wave(WaveId, new DateOnly(2017, 11, 15))],
    };

    public static UnitCode Code(int unit) => UnitCode.Parse($"{3001 + unit}");

    public static SurveyIndicator Indicator(string id, Scale scale, params string[] items) => new()
    {
        Id = IndicatorId.Parse(id),
        Title = LocalizedText.Same(id),
        Direction = Direction.Higher,
        Scale = scale,
        Items = [.. items.Select(item => new Item(ItemId.Parse(item), LocalizedText.Same(item)))],
    };

    /// <summary>A set of one dimension.</summary>
    /// <param name="indicators">Its indicators.</param>
    public static IndicatorSet Set(params Indicator[] indicators) => new()
    {
        Id = "set",
        Version = "1.0.0",
        Title = LocalizedText.Same("Set"),
        FileHash = new string('0', 64),
        Dimensions = [new Dimension(IndicatorId.Parse("culture"), LocalizedText.Same("Culture"), indicators)],
    };

    /// <summary>Answers of respondents of one unit without services.</summary>
    /// <param name="set">The set.</param>
    /// <param name="answers">One row a respondent.</param>
    public static Responses Answers(IndicatorSet set, params short[][] answers) =>
        Answers(set, Network(1, 0), answers.Select(row => (0, 0, row)));

    public static Responses Answers(IndicatorSet set, Network network, IEnumerable<(int Unit, int Service, short[] Answers)> rows)
    {
        var (builder, line) = (new ResponsesBuilder(set, network), 2);
        foreach (var row in rows)
        {
            builder.Add(new Respondent(row.Service, null, "answers.csv", line++), [row.Unit], row.Answers);
        }

        return builder.Build();
    }

    /// <summary>The estimates of a wave of <see cref="Plain"/> answers.</summary>
    /// <param name="network">The network.</param>
    /// <param name="answers">The answers.</param>
    /// <param name="options">How they become scores; null for the defaults.</param>
    /// <param name="frame">Who was invited; null for no frame.</param>
    public static WaveEstimates Wave(Network network, IEnumerable<Scored> answers, ScoringOptions? options = null, InvitedFrame? frame = null) =>
        WaveEstimates.Of(
            Answers(Set(Plain), network, answers.Select(answer => (answer.Unit, answer.Service, new[] { (short)answer.Score }))),
            WaveId,
            frame,
            options ?? new ScoringOptions());

    /// <summary>Several respondents of one cell.</summary>
    public static IEnumerable<Scored> Cell(int unit, int service, params int[] scores) => scores.Select(score => new Scored(unit, service, score));

    /// <summary>A frame from unit, service and the number invited.</summary>
    public static InvitedFrame Frame(params (int Unit, int Service, int Invited)[] cells) =>
        new(cells.ToDictionary(cell => (cell.Unit, cell.Service), cell => cell.Invited));

    /// <summary>The rows of the indicator alone, one a unit.</summary>
    public static IReadOnlyList<ScoreRow> Scores(WaveEstimates wave) => [.. ScoreTables.ByUnit(wave).Where(row => row.Measure is { IsDimension: false })];

    /// <summary>The figures of a unit on the first indicator.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static ScoreFigures Score(WaveEstimates wave, int unit) =>
        Scores(wave)[unit].Figures ?? throw new InvalidOperationException($"Unit {unit} has no figures: {Scores(wave)[unit].Status}.");
}
