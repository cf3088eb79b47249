using Benchmarking.Disclosure.Audit;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Disclosure.Audit;

/// <summary>Planted figures that give a cell away, as somebody outside would meet them.</summary>
public sealed class MeanAuditTests
{
    private static readonly Network Network = Sample.Network(4, 2);

    // Unit 0 has two answers and three; the others have one service.
    private static readonly IReadOnlyList<Scored> Revealing = Answers([2, 3, 5, 0, 6, 0]);

    [Fact]
    public void Scores_alone_give_nothing_away() => Assert.Empty(Attack(Revealing, [.. Scores(Revealing)]));

    [Fact]
    public void A_service_s_mean_that_leads_to_a_cell_is_found()
    {
        var found = Attack(Revealing, [.. Scores(Revealing), Service(Revealing, 0)]);

        Assert.Equal([ExposureKind.Derived, ExposureKind.Derived], found.Take(2).Select(exposure => exposure.Kind));
    }

    [Fact]
    public void The_mean_of_the_others_leads_to_a_cell_as_their_scores_would()
    {
        // 3 × the service's mean less 2 × the mean of units 1 and 2, who have no other service, is the mean of unit 0's two answers. Half a point is left of it by the digits.
        StatedFigure[] figures = [Service(Revealing, 0), Others(Revealing)];

        var found = Assert.Single(Attack(Revealing, figures));
        Assert.Equal((ExposureKind.Derived, "audit.derived"), (found.Kind, found.Message.Key));
        Assert.Equal(
            "Together, the figures in the files say too much about 'culture.trust' of Unit 0, service Service 0, round 2017-11: they leave only 0 points open, and it must be at least 1.",
            Texts.Of(Language.English).Say(found.Message));

        // With its own score the other cell follows too, which is all of its service.
        Assert.Equal(3, Attack(Revealing, [.. figures, Scores(Revealing).First()]).Count);
        Assert.All(figures, figure => Assert.Empty(Attack(Revealing, [figure])));
    }

    [Fact]
    public void A_difference_from_the_others_leads_to_a_cell_as_their_scores_would()
    {
        var score = Scores(Revealing).First();
        var difference = Figure(StatedKind.Difference) with { Unit = 0, Value = Around(MeanOf(Revealing, 0) - ((MeanOf(Revealing, 1) + MeanOf(Revealing, 2)) / 2)) };

        Assert.Equal(3, Attack(Revealing, [Service(Revealing, 0), score, difference]).Count);
        Assert.Empty(Attack(Revealing, [Service(Revealing, 0), score]));
        Assert.Empty(Attack(Revealing, [score, difference]));
    }

    [Fact]
    public void The_mean_of_a_service_that_could_be_shown_may_follow_from_other_figures()
    {
        // Both services of units 0 and 1, one of units 2 and 3: twice the two scores, less what the second service's mean says of their cells in it, are the two cells of the first.
        var answers = Answers([2, 3, 3, 2, 6, 0, 0, 5]);

        Assert.Empty(Attack(answers, [.. Scores(answers), Service(answers, 1)]));
    }

    [Fact]
    public void What_two_units_have_in_common_falls_out_of_their_difference()
    {
        // Five leaders in common and one each: six times the difference of the scores is 100 less 0. Without services it is the units that are named.
        Made[] rows = [.. Enumerable.Range(0, 5).Select(at => new Made([0, 1], 0, [(short)(40 + at)])), new([0], 0, [100]), new([1], 0, [0])];
        var network = Sample.Network(2, 0);
        var wave = WaveEstimates.Of(MadeAnswers.Responses(Sample.Set(Sample.Plain), network, rows), Sample.WaveId, frame: null, new ScoringOptions { Unsuppressed = true });
        var ground = new AuditGround(network, new Dictionary<WaveId, WaveEstimates> { [Sample.WaveId] = wave }, new Dictionary<WaveId, CompleteWave>());
        StatedFigure Exactly(StatedKind kind, int unit, double value) => Figure(kind) with { Unit = unit, Value = new Band(value - 0.005, value + 0.005) };
        StatedFigure[] scores = [Exactly(StatedKind.Score, 0, 310.0 / 6), Exactly(StatedKind.Score, 1, 210.0 / 6)];
        StatedFigure[] difference = [Exactly(StatedKind.Difference, 0, 100.0 / 6)];

        Assert.All([scores, difference], figures => Assert.Equal(
            ["audit.subject.unit(culture.trust, Unit 0, 2017-11)", "audit.subject.unit(culture.trust, Unit 1, 2017-11)"],
            MeanAudit.Of(ground, figures).Select(exposure => $"{exposure.Message.Arguments[0]}")));
    }

