using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Whose answers to a question are shown one by one. A distribution needs ten answers by default.</summary>
public sealed class UnitItemsTests
{
    [Fact]
    public void A_unit_needs_enough_answers_and_is_withheld_without_a_figure()
    {
        var rows = First(12, 10, 9, 8);

        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.Suppressed, RowStatus.Suppressed], rows.Select(row => row.Status));
        Assert.Equal([12, 10, null, null], rows.Select(row => row.Figures?.N));
        Assert.All(rows.Take(2), row => Assert.Equal(row.Figures?.N, row.Figures?.Distribution?.Counts.Sum()));
    }

    [Fact]
    public void One_unit_alone_is_not_withheld_since_the_network_less_the_others_would_give_it_away() =>
        Assert.Equal([RowStatus.Ok, RowStatus.SuppressedSecondary, RowStatus.Ok, RowStatus.Suppressed], First(12, 11, 14, 9).Select(row => row.Status));

    [Fact]
    public void Those_who_are_withheld_have_together_as_many_answers_as_a_distribution_needs()
    {
        var strict = new DisclosureRules { MinForDistribution = 20 };

        // 6 and 5 are 11 together; with the smallest of the others they are 32.
        Assert.Equal([RowStatus.Ok, RowStatus.SuppressedSecondary, RowStatus.Suppressed, RowStatus.Suppressed], Item("SK1a", ByUnit(Varied(25, 21, 6, 5), strict)).Select(row => row.Status));
    }

    [Fact]
    public void A_unit_where_all_answered_alike_is_withheld_with_another_and_with_its_question_that_tells_least()
    {
        Made[] made = [.. Varied(12, 13), .. MadeAnswers.Unit(2, Enumerable.Range(0, 14).Select(at => new[] { (short)(1 + (at % 5)), (short)3, (short)(1 + (at % 4)) }))];
        var rows = ByUnit(made);

        Assert.All(Item("SK1a", rows), row => Assert.Equal(RowStatus.Ok, row.Status));
        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Ok, RowStatus.SuppressedSecondary], Item("SK1b", rows).Select(row => row.Status));

        // Four in fourteen gave the most frequent answer to the third question, three to the first: the third is withheld beside the second, and with it another unit's.
        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Ok, RowStatus.SuppressedSecondary], Item("SK1c", rows).Select(row => row.Status));
    }

    [Fact]
    public void Where_two_questions_were_answered_alike_no_third_is_withheld()
    {
        Made[] made = [.. Varied(12, 13), .. MadeAnswers.Unit(2, Enumerable.Range(0, 14).Select(at => new[] { (short)(1 + (at % 5)), (short)3, (short)4 }))];

        Assert.All(Item("SK1a", ByUnit(made)), row => Assert.Equal(RowStatus.Ok, row.Status));
    }

    [Fact]
    public void Units_that_are_withheld_do_not_all_answer_alike_together()
    {
        // Both small units answered 3 to the second question: nine and nine are answers enough, and all alike.
        Made[] made = [.. Varied(15, 13), .. new[] { 2, 3 }.SelectMany(unit => MadeAnswers.Unit(unit, Enumerable.Range(0, 9).Select(at => new[] { (short)(1 + (at % 5)), (short)3, (short)(1 + (at % 4)) })))];
        var rows = ByUnit(made);

        Assert.Equal([RowStatus.Ok, RowStatus.SuppressedSecondary, RowStatus.Suppressed, RowStatus.Suppressed], Item("SK1b", rows).Select(row => row.Status));
        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.Suppressed, RowStatus.Suppressed], Item("SK1a", rows).Select(row => row.Status));
    }

    [Fact]
    public void Who_serves_several_units_that_are_withheld_counts_once_among_them()
    {
        // Units 2 and 3 have the same eight leaders: sixteen rows, but eight answers, which a distribution may not rest on.
        Made[] made = [.. Varied(15, 13), .. Enumerable.Range(0, 8).Select(at => new Made([2, 3], 0, [(short)(1 + (at % 5)), (short)(1 + (at % 3)), (short)(1 + (at % 4))]))];

        Assert.Equal([RowStatus.Ok, RowStatus.SuppressedSecondary, RowStatus.Suppressed, RowStatus.Suppressed], Item("SK1a", ByUnit(made)).Select(row => row.Status));
    }

    [Fact]
    public void A_unit_whose_answers_are_not_in_the_network_s_distribution_hides_nobody_in_it()
    {
        // The last unit left the third question blank but for three: it has scores, but too few complete answers for the network's items.
        Made[] made = [.. Varied(12, 13, 9), .. MadeAnswers.Unit(3, Enumerable.Range(0, 9).Select(at => new[] { (short)(1 + (at % 5)), (short)(1 + (at % 3)), at < 3 ? (short)4 : MadeAnswers.Blank }))];

        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Ok, RowStatus.Suppressed, RowStatus.Suppressed], Item("SK1a", ByUnit(made)).Select(row => row.Status));
    }

    [Fact]
    public void A_unit_without_a_score_shows_none_of_its_answers()
    {
        var rows = First(12, 11, 4, 0);

        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.Suppressed, RowStatus.NoAnswers], rows.Select(row => row.Status));
    }

    [Fact]
    public void Where_nothing_is_withheld_every_answer_is_shown() => Assert.All(
        ByUnit([.. Varied(1, 4), .. MadeAnswers.Unit(2, [[3, 3, 3], [3, 3, 3]])], options: new ScoringOptions { Unsuppressed = true }),
        row => Assert.NotNull(row.Figures?.Distribution));

    [Fact]
    public void Rows_follow_the_units_and_then_the_set() => Assert.Equal(
        [(0, "SK1a"), (0, "SK1b"), (0, "SK1c"), (1, "SK1a"), (1, "SK1b"), (1, "SK1c")],
        ByUnit(Varied(12, 12)).Select(row => (row.Unit ?? -1, row.Item.Value)));

    // Answers that are never all alike.
    private static IEnumerable<Made> Varied(params IReadOnlyList<int> counts) => counts.SelectMany((count, unit) => MadeAnswers.Unit(
        unit, Enumerable.Range(0, count).Select(at => new[] { (short)(1 + (at % 5)), (short)(1 + (at % 3)), (short)(1 + (at % 4)) })));

    private static IReadOnlyList<ItemRow> First(params IReadOnlyList<int> counts) => Item("SK1a", ByUnit(Varied(counts), units: counts.Count));

    private static IReadOnlyList<ItemRow> Item(string item, IReadOnlyList<ItemRow> rows) => [.. rows.Where(row => row.Item.Value == item)];

    private static IReadOnlyList<ItemRow> ByUnit(IEnumerable<Made> made, DisclosureRules? rules = null, ScoringOptions? options = null, int? units = null)
    {
        var rows = made.ToList();
        var network = Sample.Network(units ?? 1 + rows.Max(row => row.Units.Max()), 0) with { Disclosure = rules ?? new DisclosureRules() };
        var responses = MadeAnswers.Responses(Sample.Set(MadeAnswers.Trust), network, rows);
        return ItemTables.ByUnit(MadeAnswers.Complete(responses, options), WaveEstimates.Of(responses, Sample.WaveId, null, options ?? new ScoringOptions()));
    }
}
