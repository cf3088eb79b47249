using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

/// <summary>What an earlier report and today's say together. Units have seven answers, one service; the threshold is five.</summary>
public sealed class PublicationLogTests
{
    private static readonly Network Network = Sample.Network(4, 2);

    [Fact]
    public void What_has_not_changed_is_shown_again()
    {
        var before = Logged(Answers());
        var (released, held) = Pass(Answers(), before);

        Assert.False(held.Any);
        Assert.All(Scores(released), row => Assert.Equal(RowStatus.Ok, row.Status));
    }

    [Fact]
    public void A_unit_that_one_leader_more_has_answered_for_is_held_back_and_counts_in_no_reference()
    {
        var (released, held) = Pass([.. Answers(), new Scored(1, 0, 90)], Logged(Answers()));

        Assert.Equal([1], held.Scores.Select(score => score.Unit).Distinct());
        Assert.All(Scores(released).Where(row => row.Unit == 1), row => Assert.Equal((RowStatus.SuppressedSecondary, null), (row.Status, row.Count)));
        var others = released.Rows<ComparisonRow>(TableNames.Comparisons).First(row => row is { Unit: 0, Measure.IsDimension: false });

        // The mean of units 2 and 3, whose answers are 30 to 36 and 40 to 46 in each service.
        Assert.Equal(38, others.Figures?.ReferenceScore ?? 0, 9);
    }

    [Fact]
    public void Services_whose_means_would_lead_to_the_newcomer_are_held_back_together()
    {
        var (released, _) = Pass([.. Answers(), new Scored(1, 0, 90)], Logged(Answers()));

        Assert.All(released.Rows<ScoreRow>(TableNames.Services), row => Assert.Equal(RowStatus.SuppressedSecondary, row.Status));
    }

    [Fact]
    public void As_many_newcomers_as_a_figure_needs_hide_each_other()
    {
        var (_, held) = Pass([.. Answers(), .. Enumerable.Range(0, 5).SelectMany(at => new[] { new Scored(1, 0, 60 + at), new Scored(1, 1, 60 + at) })], Logged(Answers()));

        Assert.False(held.Any);
    }

    [Fact]
    public void An_answer_that_was_corrected_holds_its_unit_back()
    {
        var (_, held) = Pass([.. Answers().Select((answer, place) => place == 0 ? answer with { Score = 99 } : answer)], Logged(Answers()));

        Assert.Equal([0], held.Scores.Select(score => score.Unit).Distinct());
    }

    [Fact]
    public void A_score_that_stays_the_same_though_its_services_count_otherwise_is_held_back()
    {
        // Unit 0 answered 50 throughout, so its score is 50 however services are weighted. With unit 1, whom a newcomer holds back, they count 28 : 21, without it 21 : 14:
        // 50 = (4 a + 3 b) / 7 and 50 = (3 a + 2 b) / 5 give both a and b.
        var before = Answers().Where(answer => answer is not { Unit: 3, Service: 1 }).Select(answer => answer.Unit == 0 ? answer with { Score = 50 } : answer).ToList();
        var (_, held) = Pass([.. before, new Scored(1, 0, 90)], Logged(before, Weighting.Standardised), Weighting.Standardised);

        Assert.Equal([0, 1, 2], held.Scores.Select(score => score.Unit).Distinct().Order());
    }

    [Fact]
    public void Services_whose_means_would_lead_to_a_unit_that_is_held_back_are_held_back_too()
    {
        // Unit 3 has seven answers in services 0 and 1 and one in service 2, which nobody else has and is not shown; unit 1 has a service of its own, which leaves it open. With a newcomer
        // unit 3 is held back. Services 0 and 1 with and without it would give its means there, by seven answers each, and these and its earlier score the one answer.
        var network = Sample.Network(4, 4);
        List<Scored> before = [.. Answers(), new Scored(3, 2, 90), .. Enumerable.Range(0, 7).Select(at => new Scored(1, 3, 20 + at))];
        var logged = PublicationLog.Figures(Pass(before, [], Weighting.Services, network).Released, network);
        var (released, held) = Pass([.. before, new Scored(3, 2, 10)], logged, Weighting.Services, network);

        Assert.Equal([3], held.Scores.Select(score => score.Unit).Distinct());
        Assert.Equal(2, logged.Count(figure => figure is { Table: TableNames.Services, Measure: "culture.trust" }));
        Assert.DoesNotContain(released.Rows<ScoreRow>(TableNames.Services), row => row.Status == RowStatus.Ok);
    }

