using Benchmarking.Disclosure.Audit;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure.Audit;

/// <summary>What differences and the means of others say; calculations by hand.</summary>
public sealed class MeanAuditEdgesTests
{
    // Scores 30, 50 and 60 of units with one service.
    private static readonly Scored[] Three = [.. Sample.Cell(0, 0, 20, 25, 30, 35, 40), .. Sample.Cell(1, 0, 40, 45, 50, 55, 60), .. Sample.Cell(2, 0, 50, 55, 60, 65, 70)];

    [Theory]
    [InlineData(0, -25)] // 30 less the mean of 50 and 60
    [InlineData(1, 5)]
    [InlineData(2, 20)]
    public void A_difference_is_a_score_less_the_mean_of_the_others(int unit, double difference)
    {
        Assert.Empty(Attack(Three, Figure(StatedKind.Difference, unit, difference)));
        Assert.Equal([ExposureKind.Inconsistent], Attack(Three, Figure(StatedKind.Difference, unit, difference + 1)));
        Assert.Equal([ExposureKind.Inconsistent], Attack(Three, Figure(StatedKind.Difference, unit, -difference)));
    }

    [Theory]
    [InlineData(0, 55)]
    [InlineData(2, 40)]
    public void The_others_leave_out_the_unit_itself(int unit, double mean)
    {
        Assert.Empty(Attack(Three, Figure(StatedKind.Others, unit, mean)));
        Assert.Equal([ExposureKind.Inconsistent], Attack(Three, Figure(StatedKind.Others, unit, mean - 1)));
    }

    [Fact]
    public void A_unit_alone_has_no_others_to_be_held_against() =>
        Assert.Empty(Attack(Three[..5], Figure(StatedKind.Others, 0, 99), Figure(StatedKind.Difference, 0, 99)));

    [Fact]
    public void Of_a_unit_that_takes_no_part_nothing_is_known() =>
        Assert.Empty(Attack([.. Three, .. Sample.Cell(3, 0, 1, 2)], Figure(StatedKind.Difference, 3, 99), Figure(StatedKind.Score, 3, 99)));

    [Fact]
    public void Figures_that_are_no_means_say_nothing_of_them() =>
        Assert.Empty(Attack(Three, Figure(StatedKind.Change, 0, 99), Figure(StatedKind.Other, 0, 99), Figure(StatedKind.Withheld, 0, 99)));

    private static IEnumerable<ExposureKind> Attack(Scored[] answers, params StatedFigure[] figures)
    {
        var network = Sample.Network(4, 1);
        var ground = new AuditGround(network, new Dictionary<WaveId, WaveEstimates> { [Sample.WaveId] = Sample.Wave(network, answers) }, new Dictionary<WaveId, CompleteWave>());
        return MeanAudit.Of(ground, figures).Select(exposure => exposure.Kind);
    }

    private static StatedFigure Figure(StatedKind kind, int unit, double value) =>
        new(kind, Sample.WaveId, new ArtefactPlace("report.xlsx", "Scores", 1, 1)) { Measure = Sample.Plain.Id, Unit = unit, Value = new Band(value - 0.05, value + 0.05) };
}