    [Fact]
    public void A_figure_that_the_answers_do_not_give_is_found()
    {
        var wrong = Scores(Revealing).First();

        Assert.Equal(ExposureKind.Inconsistent, Assert.Single(Attack(Revealing, [wrong with { Value = new Band(wrong.Value.Low + 1, wrong.Value.High + 1) }])).Kind);
    }

    [Fact]
    public void Digits_of_two_files_are_taken_together()
    {
        var score = Scores(Revealing).First();

        // Both bands hold the true score; a third that agrees with neither end of it does not.
        Assert.Empty(Attack(Revealing, [score with { Value = new Band(score.Value.Low - 3, score.Value.High) }, score]));
        Assert.NotEmpty(Attack(Revealing, [score, score with { Value = new Band(score.Value.High + 0.1, score.Value.High + 0.2) }]));
    }

    [Fact]
    public void A_unit_below_the_threshold_may_have_no_figure_at_all()
    {
        var answers = Answers([2, 1, 5, 0, 6, 0]);
        var found = StatedAudit.Of(Ground(answers), [Scores(Revealing).First() with { Kind = StatedKind.Other }]);

        Assert.Equal(ExposureKind.Stated, Assert.Single(found).Kind);
    }

    [Fact]
    public void A_service_in_two_units_may_have_no_figure_at_all() =>
        Assert.Equal(ExposureKind.Stated, Assert.Single(StatedAudit.Of(Ground(Revealing), [Service(Revealing, 0) with { Service = 1 }])).Kind);

    [Fact]
    public void The_mean_of_the_others_is_held_against_those_who_take_part()
    {
        var figure = Others(Revealing);

        Assert.Empty(Attack(Revealing, [figure]));
        Assert.Equal(ExposureKind.Inconsistent, Assert.Single(Attack(Revealing, [figure with { Value = new Band(figure.Value.Low + 1, figure.Value.High + 1) }])).Kind);
    }

    private static IReadOnlyList<Exposure> Attack(IReadOnlyList<Scored> answers, IReadOnlyList<StatedFigure> figures) => MeanAudit.Of(Ground(answers), figures);

    private static AuditGround Ground(IReadOnlyList<Scored> answers) =>
        new(Network, new Dictionary<WaveId, WaveEstimates> { [Sample.WaveId] = Wave(answers) }, new Dictionary<WaveId, CompleteWave>());

    private static WaveEstimates Wave(IReadOnlyList<Scored> answers) => Sample.Wave(Network, answers);

    private static IEnumerable<StatedFigure> Scores(IReadOnlyList<Scored> answers) => Wave(answers).Measures[1].Compared.Select(unit =>
        Figure(StatedKind.Score) with { Unit = unit.Place, Value = Around(unit.Score) });

    private static StatedFigure Service(IReadOnlyList<Scored> answers, int service) =>
        Figure(StatedKind.Score) with { Service = service, Value = Around(Wave(answers).Measures[1].Service(service, out _)?.Score ?? 0) };

    // The mean of units 1 and 2.
    private static StatedFigure Others(IReadOnlyList<Scored> answers) =>
        Figure(StatedKind.Others) with { Unit = 0, Value = Around((MeanOf(answers, 1) + MeanOf(answers, 2)) / 2) };

    private static double MeanOf(IReadOnlyList<Scored> answers, int unit) => Wave(answers).Measures[1][unit]?.Score ?? 0;

    private static StatedFigure Figure(StatedKind kind) => new(kind, Sample.WaveId, new ArtefactPlace("report.xlsx", "Scores", 1, 1)) { Measure = Sample.Plain.Id };

    private static Band Around(double value) => new(value - 0.05, value + 0.05);

    private static IReadOnlyList<Scored> Answers(int[] counts) =>
    [
        .. from at in Enumerable.Range(0, counts.Length)
           from respondent in Enumerable.Range(0, counts[at])
           select new Scored(at / 2, at % 2, 30 + (((at * 17) + (respondent * 29)) % 41)),
    ];
}
