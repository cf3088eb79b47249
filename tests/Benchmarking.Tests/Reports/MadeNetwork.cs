using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Statistics;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports;

/// <summary>The network, the set and the figures that made reports are about.</summary>
internal static class MadeNetwork
{
    private static readonly Scale Scale = new() { Id = "five", Min = 1, Max = 5 };

    public static Network Four { get; } = new()
    {
        Title = "Nettverket i vest",
        Country = "NO",
        Languages = [Language.Parse("nb")],
        Indicators = "made",
        Database = "network.db",
        Units = [Unit("9901", "Nordvik"), Unit("9902", "Sørvik"), Unit("9903", "Østvik"), Unit("9904", "Vestvik")],
        Services = [new Service(ServiceId.Parse("school"), Text("Skole", "Skule", "School")), new Service(ServiceId.Parse("nav"), Text("NAV", "NAV", "NAV"))],
        Waves = [new Wave(WaveId.Parse("2017-11"), new DateOnly(2017, 11, 15), Text("Første samling", "Første samling", "First gathering"))],
    };

    public static LocalizedText Text(string nb, string nn, string en) =>
        new([KeyValuePair.Create("nb", nb), KeyValuePair.Create("nn", nn), KeyValuePair.Create("en", en)]);

    public static Unit Unit(string code, string name) => new(UnitCode.Parse(code), name);

    public static IndicatorSet Set(Direction second) => Set(
        Dimension("culture", Text("Samhandlingskultur", "Samhandlingskultur", "Collaboration culture"), Direction.Higher,
            ("trust", Text("Tillit og respekt", "Tillit og respekt", "Trust and respect")),
            ("roles", Text("Klare roller", "Klare roller", "Clear roles"))),
        Dimension("early", Text("Tidlig innsats", "Tidleg innsats", "Early intervention"), second,
            ("detect", Text("Oppdage tidlig", "Oppdage tidleg", "Early detection")),
            ("waiting", Text("Ventetid", "Ventetid", "Waiting time"))));

    /// <summary>One dimension of indicators I1, I2 …</summary>
    public static IndicatorSet Wide(int indicators, Direction direction, string prefix = "I") => Set(Dimension(
        "d",
        LocalizedText.Same("D"),
        direction,
        [.. Enumerable.Range(1, indicators).Select(number => (FormattableString.Invariant($"i{number}"), LocalizedText.Same(FormattableString.Invariant($"{prefix}{number}"))))]));

    public static IndicatorSet Set(params IReadOnlyList<Dimension> dimensions) => new()
    {
        Id = "made",
        Version = "1.0.0",
        Title = Text("Et laget sett", "Eit laga sett", "A made set"),
        Source = "Own wording",
        Dimensions = dimensions,
        FileHash = new string('0', 64),
    };

    public static Dimension Dimension(string id, LocalizedText title, Direction direction, params IReadOnlyList<(string Id, LocalizedText Title)> indicators) => new(
        IndicatorId.Parse(id),
        title,
        [.. indicators.Select(indicator => new SurveyIndicator
        {
            Id = IndicatorId.Parse($"{id}.{indicator.Id}"),
            Title = indicator.Title,
            Direction = direction,
            Scale = Scale,
            Items = [new Item(ItemId.Parse(indicator.Id), indicator.Title)],
        })]);

    public static MadeFigure? Figure(int unit, Measure measure) => (unit, measure.Id.Value) switch
    {
        (3, _) or (0, "early.detect") => null,
        (0, "culture") => new MadeFigure(12, 70.625, 6.25, 55.5, Verdict.Above),
        (0, "culture.trust") => new MadeFigure(12, 71.25, 8.5, 58.125, Verdict.Above),
        (0, "culture.roles") => new MadeFigure(12, 70, 7.5, 52.875, Verdict.Above),
        (0, "early.waiting") => new MadeFigure(11, 40.5, 9.25, 60.25, Verdict.Below) { Missing = [1] },
        (0, _) => new MadeFigure(11, 47.5, 8, 57, Verdict.NotDistinguishable) { Missing = [1] },
        (1, "culture.trust") => new MadeFigure(9, 66, 8, 52, Verdict.NotDistinguishable),
        (1, _) => new MadeFigure(9, 56.25, 9, 60.125, Verdict.NotDistinguishable),
        _ => new MadeFigure(8, 54.5, 10, 61, Verdict.NotDistinguishable),
    };

