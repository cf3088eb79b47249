using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.Scoring;
using Benchmarking.Wording;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Reports.Tables;

/// <summary>Who answered what in one of two waves.</summary>
/// <param name="IsLater">Whether in the later wave.</param>
/// <param name="Key">A key that may stand in both waves; null for none.</param>
/// <param name="Units">Numbers of the units served, from 0: their place in the network may be another.</param>
/// <param name="Service">The number of the service, from 0: its place in the network may be another.</param>
/// <param name="Answers">One answer an item.</param>
internal sealed record Answered(bool IsLater, string? Key, int[] Units, int Service, short[] Answers)
{
    /// <summary>Such as <c>later s0-1-4 of 0|1, service 2: 1 4 5 5 3 2</c>.</summary>
    public override string ToString() =>
        $"{(IsLater ? "later" : "earlier")} {Key} of {string.Join('|', Units)}, service {Service}: {string.Join(' ', Answers)}";
}

/// <summary>A survey of two waves with all that the product takes into account: three indicators in two dimensions, reversed items, missing answers, leaders of
/// several units, keys, and units of too few answers.</summary>
/// <param name="Respondents">Who answered.</param>
/// <param name="Options">How answers become scores.</param>
internal sealed record MadeSurvey(IReadOnlyList<Answered> Respondents, ScoringOptions Options)
{
    public const int UnitCount = 5;
    public const int ServiceCount = 3;
    public const int ItemCount = 6;

    /// <summary>A unit that four leaders alone serve in each wave, one too few.</summary>
    public const int Hidden = UnitCount - 1;

    private static readonly WaveId[] Rounds = [WaveId.Parse("2017-11"), WaveId.Parse("2018-11")];

    /// <summary>The numbers of units in the network's order.</summary>
    public IReadOnlyList<int> UnitOrder { get; init; } = [.. Enumerable.Range(0, UnitCount)];

    /// <summary>The numbers of services in the network's order.</summary>
    public IReadOnlyList<int> ServiceOrder { get; init; } = [.. Enumerable.Range(0, ServiceCount)];

    /// <summary>Whether every item is reversed and the other end is the good one.</summary>
    public bool IsMirrored { get; init; }

    /// <summary>How far apart two points of the scale are written, 1 or more.</summary>
    public short Step { get; init; } = 1;

    /// <summary>What the lowest point of the scale is written as.</summary>
    public short Lowest { get; init; } = 1;

    private Network Network => Sample.Network(0, 0) with
    {
        Units = [.. UnitOrder.Select(unit => new Unit(Sample.Code(unit), $"Unit {unit}") { Group = unit < 3 ? "G1" : "G2" })],
        Services = [.. ServiceOrder.Select(service => new Service(ServiceId.Parse($"service{service}"), LocalizedText.Same($"Service {service}")))],
        Waves = [.. Rounds.Select((round, at) => new Wave(round, new DateOnly(2017 + at, 11, 15)))],
    };

    /// <summary>Made-up surveys; about one respondent in eight serves two of the units that may be shown.</summary>
    public static Gen<MadeSurvey> Any { get; } =
        from shown in Gen.ArrayOf(Respondent(Gen.OneOf(
            Gen.Choose(0, Hidden - 1).Select(unit => new[] { unit }),
            Gen.Choose(0, Hidden - 1).Select(unit => new[] { unit }),
            Gen.Choose(0, Hidden - 1).Select(unit => new[] { unit }),
            Gen.Choose(0, Hidden - 2).SelectMany(unit => Gen.Elements(new[] { unit }, [unit, unit + 1])))), 90)
        from hidden in Gen.ArrayOf(Respondent(Gen.Constant(new[] { Hidden })), 8)
        from weighting in Gen.Elements(Weighting.Services, Weighting.Respondents, Weighting.Standardised)
        from variance in Gen.Elements(Variance.Pooled, Variance.Separate)
        from population in Gen.Elements(Population.Infinite, Population.Finite)
        select new MadeSurvey(
            [.. Keyed(shown, "s"), .. Keyed(hidden.Select((one, at) => one with { IsLater = at >= 4 }), "h")],
            new ScoringOptions { Weighting = weighting, Variance = variance, Population = population });

