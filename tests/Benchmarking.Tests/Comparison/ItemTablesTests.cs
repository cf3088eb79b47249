using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>How each question was answered, over the network and by service.</summary>
public sealed class ItemTablesTests
{
    private const short Blank = MadeAnswers.Blank;

    private static readonly SurveyIndicator Turned = MadeAnswers.Trust with { Items = [MadeAnswers.Trust.Items[0], MadeAnswers.Trust.Items[1] with { Reverse = true }, MadeAnswers.Trust.Items[2]] };

    [Fact]
    public void Figures_equal_those_of_R()
    {
        var rows = MadeAnswers.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, MadeAnswers.Eight)));

        // R: cor(x[, i], rowSums(x[, -i])), and alpha of x[, -i]
        Assert.Equal(["SK1a", "SK1b", "SK1c"], rows.Select(row => row.Item.Value));
        Assert.Equal([3, 3.375, 3.125], rows.Select(row => Figures(row).Mean));
        Assert.All(rows.Zip([(0.8672273827165131, 0.8625), (0.8676152061694661, 0.8677966101694916), (0.8065347419678234, 0.9190600522193213)]), pair =>
        {
            Assert.Equal(pair.Second.Item1, Figures(pair.First).ItemRest ?? 0, 1e-9);
            Assert.Equal(pair.Second.Item2, Figures(pair.First).AlphaIfDeleted ?? 0, 1e-9);
        });
        Assert.Equal(Math.Sqrt(12.0 / 7), Figures(rows[0]).Sd ?? 0, 1e-12);
    }

    [Fact]
    public void Everybody_in_the_units_that_take_part_is_counted_complete_or_not()
    {
        short[][] incomplete = [[5, Blank, 1], [MadeAnswers.DontKnow, 1, Blank], [AnswerCode.Absent, Blank, MadeAnswers.DontKnow]];
        var figures = MadeAnswers.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 2, [.. MadeAnswers.Unit(0, [.. MadeAnswers.Eight, .. incomplete]), .. MadeAnswers.Unit(1, [[1, 1, 1]])])).Select(Figures).ToList();

        Assert.Equal([(9, 1, 1), (9, 2, 0), (9, 1, 1)], figures.Select(item => (item.N, item.Missing, item.DontKnow)));
        Assert.Equal(29.0 / 9, figures[0].Mean, 1e-12);
        Assert.Equal(0.8672273827165131, figures[0].ItemRest ?? 0, 1e-9);
    }

    [Fact]
    public void A_reversed_item_is_told_as_scoring_takes_it()
    {
        var rows = MadeAnswers.OfNetwork(MadeAnswers.Wave([Turned], 1, MadeAnswers.Unit(0, MadeAnswers.Eight), new ScoringOptions { Unsuppressed = true }));

        // 5 3 5 3 2 4 4 1 turned round is 1 3 1 3 4 2 2 5
        Assert.Equal(6 - 3.375, Figures(rows[1]).Mean);
        Assert.Equal([2, 2, 2, 1, 1], Figures(rows[1]).Distribution?.Counts);
        Assert.True(Figures(rows[1]).ItemRest < 0);
    }

    [Theory]
    [InlineData(9, false)]
    [InlineData(10, true)]
    public void A_distribution_needs_its_answers(int answers, bool shown)
    {
        var rows = MadeAnswers.Unit(0, Enumerable.Range(0, answers).Select(at => new[] { (short)(2 + (at % 3)), (short)3, (short)5 }));
        var figures = MadeAnswers.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 1, rows)).Select(Figures).ToList();

        Assert.Equal(shown, figures[0].Distribution is { Min: 2, Max: 4, Floor: 0, Ceiling: 0 });
        // Where all answered alike, it would tell what each of them did.
        Assert.Null(figures[1].Distribution);
        Assert.Null(figures[2].Distribution);
        var open = MadeAnswers.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 1, rows, new ScoringOptions { Unsuppressed = true })).Select(Figures).ToList();
        Assert.True(open[2].Distribution is { Min: 5, Max: 5, Floor: 0, Ceiling: 1 });
    }

    [Fact]
    public void A_distribution_needs_as_many_answers_as_any_figure()
    {
        var network = Sample.Network(1, 0) with { Disclosure = new DisclosureRules { MinRespondents = 12, MinForDistribution = 10 } };
        var responses = MadeAnswers.Responses(Sample.Set(MadeAnswers.Trust), network, MadeAnswers.Unit(0, [.. MadeAnswers.Eight, .. MadeAnswers.Eight.Take(3)]));

        Assert.All(MadeAnswers.OfNetwork(MadeAnswers.Complete(responses)), row => Assert.Equal((RowStatus.Suppressed, null), (row.Status, row.Figures)));
    }

    [Fact]
    public void Two_items_have_no_alpha_without_one_of_them_and_one_item_has_no_rest()
    {
        ItemFigures First(params string[] items) => Figures(MadeAnswers.OfNetwork(MadeAnswers.Wave(
            [Sample.Indicator("culture.trust", MadeAnswers.Five, items)], 1, MadeAnswers.Unit(0, MadeAnswers.Eight.Select(row => row[..items.Length]))))[0]);

        Assert.True(First("SK1a", "SK1b") is { ItemRest: not null, AlphaIfDeleted: null });
        Assert.True(First("SK1a") is { ItemRest: null, AlphaIfDeleted: null, N: 8 });
    }

    [Fact]
    public void Where_every_item_is_missing_there_are_no_answers() => Assert.All(
        MadeAnswers.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 1, MadeAnswers.Unit(0, Enumerable.Repeat<short[]>([Blank, Blank, Blank], 9)))),
        row => Assert.Equal((RowStatus.NoAnswers, null), (row.Status, row.Figures)));

    [Fact]
    public void An_item_that_was_not_asked_has_no_answers_and_leaves_the_others_alone()
    {
        var made = MadeAnswers.Unit(0, MadeAnswers.Eight.Select(row => new[] { row[0], AnswerCode.Absent, row[2] }));
        var rows = MadeAnswers.OfNetwork(MadeAnswers.Complete(MadeAnswers.Responses(Sample.Set(MadeAnswers.Trust), Sample.Network(1, 0), made, absent: 1)));

        Assert.Equal([RowStatus.Ok, RowStatus.NoAnswers, RowStatus.Ok], rows.Select(row => row.Status));
        Assert.True(Figures(rows[2]) is { ItemRest: not null, AlphaIfDeleted: null });
        Assert.Equal(Figures(rows[0]).ItemRest, Figures(rows[2]).ItemRest);
    }

    [Fact]
    public void A_respondent_who_serves_several_units_is_counted_once() =>
        Assert.Equal(8, Figures(MadeAnswers.OfNetwork(MadeAnswers.Wave([MadeAnswers.Trust], 2, MadeAnswers.Eight.Select(row => new Made([0, 1], 0, row))))[0]).N);

    [Fact]
    public void A_service_needs_answers_in_three_units()
    {
        // The first service answered in three units, the second in two, the third in three but with four answers in all.
        Made[] made =
        [
            .. from unit in Enumerable.Range(0, 3) from row in MadeAnswers.Eight select new Made([unit], 0, row),
            .. from unit in Enumerable.Range(0, 2) from row in MadeAnswers.Eight select new Made([unit], 1, row),
            .. MadeAnswers.Eight.Take(4).Select((row, at) => new Made([at % 3], 2, row)),
        ];
        var rows = ByService(made, services: 4);

        Assert.Equal([RowStatus.Ok, RowStatus.Suppressed, RowStatus.Suppressed, RowStatus.NoAnswers], rows.Where(row => row.Item.Value == "SK1b").Select(row => row.Status));
        Assert.Equal(24, Figures(rows[0]).N);
        Assert.Equal([0, 0, 0, 1, 1, 1], rows.Take(6).Select(row => row.Service));
    }

    [Fact]
    public void A_single_withheld_service_takes_the_smallest_other_with_it()
    {
        Made[] made =
        [
            .. from service in Enumerable.Range(0, 3) from unit in Enumerable.Range(0, 3) from row in MadeAnswers.Eight.Take(8 - service) select new Made([unit], service, row),
            .. MadeAnswers.Eight.Take(4).Select((row, at) => new Made([at % 3], 3, row)),
        ];

        Assert.Equal(
            [RowStatus.Ok, RowStatus.Ok, RowStatus.SuppressedSecondary, RowStatus.Suppressed],
            ByService(made, services: 4).Where(row => row.Item.Value == "SK1a").Select(row => row.Status));
        Assert.All(ByService(made, services: 4, unsuppressed: true), row => Assert.Equal(RowStatus.Ok, row.Status));
    }

    [Fact]
    public void A_distribution_that_the_network_less_the_others_would_give_is_withheld()
    {
        // The second service has nine answers: its distribution would be the network's less those of the others.
        Made[] made =
        [
            .. from unit in Enumerable.Range(0, 3) from row in MadeAnswers.Eight select new Made([unit], 0, row),
            .. from unit in Enumerable.Range(0, 3) from row in MadeAnswers.Eight.Take(3) select new Made([unit], 1, row),
            .. from unit in Enumerable.Range(0, 3) from row in MadeAnswers.Eight.Take(6) select new Made([unit], 2, row),
        ];
        var rows = ByService(made, services: 3).Where(row => row.Item.Value == "SK1a").ToList();

        Assert.All(rows, row => Assert.Equal(RowStatus.Ok, row.Status));
        Assert.Equal([true, false, false], rows.Select(row => Figures(row).Distribution is not null));
    }

    [Fact]
    public void Relations_between_items_need_enough_complete_respondents_in_the_service()
    {
        Made[] made =
        [
            .. from unit in Enumerable.Range(0, 3) from row in MadeAnswers.Eight select new Made([unit], 0, row),
            .. from unit in Enumerable.Range(0, 3) from row in MadeAnswers.Eight.Take(6).Select((row, at) => at == 0 ? row : [row[0], row[1], Blank]) select new Made([unit], 1, row),
        ];
        var figures = Figures(ByService(made, services: 2).First(row => row.Service == 1));

        Assert.Equal((18, null, null), (figures.N, figures.ItemRest, figures.AlphaIfDeleted));
    }

    private static IReadOnlyList<ItemRow> ByService(IEnumerable<Made> made, int services, bool unsuppressed = false)
    {
        // By this weighting scores are sums of answers themselves: none is withheld for what they say together.
        var options = new ScoringOptions { Unsuppressed = unsuppressed, Weighting = Weighting.Respondents };
        var responses = MadeAnswers.Responses(Sample.Set(MadeAnswers.Trust), Sample.Network(3, services), made);
        return ItemTables.ByService(MadeAnswers.Complete(responses, options), WaveEstimates.Of(responses, Sample.WaveId, null, options));
    }

    private static ItemFigures Figures(ItemRow row) => row.Figures ?? throw new InvalidOperationException($"No figures: {row.Status}.");
}