    /// <summary>Everything that a report can show: two earlier waves, ranks, answers to the questions, one of which is reversed; Sørvik waits longer than Nordvik.</summary>
    public static MadeReports Everything { get; } = new()
    {
        Set = Turned(Set(Direction.Higher), "waiting"),
        Figures = (unit, measure) => (unit, measure.Id.Value) is (1, "early.waiting") ? new MadeFigure(9, 68.5, 8, 46.25, Verdict.Above) : Figure(unit, measure),
        Earlier =
        [
            new Wave(WaveId.Parse("2016-11"), new DateOnly(2016, 11, 16)),
            new Wave(WaveId.Parse("2017-05"), new DateOnly(2017, 5, 10), Text("Oppstart", "Oppstart", "Kick-off")),
        ],
        Rounds = new MadeRounds
        {
            Changes = Change,
            Before = (wave, unit, measure) => (wave.Id.Value, measure.Id.Value) is ("2016-11", "early") || Figure(unit, measure) is not { } now
                ? null
                : now with { N = now.N - 2, Score = now.Score - (wave.Id.Value == "2016-11" ? 14.5 : 11.25), Others = now.Others - 5 },
            Together = measure => measure.Id.Value switch { "culture" => (0.003, 82), "culture.roles" => (0.04, 55), "early" => (0.41, 0), "early.waiting" => (0.0002, 91), _ => null },
            Ranks = (unit, _) => unit == 0 ? new RankSet(1, 1) : new RankSet(2, 3),
            Alpha = measure => measure.Id.Value switch { "culture" => 0.875, "culture.trust" => 0.75, "early" => 0.5, _ => null },
            Answers = (unit, item) => (unit, item.Id.Value) switch
            {
                (0, "roles" or "detect") or (3, _) => null,
                (null, "roles") => [0, 0, 4, 8, 17],
                (_, "waiting") => [0, 1, 2, 3, 5],
                _ => [1, 0, 3, 5, 3],
            },
            Unanswered = item => item.Id.Value == "detect" ? (2, 4) : (1, 0),
            LeftOut = [ItemId.Parse("detect")],
        },
    };

    /// <summary>The same set with a question that is reversed.</summary>
    public static IndicatorSet Turned(IndicatorSet set, string item) => Set(
    [
        .. set.Dimensions.Select(dimension => new Dimension(
            dimension.Id,
            dimension.Title,
            [
                .. dimension.SurveyIndicators.Select(indicator => indicator with
                {
                    Items = [.. indicator.Items.Select(own => own with { Reverse = own.Id.Value == item })],
                }),
            ])),
    ]);

    private static MadeChange? Change(int unit, Measure measure) => (unit, measure.Id.Value) switch
    {
        (3, _) or (2, "culture.trust") or (0, "early.detect") => null,
        (0, "culture") => new MadeChange(59.375, 70.625, TrendVerdict.Improved),
        (0, "culture.trust") => new MadeChange(68, 71.25, TrendVerdict.NoClearChange),
        (0, "culture.roles") => new MadeChange(50.5, 70, TrendVerdict.Improved),
        (0, "early.waiting") => new MadeChange(55, 40.5, TrendVerdict.Declined),
        (1, _) => new MadeChange(58, 56.25, TrendVerdict.NoClearChange),
        _ => new MadeChange(50, 51, TrendVerdict.NoClearChange) { Detectable = 14.25 },
    };

    public static MadeFigure? ServiceFigure(int service, Measure measure) =>
        service == 1 && measure.Dimension.Id.Value == "early" ? null : new MadeFigure(15 + service, 57.5 + service, 6, 50, null);
}