    [Fact]
    public void A_unit_is_not_shown_for_the_first_time_beside_the_earlier_score_of_one_whose_leader_it_shares()
    {
        // Unit 0, all of whose answers are 0, is not shown beside unit 1 since that would tell what unit 1's leaders of service 1 answered. When a newcomer holds unit 1 back, its earlier score is still known.
        var network = Sample.Network(3, 2);
        List<Made> before =
        [
            new([0, 1], 0, [0]), .. Enumerable.Repeat(new Made([0], 1, [0]), 4),
            .. new short[] { 10, 12, 14, 14 }.Select(score => new Made([1], 1, [score])), .. new short[] { 50, 60, 70, 40, 30 }.Select(score => new Made([2], 0, [score])),
        ];
        (Released Released, HeldBack Held) Publish(IEnumerable<Made> answers, IReadOnlyList<PublishedFigure> log) => PublicationLog.Pass(
            held => WavePublication.Of(WaveEstimates.Of(MadeAnswers.Responses(Sample.Set(Sample.Plain), network, answers), Sample.WaveId, frame: null, new ScoringOptions { Held = held.Scores }), Adjustment.Holm), log, network);
        static IEnumerable<int?> Shown(Released released) => Scores(released).Where(row => row.Status == RowStatus.Ok).Select(row => row.Unit).Distinct();
        var first = Publish(before, []).Released;
        var second = Publish([.. before, new Made([1], 1, [90])], PublicationLog.Figures(first, network)).Released;

        Assert.Equal([1, 2], Shown(first));
        Assert.Equal([2], Shown(second));
    }

    [Fact]
    public void What_was_never_published_is_not_held_back()
    {
        // The unit had four answers, one too few, and has five now.
        var before = Answers().Where(answer => answer.Unit != 3).Concat(Enumerable.Range(0, 4).Select(at => new Scored(3, 0, 40 + at))).ToList();
        var (released, held) = Pass([.. before, new Scored(3, 0, 50)], Logged(before));

        Assert.DoesNotContain(held.Scores, score => score.Unit == 3);
        Assert.Contains(Scores(released), row => row is { Unit: 3, Status: RowStatus.Ok });
    }

    [Fact]
    public void Each_figure_is_written_down_under_its_codes_with_what_it_said()
    {
        var figure = Logged(Answers()).First(one => one is { Table: TableNames.Scores, Unit: "3002", Measure: "culture.trust" });

        Assert.Equal((Sample.WaveId, null, 14, 23.0), (figure.Wave, figure.Service, figure.N, Math.Round(figure.Value ?? 0, 9)));
        Assert.Equal(16, figure.Digest.Length);
    }

    // Unit u has seven answers from 10 (u + 1) on in each of two services.
    private static IReadOnlyList<Scored> Answers() =>
        [.. from unit in Enumerable.Range(0, 4) from service in Enumerable.Range(0, 2) from at in Enumerable.Range(0, 7) select new Scored(unit, service, (10 * (unit + 1)) + at)];

    private static IReadOnlyList<PublishedFigure> Logged(IReadOnlyList<Scored> answers, Weighting weighting = Weighting.Services) =>
        PublicationLog.Figures(Pass(answers, [], weighting).Released, Network);

    private static (Released Released, HeldBack Held) Pass(IReadOnlyList<Scored> answers, IReadOnlyList<PublishedFigure> before, Weighting weighting = Weighting.Services, Network? network = null) => PublicationLog.Pass(
        held => WavePublication.Of(Sample.Wave(network ?? Network, answers, new ScoringOptions { Held = held.Scores, Weighting = weighting }), Adjustment.Holm), before, network ?? Network);

    private static IReadOnlyList<ScoreRow> Scores(Released released) => released.Rows<ScoreRow>(TableNames.Scores);
}
