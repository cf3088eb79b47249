using Benchmarking.Disclosure.Audit;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure.Audit;

/// <summary>Planted figures that give a cell away, as somebody outside would meet them.</summary>
public sealed class MeanAuditTests
{
    private static readonly Network Network = Sample.Network(3, 2);

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
        var wave = Wave(Revealing).Measures[1];
        var others = ((wave[1]?.Score ?? 0) + (wave[2]?.Score ?? 0)) / 2;
        var figure = Figure(StatedKind.Others) with { Unit = 0, Value = Around(others) };

        Assert.Empty(Attack(Revealing, [figure]));
        Assert.Equal(ExposureKind.Inconsistent, Assert.Single(Attack(Revealing, [figure with { Value = Around(others + 1) }])).Kind);
    }

    private static IReadOnlyList<Exposure> Attack(IReadOnlyList<Scored> answers, IReadOnlyList<StatedFigure> figures) => MeanAudit.Of(Ground(answers), figures);

    private static AuditGround Ground(IReadOnlyList<Scored> answers) =>
        new(Network, new Dictionary<WaveId, WaveEstimates> { [Sample.WaveId] = Wave(answers) }, new Dictionary<WaveId, CompleteWave>());

    private static WaveEstimates Wave(IReadOnlyList<Scored> answers) => Sample.Wave(Network, answers);

    private static IEnumerable<StatedFigure> Scores(IReadOnlyList<Scored> answers) => Wave(answers).Measures[1].Compared.Select(unit =>
        Figure(StatedKind.Score) with { Unit = unit.Place, Value = Around(unit.Score) });

    private static StatedFigure Service(IReadOnlyList<Scored> answers, int service) =>
        Figure(StatedKind.Score) with { Service = service, Value = Around(Wave(answers).Measures[1].Service(service, out _)?.Score ?? 0) };

    private static StatedFigure Figure(StatedKind kind) => new(kind, Sample.WaveId, new ArtefactPlace("report.xlsx", "Scores", 1, 1)) { Measure = Sample.Plain.Id };

    private static Band Around(double value) => new(value - 0.05, value + 0.05);

    private static IReadOnlyList<Scored> Answers(int[] counts) =>
    [
        .. from at in Enumerable.Range(0, counts.Length)
           from respondent in Enumerable.Range(0, counts[at])
           select new Scored(at / 2, at % 2, 30 + (((at * 17) + (respondent * 29)) % 41)),
    ];
}
