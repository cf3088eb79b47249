using System.Globalization;
using Benchmarking.Disclosure.Audit;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Disclosure.Audit;

/// <summary>What a dimension and its indicators, and scores and answers to questions, say together and not by themselves; worked out by hand. Five answers are enough.</summary>
public sealed class MeanAuditFamilyTests
{
    private static readonly ScoringOptions All = new() { Unsuppressed = true };
    private static readonly IndicatorId[] Measures = [IndicatorId.Parse("culture"), IndicatorId.Parse("culture.trust"), IndicatorId.Parse("culture.openness")];
    private static readonly Scale Ends = new() { Id = "no_yes", Min = 0, Max = 1 };

    // Five leaders of service 0 with 40 and 60 on average, and one of service 1 with 80 and nothing: scores of 65, 60 and 60.
    // (a + b) / 2 = 60, c = 60 and ((a + c) / 2 + b) / 2 = 65: a = 40, and b, who is one leader, 80.
    [Theory]
    [InlineData(true, "0=65", "1=60", "2=60")]
    [InlineData(false, "0=65", "1=60")]
    [InlineData(false, "0=65", "2=60")]
    [InlineData(false, "1=60", "2=60")]
    public void A_dimension_beside_its_indicators_tells_what_none_tells_by_itself(bool expected, params string[] scores)
    {
        var wave = MadeFamily.Wave(1, 2, MadeFamily.WithGap(0), All);
        var figures = scores.Select(score => Figure(StatedKind.Score) with { Unit = 0, Measure = Measures[score[0] - '0'], Value = Around(double.Parse(score[2..], CultureInfo.InvariantCulture)) });

        var found = MeanAudit.Of(new AuditGround(wave.Network, Waves(wave), new Dictionary<WaveId, CompleteWave>()), [.. figures]);

        Assert.Equal(expected, found.Any());
        Assert.All(found, exposure => Assert.Equal((ExposureKind.Derived, "audit.derived"), (exposure.Kind, exposure.Message.Key)));
        Assert.Equal(expected, found.Any(exposure => Texts.Of(Language.English).Say(exposure.Message).Contains("of Unit 0, service Service 1,", StringComparison.Ordinal)));
    }

    // Unit 1, of two questions from 0 to 100: five leaders of service 0 with scores of 45, 25, 25, 25 and 25, mean 29, and one of service 1 with 55. The score is 42; all answers
    // together are 10 × 29 + 2 × 55 = 400. Unit 0 has other answers to the same questions.
    [Theory]
    [InlineData(true, true, "1 SK1a", "1 SK1b")]
    [InlineData(false, true, "1 SK1a")] // of the other question anything may have been answered
    [InlineData(false, true, "0 SK1a", "0 SK1b")]
    [InlineData(false, true, "0 SK1a", "1 SK1b")]
    [InlineData(false, false, "1 SK1a", "1 SK1b")] // without the score one sum is not enough
    public void Answers_that_are_counted_tell_beside_the_score(bool expected, bool withScore, params string[] counted)
    {
        Made[] leaders =
        [
            .. Enumerable.Range(0, 6).Select(at => new Made([0], at % 2, [(short)(20 + (10 * at)), 60])),
            new([1], 0, [50, 40]), .. Enumerable.Repeat(new Made([1], 0, [50, 0]), 4), new([1], 1, [30, 80]),
        ];
        var figures = counted.Select(one => Figure(StatedKind.Chosen) with { Unit = one[0] - '0', Item = ItemId.Parse(one[2..]) });

        Assert.Equal(expected, Attack(Sample.Plain.Scale, leaders, [.. figures, .. withScore ? [Figure(StatedKind.Score) with { Unit = 1, Value = Around(42) }] : Array.Empty<StatedFigure>()]).Count > 0);
    }

    // Of two answers each is an end of the scale, so that the shares of the ends tell all: unit 1's service 0 has five leaders with 50, 0, 100, 50 and 50, and service 1 one with 50.
    // Unit 0 takes no part.
    [Theory]
    [InlineData(true, StatedKind.Floor, "SK1a", "SK1b")]
    [InlineData(true, StatedKind.Ceiling, "SK1b", "SK1a")]
    [InlineData(false, StatedKind.Floor, "SK1a")]
    [InlineData(false, StatedKind.Chosen, "SK1a", "SK1b")] // the network's counts are not these
    public void Shares_of_the_ends_over_all_units_tell_beside_the_score(bool expected, StatedKind kind, params string[] items)
    {
        Made[] leaders =
        [
            new([0], 0, [0, 0]), new([0], 1, [1, 1]),
            new([1], 0, [1, 0]), new([1], 0, [0, 0]), new([1], 0, [1, 1]), new([1], 0, [0, 1]), new([1], 0, [1, 0]), new([1], 1, [1, 0]),
        ];
        var figures = items.Select(item => Figure(kind) with { Item = ItemId.Parse(item) });

        Assert.Equal(expected, Attack(Ends, leaders, [.. figures, Figure(StatedKind.Score) with { Unit = 1, Value = Around(50) }], new ScoringOptions()).Count > 0);
    }

    private static IReadOnlyList<Exposure> Attack(Scale scale, Made[] leaders, IReadOnlyList<StatedFigure> figures, ScoringOptions? options = null)
    {
        var (set, network) = (Sample.Set(Sample.Indicator("culture.trust", scale, "SK1a", "SK1b")), Sample.Network(2, 2));
        var responses = MadeAnswers.Responses(set, network, leaders);
        var wave = WaveEstimates.Of(responses, Sample.WaveId, frame: null, options ?? All);
        var complete = CompleteWave.Of(responses, Sample.WaveId, wave.Options);
        return MeanAudit.Of(new AuditGround(network, Waves(wave), new Dictionary<WaveId, CompleteWave> { [Sample.WaveId] = complete }), figures);
    }

    private static Dictionary<WaveId, WaveEstimates> Waves(WaveEstimates wave) => new() { [Sample.WaveId] = wave };

    private static StatedFigure Figure(StatedKind kind) => new(kind, Sample.WaveId, new ArtefactPlace("report.xlsx", "Scores", 1, 1)) { Measure = Measures[1] };

    private static Band Around(double value) => new(value - 0.005, value + 0.005);
}
