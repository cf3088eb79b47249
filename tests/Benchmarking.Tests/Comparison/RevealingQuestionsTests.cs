using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Whose answers to a question would, added up, say of a few leaders what scores do not. Services count the same in a score; a distribution needs ten answers.</summary>
public sealed class RevealingQuestionsTests
{
    private static readonly Scale Two = new() { Id = "two", Min = 1, Max = 2 };

    [Fact]
    public void A_unit_whose_score_and_answers_are_two_sums_of_the_same_two_cells_has_a_question_withheld()
    {
        // 13 answers of unit 0 to both questions: by hand 12a + b = 737.5 (0, 4, 6, 2, 1 and 1, 3, 2, 2, 5 times the five answers, halved), and a + b = 72.9 of the score: b = 12.5, the nurse's.
        short[][] school =
        [
            [2, 2], [2, 2], [2, 2], [3, 3], [3, 3], [3, 4], [3, 4], [3, 5], [3, 5], [4, 5], [4, 5], [5, 5],
        ];
        Made[] made = [.. Of(0, 0, school), .. Of(0, 1, [[2, 1]]), .. Others(1), .. Others(2), .. Others(3)];

        var rows = ByUnit(made, Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a", "SK1b"));

        Assert.Contains(RowStatus.SuppressedSecondary, rows.Where(row => row.Unit == 0).Select(row => row.Status));
        Assert.Contains(RowStatus.Ok, rows.Where(row => row.Unit > 0).Select(row => row.Status));
    }

    [Fact]
    public void Where_services_count_by_their_answers_the_sum_says_what_the_score_says()
    {
        Made[] made = [.. Of(0, 0, Varied(12)), .. Of(0, 1, [[2, 1]]), .. Others(1), .. Others(2), .. Others(3)];

        Assert.All(
            ByUnit(made, Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a", "SK1b"), new ScoringOptions { Weighting = Weighting.Respondents }),
            row => Assert.Equal(RowStatus.Ok, row.Status));
    }

    [Fact]
    public void A_question_of_two_answers_over_the_whole_network_is_withheld_where_it_tells_of_one_leader()
    {
        // Units 1 and 2 have seven leaders of one service each, four and two yeses by their scores. Ten yeses in all less those are 7a + b = 4, and a + b = 2 × 0.714 of the score: b = 1.
        short[] yeses = [4, 4, 2];
        var school = Enumerable.Range(0, 3).SelectMany(unit => Of(unit, 0, Enumerable.Range(0, 7).Select(at => new[] { (short)(at < yeses[unit] - (unit == 0 ? 1 : 0) ? 2 : 1) })));
        Made[] made = [.. school, .. Of(0, 1, [[2]])];
        var (complete, estimates) = Wave(made, Sample.Indicator("culture.trust", Two, "SK1a"));

        Assert.Equal(RowStatus.SuppressedSecondary, Assert.Single(ItemTables.OfNetwork(complete, estimates)).Status);
        Assert.All(ItemTables.ByService(complete, estimates), row => Assert.Null(row.Figures));
    }

    [Fact]
    public void What_one_unit_has_and_another_with_leaders_in_common_has_not_is_not_told_by_their_difference()
    {
        // Unit 1 has the ten leaders of unit 0 and five more: 4, 7, 1, 3, 0 less 4, 2, 1, 3, 0 are five who all answered 2.
        short[][] common = [[1], [1], [1], [1], [2], [2], [3], [4], [4], [4]];
        Made[] made = [.. common.Select(answers => new Made([0, 1], 0, answers)), .. Of(1, 1, Enumerable.Repeat<short[]>([2], 5)), .. Others(2), .. Others(3)];

        var rows = ByUnit([.. made.Select(row => row with { Answers = [row.Answers[0]] })], Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a"));

        Assert.Single(rows.Take(2), row => row.Status == RowStatus.Ok);
    }

    [Fact]
    public void A_leader_of_one_unit_beside_those_in_common_is_not_told_by_score_and_answers()
    {
        // As above with one more of the first service, who answered 4: the second unit's score is ((10s + x) / 11 + y) / 2 and its answers are 10s + x + 5y, with s the first unit's score.
        short[][] common = [[1], [1], [1], [1], [2], [2], [3], [4], [4], [4]];
        Made[] made = [.. common.Select(answers => new Made([0, 1], 0, answers)), new([1], 0, [4]), .. Of(1, 1, [[1], [2], [3], [4], [5]]), .. Others(2), .. Others(3)];

        var rows = ByUnit([.. made.Select(row => row with { Answers = [row.Answers[0]] })], Sample.Indicator("culture.trust", MadeAnswers.Five, "SK1a"));

        Assert.All(rows.Take(2), row => Assert.Equal(RowStatus.SuppressedSecondary, row.Status));
    }

    // Seven and six leaders, never all alike.
    private static IEnumerable<Made> Others(int unit) => Of(unit, 0, Varied(7)).Concat(Of(unit, 1, Varied(6)));

    private static IEnumerable<short[]> Varied(int count) => Enumerable.Range(0, count).Select(at => new[] { (short)(1 + (at % 5)), (short)(1 + (at % 3)) });

    private static IEnumerable<Made> Of(int unit, int service, IEnumerable<short[]> answers) => answers.Select(row => new Made([unit], service, row));

    private static (CompleteWave Complete, WaveEstimates Estimates) Wave(IReadOnlyList<Made> made, Indicator indicator, ScoringOptions? options = null)
    {
        var responses = MadeAnswers.Responses(Sample.Set(indicator), Sample.Network(1 + made.Max(row => row.Units.Max()), 2), made);
        return (MadeAnswers.Complete(responses, options), WaveEstimates.Of(responses, Sample.WaveId, null, options ?? new ScoringOptions()));
    }

    private static IReadOnlyList<ItemRow> ByUnit(IReadOnlyList<Made> made, Indicator indicator, ScoringOptions? options = null)
    {
        var (complete, estimates) = Wave(made, indicator, options);
        return ItemTables.ByUnit(complete, estimates);
    }
}
