using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

/// <summary>Where rows of services, and of services within units, just may be shown, and what is counted in them; calculations by hand.</summary>
public sealed class ServiceAndCellRowsTests
{
    private const short Blank = AnswerCode.Blank;

    [Theory]
    [InlineData(2, 2, 1, RowStatus.Ok)]
    [InlineData(2, 1, 1, RowStatus.Suppressed)]
    public void A_service_is_shown_from_just_five_answers_on(int first, int second, int third, RowStatus expected)
    {
        var wave = Sample.Wave(Sample.Network(3, 2), [.. Unit(0, first), .. Unit(1, second), .. Unit(2, third)]);
        var row = Service(wave, 0);

        Assert.Equal((expected, first + second + third), (row.Status, row.Count)); // the gate needs the count of what is withheld
    }

    [Fact]
    public void The_response_rate_of_a_service_is_of_all_its_units()
    {
        var wave = Sample.Wave(Sample.Network(3, 2), [.. Unit(0, 5), .. Unit(1, 6), .. Unit(2, 5)], frame: Sample.Frame((0, 0, 8), (1, 0, 6), (2, 0, 10)));

        Assert.Equal(16.0 / 24, Service(wave, 0).Figures?.ResponseRate);
    }

    [Theory]
    [InlineData(0, false, RowStatus.NoAnswers)]
    [InlineData(1, false, RowStatus.Suppressed)]
    [InlineData(4, false, RowStatus.Suppressed)]
    [InlineData(5, false, RowStatus.NoAnswers)]
    [InlineData(4, true, RowStatus.NoAnswers)]
    public void That_few_all_left_a_question_out_is_not_told(int leftOut, bool unsuppressed, RowStatus expected)
    {
        var wave = LeftOut(leftOut, Sample.Network(1, 2), others: (0, 1), unsuppressed);

        Assert.Equal(expected, ScoreTables.ByUnitAndService(wave).Single(row => row is { Service: 0, Measure.Id.Value: "culture.trust" }).Status);
    }

    [Theory]
    [InlineData(2, false, RowStatus.Suppressed)] // that both left it out is an answer of theirs
    [InlineData(4, false, RowStatus.Suppressed)]
    [InlineData(5, false, RowStatus.NoAnswers)]
    [InlineData(2, true, RowStatus.NoAnswers)]
    public void Nor_is_it_told_of_a_unit_where_few_answered(int leftOut, bool unsuppressed, RowStatus expected)
    {
        var wave = LeftOut(leftOut, Sample.Network(2, 1), others: (1, 0), unsuppressed);

        Assert.Equal(expected, ScoreTables.ByUnit(wave).Single(row => row is { Unit: 0, Measure.Id.Value: "culture.trust" }).Status);
    }

    [Theory]
    [InlineData(6, 7, 1, new[] { 1 })] // with the one that is too small goes the smallest that is not
    [InlineData(8, 6, 7, new[] { 0, 1, 2 })]
    [InlineData(9, 2, 1, new int[0])] // three together are too few: nothing is left but the unit's score
    [InlineData(9, 2, 3, new[] { 0 })] // five
    public void Cells_of_a_unit_that_are_not_shown_are_several_and_of_answers_enough_together(int first, int second, int third, int[] shown)
    {
        var scored = new[] { first, second, third }.SelectMany((count, service) => Sample.Cell(0, service, [.. Enumerable.Range(1, count).Select(at => 10 * at)]));
        var rows = ScoreTables.ByUnitAndService(Sample.Wave(Sample.Network(1, 3), scored)).Where(row => row.Measure is { IsDimension: false });

        Assert.Equal(shown, rows.Where(row => row.Status == RowStatus.Ok).Select(row => row.Service ?? -1));
    }

    [Fact]
    public void Units_of_which_some_have_too_few_are_suppressed_together_and_have_no_answers_only_where_none_has()
    {
        Assert.Equal(RowStatus.Suppressed, Participation.Joint([RowStatus.NoAnswers, RowStatus.Suppressed]));
        Assert.Equal(RowStatus.NoAnswers, Participation.Joint([RowStatus.NoAnswers, RowStatus.NoAnswers]));
        Assert.Equal(RowStatus.Ok, Participation.Joint([RowStatus.NoAnswers, RowStatus.Suppressed, RowStatus.Ok]));
    }

    [Fact]
    public void A_wave_knows_its_measures_by_their_ids_and_no_others()
    {
        var wave = Sample.Wave(Sample.Network(1, 0), Sample.Cell(0, 0, 10, 20));
        var other = Sample.Set(Sample.Indicator("culture.roles", Sample.Plain.Scale, "SK3a"));
        var unknown = WaveEstimates.Of(Sample.Answers(other, [10]), Sample.WaveId, frame: null, new ScoringOptions()).Measures[1].Measure;

        Assert.Same(wave.Measures[1], wave.Find(wave.Measures[1].Measure));
        Assert.Null(wave.Find(unknown));
        Assert.Null(wave.Find(measure: null));
    }

    // So many of unit 0 in service 0 left the first of two questions out; six in another cell answered both.
    private static WaveEstimates LeftOut(int count, Network network, (int Unit, int Service) others, bool unsuppressed)
    {
        var set = Sample.Set(Sample.Indicator("culture.trust", Sample.Plain.Scale, "SK1a"), Sample.Indicator("culture.roles", Sample.Plain.Scale, "SK3a"));
        var rows = Enumerable.Repeat((0, 0, new short[] { Blank, 60 }), count).Concat(Enumerable.Repeat((others.Unit, others.Service, new short[] { 40, 60 }), 6));
        return WaveEstimates.Of(Sample.Answers(set, network, rows), Sample.WaveId, frame: null, new ScoringOptions { Unsuppressed = unsuppressed });
    }

    // So many answers in service 0, and enough in service 1 for the unit to take part.
    private static IEnumerable<Scored> Unit(int unit, int answers) => [.. Sample.Cell(unit, 0, [.. Enumerable.Range(1, answers).Select(at => 10 * at)]), .. Sample.Cell(unit, 1, 10, 20, 30, 40, 60, 80)];

    private static ScoreRow Service(WaveEstimates wave, int service) =>
        Assert.Single(ScoreTables.ByService(wave), row => row.Service == service && row.Measure is { IsDimension: false });
}
