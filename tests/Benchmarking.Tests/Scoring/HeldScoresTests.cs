using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

/// <summary>Scores that are held back for the sake of an earlier publication take no part.</summary>
public sealed class HeldScoresTests
{
    private static readonly IReadOnlyList<MeasureCells> Cells =
        Sample.Wave(Sample.Network(3, 0), [.. Sample.Cell(0, 0, 1, 2, 3, 4, 5), .. Sample.Cell(1, 0, 1, 2, 3, 4, 5), .. Sample.Cell(2, 0, 1)]).Measures.Select(measure => measure.Cells).ToList();

    [Fact]
    public void A_score_that_is_held_back_is_withheld_in_its_wave_and_measure_alone()
    {
        // Of culture and culture.trust, the latter is held back in the first unit.
        Assert.Equal([Secondary, RowStatus.Ok, RowStatus.Suppressed], Statuses(1, (Sample.WaveId, 0))[1]);
        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.Suppressed], Statuses(1, (WaveId.Parse("2016-11"), 0))[1]);
        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.Suppressed], Statuses(0, (Sample.WaveId, 0))[1]);
    }

    [Fact]
    public void Its_dimension_is_withheld_with_it_and_no_other_unit_is() =>
        Assert.Equal([Secondary, RowStatus.Ok, RowStatus.Suppressed], Statuses(1, (Sample.WaveId, 0))[0]);

    [Fact]
    public void What_has_too_few_answers_stays_plainly_suppressed() =>
        Assert.Equal([RowStatus.Ok, Secondary, RowStatus.Suppressed], Statuses(1, (Sample.WaveId, 1), (Sample.WaveId, 2))[1]);

    private static RowStatus Secondary => RowStatus.SuppressedSecondary;

    private static IReadOnlyList<RowStatus[]> Statuses(int measure, params (WaveId Wave, int Unit)[] held) => Participation.Of(
        Cells, new DisclosureRules(), Sample.WaveId, new ScoringOptions { Held = held.Select(one => new HeldScore(one.Wave, one.Unit, Cells[measure].Measure.Id)).ToHashSet() });
}
