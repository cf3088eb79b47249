using Benchmarking.Comparison;
using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Ranks, their sets, and what has none.</summary>
public sealed class RanksTests
{
    private static readonly RankDraws Draws = new(20170101, 2_000);

    [Theory]
    [InlineData(Direction.Higher, 1, 2, 3)]
    [InlineData(Direction.Lower, 3, 2, 1)]
    public void Rank_one_is_the_good_end(Direction direction, int first, int second, int third)
    {
        var rows = Ranked(Three(direction));

        Assert.Equal([first, second, third], rows.Select(row => row.Figures?.Rank ?? 0));
        Assert.Equal([80, 60, 40], rows.Select(row => row.Figures?.Score ?? 0));
    }

    [Fact]
    public void A_neutral_indicator_has_no_ranks() =>
        Assert.All(Ranked(Three(Direction.Neutral)), row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));

    [Fact]
    public void Sets_are_those_of_the_scores_and_their_variances()
    {
        var wave = Three(Direction.Higher).Wave;
        var sets = RankSets.Of([80, 60, 40], [20, 20, 20], new NormalDraws(Draws.Seed, Draws.Count, 3), 0.95);
        var rows = Ranked(Three(Direction.Higher));

        // Each unit: five answers with a sum of squares of 400, so σ² = 1200/12 and v = 100/5.
        Assert.All(wave.Measures[1].Compared, unit => Assert.Equal(20, unit.Variance ?? 0, 12));
        Assert.Equal(sets.Simultaneous, rows.Select(row => row.Figures?.Simultaneous ?? default));
        Assert.Equal(sets.Marginal, rows.Select(row => row.Figures?.Marginal ?? default));
    }

    [Fact]
    public void Ties_share_the_smallest_rank_even_where_sums_differ_in_the_last_digit()
    {
        int[] scores = [13, 47, 58, 71, 11, 83, 29];
        var leaders = Enumerable.Range(0, 3).SelectMany(unit => Enumerable.Range(0, 7).SelectMany(service =>
            Surveyed.Cell(unit, service, (unit == 2 ? 5 : 0) + scores[((3 * unit) + service) % 7], (unit == 2 ? 9 : 4) + scores[((3 * unit) + service) % 7])));
        var surveyed = Surveyed.Of(Sample.Network(3, 7), leaders);
        var compared = surveyed.Wave.Measures[1].Compared;
        var rows = Ranked(surveyed);

        Assert.NotEqual(compared[0].Score, compared[1].Score);
        Assert.Equal([2, 2, 1], rows.Select(row => row.Figures?.Rank ?? 0));
        Assert.Equal(rows[0].Figures?.Simultaneous, rows[1].Figures?.Simultaneous);
    }

    [Fact]
    public void Perfect_ties_without_variance_share_rank_one_and_every_set()
    {
        var rows = Ranked(Surveyed.Of(Sample.Network(3, 7), Enumerable.Range(0, 3).SelectMany(unit => Enumerable.Range(0, 5 + unit).SelectMany(service => Surveyed.Cell(unit, service, 71, 71)))));

        Assert.All(rows, row => Assert.Equal((1, new RankSet(1, 3), new RankSet(1, 3)), (row.Figures?.Rank, row.Figures?.Simultaneous, row.Figures?.Marginal)));
    }

    [Fact]
    public void Without_variance_in_the_answers_every_difference_is_certain()
    {
        var rows = Ranked(Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 70, 70, 70, 70, 70), .. Surveyed.Cell(1, 0, 71, 71, 71, 71, 71)]));

        Assert.Equal([new RankSet(2, 2), new RankSet(1, 1)], rows.Select(row => row.Figures?.Simultaneous ?? default));
    }

    [Fact]
    public void A_score_whose_variance_cannot_be_estimated_has_no_rank()
    {
        var leaders = Enumerable.Range(0, 2).SelectMany(unit => Enumerable.Range(0, 5).SelectMany(service => Surveyed.Cell(unit, (5 * unit) + service, (40 * unit) + service)));

        Assert.All(Ranked(Surveyed.Of(Sample.Network(2, 10), leaders)), row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures)));
    }

    [Fact]
    public void A_single_unit_has_no_rank()
    {
        var rows = Ranked(Surveyed.Of(Sample.Network(3, 0), [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 1, 2)]));

        Assert.Equal([RowStatus.NotEstimable, RowStatus.Suppressed, RowStatus.NoAnswers], rows.Select(row => row.Status));
    }

    [Fact]
    public void Two_units_are_ranked_and_one_of_them_may_have_a_single_respondent()
    {
        var rows = Ranked(Surveyed.Of(
            Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 80)], new ScoringOptions { Unsuppressed = true }));

        Assert.Equal([2, 1], rows.Select(row => row.Figures?.Rank ?? 0));
        Assert.All(rows, row => Assert.Equal(new RankSet(1, 2), row.Figures?.Simultaneous));
    }

    [Fact]
    public void A_hidden_unit_has_no_part_in_any_rank()
    {
        Leader[] shown = [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 40, 66, 58, 21, 49)];
        var rows = Ranked(Surveyed.Of(Sample.Network(3, 0), [.. shown, .. Surveyed.Cell(2, 0, 100, 0, 100, 0)]));

        Assert.Equal(Ranked(Surveyed.Of(Sample.Network(2, 0), shown)).Select(row => row.Figures), rows.Take(2).Select(row => row.Figures));
        Assert.Equal((RowStatus.Suppressed, null), (rows[2].Status, rows[2].Figures));
    }

    /// <summary>Ten leaders of which eight serve both units. With shared error 8/10 of 0.8 the difference of 10 points is told apart; were they different
    /// people, it would not be.</summary>
    [Fact]
    public void Respondents_in_common_sharpen_what_can_be_told_apart()
    {
        int[] scores = [20, 35, 40, 50, 55, 60, 75, 90];
        var shared = Surveyed.Of(
            Sample.Network(2, 0),
            [.. scores.Select(score => new Leader([0, 1], 0, score)), .. Surveyed.Cell(0, 0, 30, 30, 30), .. Surveyed.Cell(1, 0, 90, 90, 90)]);
        var apart = Surveyed.Of(
            Sample.Network(2, 0),
            [.. scores.SelectMany(score => Surveyed.Cell(0, 0, score).Concat(Surveyed.Cell(1, 0, score))), .. Surveyed.Cell(0, 0, 30, 30, 30), .. Surveyed.Cell(1, 0, 90, 90, 90)]);

        var measure = shared.Wave.Measures[1];
        var covariance = measure.CovarianceMatrix() ?? throw new InvalidOperationException("No covariance.");
        var sets = RankSets.Of([.. measure.Compared.Select(unit => unit.Score)], covariance, new NormalDraws(Draws.Seed, Draws.Count, 2), 0.95);
        Assert.Equal(sets.Simultaneous, Ranked(shared).Select(row => row.Figures?.Simultaneous ?? default));
        Assert.Equal([new RankSet(2, 2), new RankSet(1, 1)], Ranked(shared).Select(row => row.Figures?.Simultaneous ?? default));
        Assert.All(Ranked(apart), row => Assert.Equal(new RankSet(1, 2), row.Figures?.Simultaneous));
    }

    [Fact]
    public void One_seed_gives_the_same_sets_whatever_the_family_and_another_seed_others()
    {
        var wave = Sample.Wave(Sample.Network(12, 0), Enumerable.Range(0, 12).SelectMany(unit => Sample.Cell(unit, 0, 30 + (3 * unit), 41 + unit, 60, 55, 80 - unit)));
        var all = Ranks.Of(wave, Draws);

        Assert.Equal(all.Where(row => row.Measure is { IsDimension: false }), Ranks.Of(wave, Draws, measure => !measure.IsDimension));
        Assert.Equal(all, Ranks.Of(wave, Draws));
    }

    [Theory]
    [InlineData(0.4, 10_000, "comparison.ranks.level")]
    [InlineData(0.95, 18, "comparison.ranks.few")]
    [InlineData(0.9999, 9_998, "comparison.ranks.few")]
    [InlineData(0.95, 100_000_000, "comparison.ranks.many")]
    public void Levels_and_draws_that_give_no_sets_are_refused(double level, int draws, string reason)
    {
        var surveyed = Three(Direction.Higher, new ScoringOptions { Level = level });

        Assert.Equal(reason, Assert.Throws<RefusedException>(() => Ranks.Of(surveyed.Wave, new RankDraws(1, draws))).Reason.Key);
    }

    [Theory]
    [InlineData(0.95, 19)]
    [InlineData(0.5, 1)]
    [InlineData(0.9999, 9_999)]
    public void The_fewest_draws_that_a_level_takes_are_enough(double level, int draws) =>
        Assert.Equal(6, Ranks.Of(Three(Direction.Higher, new ScoringOptions { Level = level }).Wave, new RankDraws(1, draws)).Count);

    [Fact]
    public void A_hundred_thousand_respondents_in_a_unit_are_ranked_as_any_others()
    {
        var leaders = Enumerable.Range(0, 2).SelectMany(unit => Enumerable.Range(0, 1000).SelectMany(_ => Surveyed.Cell(unit, 0, [.. Enumerable.Range(0, 101).Select(score => (score * 19 / 20) + (3 * unit))])));

        Assert.Equal([new RankSet(2, 2), new RankSet(1, 1)], Ranked(Surveyed.Of(Sample.Network(2, 0), leaders)).Select(row => row.Figures?.Simultaneous ?? default));
    }

    private static Surveyed Three(Direction direction, ScoringOptions? options = null) => Surveyed.Of(
        Sample.Network(3, 0),
        [.. Surveyed.Cell(0, 0, 70, 70, 80, 90, 90), .. Surveyed.Cell(1, 0, 50, 50, 60, 70, 70), .. Surveyed.Cell(2, 0, 30, 30, 40, 50, 50)],
        options,
        Surveyed.Plain(direction));

    private static IReadOnlyList<RankRow> Ranked(Surveyed surveyed) => Ranks.Of(surveyed.Wave, Draws, measure => !measure.IsDimension);
}