    /// <summary>Everything that the product can say of the survey, having passed the gate.</summary>
    public SaidOfSurvey Said()
    {
        var network = Network;
        var waves = Rounds.Select((round, at) => new AnsweredWave(round, Responses(network, at == 1), Frame())).ToArray();
        return SaidOfSurvey.Of(waves[0], waves[1], Options);
    }

    // Every other respondent of the same units and service answers in both waves, as far as there are two.
    private static IEnumerable<Answered> Keyed(IEnumerable<Answered> respondents, string prefix) => respondents.GroupBy(one => (one.IsLater, Place: $"{string.Join('-', one.Units)}-{one.Service}"))
        .SelectMany(group => group.Select((one, at) => one with { Key = at % 2 == 0 ? $"{prefix}{group.Key.Place}-{at}" : null }));

    private static Gen<Answered> Respondent(Gen<int[]> units) =>
        from later in Gen.Elements(true, false)
        from own in units
        from service in Gen.Choose(0, ServiceCount - 1)
        from attitude in Gen.Choose(1, 5)
        from answers in Gen.ArrayOf(Gen.Choose(-2, 30).Select(roll => roll < 0 ? AnswerCode.Blank : roll == 0 ? AnswerCode.Named(0) : (short)Math.Clamp(attitude + (roll % 3) - 1, 1, 5)), ItemCount)
        select new Answered(later, null, own, service, answers);

    private InvitedFrame Frame() => new(
        (from unit in Enumerable.Range(0, UnitCount)
         from service in Enumerable.Range(0, ServiceCount)
         select (unit, service)).ToDictionary(cell => (Place(UnitOrder, cell.unit), Place(ServiceOrder, cell.service)), cell => 9 + cell.unit + cell.service));

    private static int Place(IReadOnlyList<int> order, int number) => order.ToList().IndexOf(number);

    private Responses Responses(Network network, bool isLater)
    {
        var builder = new ResponsesBuilder(Set(), network);
        foreach (var respondent in Respondents.Where(one => one.IsLater == isLater))
        {
            builder.Add(
                new Respondent(Place(ServiceOrder, respondent.Service), respondent.Key, "answers.csv", builder.Count + 2),
                [.. respondent.Units.Select(unit => Place(UnitOrder, unit)).Order()],
                [.. respondent.Answers.Select(Written)]);
        }

        return builder.Build();
    }

    private short Written(short answer) => answer is >= 1 and <= 5 ? (short)(Lowest + (Step * (answer - 1))) : answer;

    private IndicatorSet Set()
    {
        var scale = new Scale { Id = "points", Min = Lowest, Max = Written(5), Missing = [new MissingCode("unknown", AnswerCode.Named(0), null)] };
        return Sample.Set() with
        {
            Dimensions =
            [
                Dimension("culture", Indicator("culture.trust", scale, ("q1", false), ("q2", true), ("q3", false)), Indicator("culture.roles", scale, ("q4", false), ("q5", false))),
                Dimension("goals", Indicator("goals.shared", scale, ("q6", true))),
            ],
        };
    }

    private static Dimension Dimension(string id, params SurveyIndicator[] indicators) => new(IndicatorId.Parse(id), LocalizedText.Same(id), indicators);

    private SurveyIndicator Indicator(string id, Scale scale, params (string Id, bool Reverse)[] items) => Sample.Indicator(id, scale) with
    {
        Direction = IsMirrored ? Direction.Lower : Direction.Higher,
        Items = [.. items.Select(item => new Item(ItemId.Parse(item.Id), LocalizedText.Same(item.Id), Reverse: item.Reverse != IsMirrored))],
    };
}
