using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class ReportAnswersTests
{
    [Fact]
    public void A_unit_whose_score_is_held_back_takes_no_part_in_the_answers_to_questions()
    {
        // Units 0 and 1 share five of six leaders each: both scores would give away the sixth.
        List<Made> answers =
        [
            .. Enumerable.Range(0, 5).Select(at => new Made([0, 1], 0, [(short)(40 + at)])), new([0], 0, [100]), new([1], 0, [0]),
            .. new short[] { 50, 60, 70, 40, 30 }.Select(answer => new Made([2], 0, [answer])),
        ];
        var latest = new AnsweredWave(Sample.WaveId, MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(3, 2), answers), Frame: null);

        var ground = new ReportAnswers(latest, [], Adjustment.Holm, Draws: null).Estimates(new ScoringOptions());

        Assert.Single(ground.Wave.Measures[1].Statuses, status => status == RowStatus.SuppressedSecondary);
        Assert.Equal(ground.Wave.Measures[1].Statuses, ground.Complete.Measures[1].Statuses);
    }
}
