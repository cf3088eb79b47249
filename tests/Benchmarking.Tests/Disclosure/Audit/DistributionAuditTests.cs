using Benchmarking.Disclosure.Audit;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure.Audit;

/// <summary>Distributions as somebody outside would meet them: two questions from 1 to 5, of which the second is reversed; ten answers a distribution needs.</summary>
public sealed class DistributionAuditTests
{
    private static readonly Network Network = Sample.Network(3, 0);
    private static readonly SurveyIndicator Trust = MadeAnswers.Trust with { Items = [MadeAnswers.Trust.Items[0], MadeAnswers.Trust.Items[1] with { Reverse = true }] };

    // Twelve in each unit: 1, 2, 3, 4 again and again, and 5, 4, 2 to the second.
    private static readonly short[][] Twelve = [.. Enumerable.Range(0, 12).Select(at => new[] { (short)(1 + (at % 4)), new short[] { 5, 4, 2 }[at % 3] })];
    private static readonly Made[] Full = [.. Unit(0, Twelve), .. Unit(1, Twelve), .. Unit(2, Twelve)];

    [Fact]
    public void True_distributions_of_answers_enough_give_nothing_away() =>
        Assert.Empty(Attack(Full, [.. Chosen(0, 0, 3, 3, 3, 3, 0), .. Chosen(0, 1, 0, 4, 0, 4, 4)]));

    [Theory]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void A_distribution_of_too_few_answers_stands_where_it_may_not(int answers, bool expected)
    {
        var rows = Twelve[..answers];
        int[] counts = [.. Enumerable.Range(1, 5).Select(point => rows.Count(row => row[0] == point))];
        int[] second = [.. Enumerable.Range(1, 5).Select(point => rows.Count(row => row[1] == point))];

        Assert.Equal(expected ? [ExposureKind.Stated, ExposureKind.Stated] : [], Kinds(Attack([.. Unit(0, rows)], [.. Chosen(0, 0, counts), .. Chosen(0, 1, second)])));
    }

    [Fact]
    public void A_distribution_in_which_all_answered_alike_stands_where_it_may_not()
    {
        Made[] rows = [.. Unit(0, Twelve.Select(row => new short[] { 3, row[1] }))];

        var found = Assert.Single(Attack(rows, [.. Chosen(0, 0, 0, 0, 12, 0, 0), .. Chosen(0, 1, 0, 4, 0, 4, 4)]));

        Assert.Equal((ExposureKind.Stated, "audit.stated"), (found.Kind, found.Message.Key));
    }

    [Theory]
    [InlineData(0, 3, 3, 3, 2, 1)]
    [InlineData(0, 3, 3, 3, 4, 0)]
    [InlineData(1, 4, 4, 0, 4, 0)] // as it would be after reversal, but it is told as it was asked
    public void A_distribution_that_the_answers_do_not_give_is_found(int item, params int[] counts) => Assert.Contains(
        Attack(Full, [.. Chosen(0, item, counts), .. item == 0 ? Chosen(0, 1, 0, 4, 0, 4, 4) : Chosen(0, 0, 3, 3, 3, 3, 0)]),
        exposure => exposure is { Kind: ExposureKind.Inconsistent, Message.Key: "audit.inconsistent" });

    [Fact]
    public void A_single_question_that_is_missing_though_enough_answered_tells_that_all_answered_alike()
    {
        Made[] alike = [.. Unit(0, Twelve.Select(row => new short[] { row[0], 4 }))];
        var shown = Chosen(0, 0, 3, 3, 3, 3, 0);

        Assert.Equal([("Derived", "audit.gap")], Attack(alike, [.. shown]).Select(exposure => (exposure.Kind.ToString(), exposure.Message.Key)));
        Assert.Empty(Attack(Full, [.. shown])); // another reason, which says nothing of the answers
        Assert.Empty(Attack(alike, [])); // nothing is shown at all
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    public void A_question_that_too_few_answered_is_missing_for_another_reason(int answers, int expected) => Assert.Equal(
        expected,
        Attack([.. Unit(0, Twelve.Select((row, at) => new[] { row[0], at < answers ? (short)4 : MadeAnswers.Blank }))], [.. Chosen(0, 0, 3, 3, 3, 3, 0)]).Count);

    [Fact]
    public void A_question_that_could_stand_there_alone_tells_nothing_by_its_absence() =>
        Assert.Empty(Attack([.. Unit(0, Twelve.Select((row, at) => new[] { at < 9 ? row[0] : MadeAnswers.Blank, (short)4 }))], []));

    [Fact]
    public void Gaps_are_looked_for_in_each_indicator_by_itself()
    {
        var roles = Trust with { Id = IndicatorId.Parse("culture.roles"), Items = [.. Trust.Items.Select((item, place) => item with { Id = ItemId.Parse($"SK3{"ab"[place]}") })] };
        Made[] rows = [.. Unit(0, Twelve.Select(row => new short[] { row[0], 4, row[0], 2 }))];
        StatedFigure[] shown = [.. Chosen(0, 0, 3, 3, 3, 3, 0)];

        var found = Attack(rows, [.. shown, .. shown.Select(figure => figure with { Measure = roles.Id, Item = roles.Items[0].Id })], set: Sample.Set(Trust, roles));

        Assert.Equal(["audit.gap", "audit.gap"], found.Select(exposure => exposure.Message.Key));
    }

    [Theory]
    [InlineData(StatedKind.Floor)]
    [InlineData(StatedKind.Ceiling)]
    public void The_network_less_the_units_that_are_shown_is_the_one_that_is_not(StatedKind network)
    {
        StatedFigure[] two = [.. Chosen(0, 0, 3, 3, 3, 3, 0), .. Chosen(1, 0, 3, 3, 3, 3, 0)];

        Assert.Equal([("Derived", "audit.remainder")], Attack(Full, [.. two, Of(network, 0)]).Select(exposure => (exposure.Kind.ToString(), exposure.Message.Key)));
        Assert.Empty(Attack(Full, two)); // nothing is told of the network
        Assert.Empty(Attack(Full, [.. two, Of(network, 1)])); // or of another question
        Assert.Empty(Attack(Full, [.. two, .. Chosen(2, 0, 3, 3, 3, 3, 0), Of(network, 0)])); // nothing is left over
        Assert.Empty(Attack(Full, [Of(network, 0)])); // all of it is
    }

    [Fact]
    public void Two_units_left_over_need_answers_enough_that_are_not_all_alike()
    {
        static IEnumerable<Made> Others(int answers, bool alike) => new[] { 1, 2 }.SelectMany(unit => Unit(unit, Twelve[..answers].Select(row => new[] { alike ? (short)3 : row[0], row[1] })));
        bool IsFound(int answers, bool alike, int least = 10) => Attack(
            [.. Unit(0, Twelve), .. Others(answers, alike)],
            [.. Chosen(0, 0, 3, 3, 3, 3, 0), Of(StatedKind.Floor, 0)],
            new DisclosureRules { MinForDistribution = least }).Any(exposure => exposure.Message.Key == "audit.remainder");

        Assert.False(IsFound(5, alike: false));
        Assert.True(IsFound(5, alike: false, least: 11));
        Assert.True(IsFound(12, alike: true));
    }

    [Theory]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void Leaders_who_serve_a_unit_that_is_shown_are_not_left_over(int others, bool expected)
    {
        // Three of unit 0's twelve serve unit 1 too, which has three of its own: with six of unit 2 that is nine.
        Made[] rows = [.. Twelve.Select((row, at) => new Made(at < 3 ? [0, 1] : [0], 0, row)), .. Unit(1, Twelve[..3]), .. Unit(2, Twelve[..others])];

        Assert.Equal(expected ? ["audit.remainder"] : [], Attack(rows, [.. Chosen(0, 0, 3, 3, 3, 3, 0), Of(StatedKind.Floor, 0)]).Select(exposure => exposure.Message.Key));
    }

    [Fact]
    public void Where_no_unit_s_distribution_stands_there_nothing_is_left_over() => Assert.Empty(Attack([.. Unit(0, Twelve)], [Of(StatedKind.Floor, 0)]));

    [Fact]
    public void A_unit_that_takes_no_part_is_not_left_over()
    {
        Made[] rows = [.. Unit(0, Twelve), .. Unit(1, Twelve), .. Unit(2, Twelve[..4])];

        Assert.Empty(Attack(rows, [.. Chosen(0, 0, 3, 3, 3, 3, 0), .. Chosen(1, 0, 3, 3, 3, 3, 0), Of(StatedKind.Floor, 0)]));
    }

    [Fact]
    public void Figures_of_another_wave_are_not_held_against_this_one() =>
        Assert.Empty(Attack(Full, [.. Chosen(0, 0, 12, 0, 0, 0, 0).Select(figure => figure with { Wave = WaveId.Parse("2016-11") })]));

    private static IReadOnlyList<Exposure> Attack(IReadOnlyList<Made> rows, IReadOnlyList<StatedFigure> figures, DisclosureRules? rules = null, IndicatorSet? set = null)
    {
        var network = Network with { Disclosure = rules ?? new DisclosureRules() };
        var wave = MadeAnswers.Complete(MadeAnswers.Responses(set ?? Sample.Set(Trust), network, rows));
        return DistributionAudit.Of(new AuditGround(network, new Dictionary<WaveId, WaveEstimates>(), new Dictionary<WaveId, CompleteWave> { [Sample.WaveId] = wave }), figures);
    }

    private static IEnumerable<ExposureKind> Kinds(IEnumerable<Exposure> found) => found.Select(exposure => exposure.Kind);

    private static IEnumerable<Made> Unit(int unit, IEnumerable<short[]> answers) => MadeAnswers.Unit(unit, answers);

    private static IEnumerable<StatedFigure> Chosen(int unit, int item, params int[] counts) =>
        counts.Select((count, point) => Of(StatedKind.Chosen, item) with { Unit = unit, Point = point, Value = new Band(count, count) });

    private static StatedFigure Of(StatedKind kind, int item) =>
        new(kind, Sample.WaveId, new ArtefactPlace("report.xlsx", "Questions", 1, 1)) { Measure = Trust.Id, Item = Trust.Items[item].Id };
}
