using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

public sealed class DisclosureGateTests
{
    private static readonly DisclosureRules Rules = new();

    private static readonly IReadOnlyList<Measure> Measures = Measure.Of(Sample.Set(
        Sample.Plain, Sample.Indicator("culture.roles", new Scale { Id = "five", Min = 1, Max = 5 }, "SK3a")));

    [Theory]
    [InlineData(null, RowStatus.NoAnswers)]
    [InlineData(0, RowStatus.NoAnswers)]
    [InlineData(1, RowStatus.Suppressed)]
    [InlineData(4, RowStatus.Suppressed)]
    [InlineData(5, RowStatus.Ok)]
    public void A_row_under_the_threshold_leaves_without_its_figures(int? count, RowStatus expected)
    {
        var row = Released(Score(1, count));

        Assert.Equal(expected, row.Status);
        Assert.Equal(expected == RowStatus.Ok ? (count, 50.0) : (null, null), (row.Count, row.Figures?.Score));
    }

    [Fact]
    public void The_threshold_is_the_network_s_own()
    {
        var publication = new Publication([new ResultTable("scores", [Score(1, 5)])]);

        Assert.Equal(RowStatus.Suppressed, DisclosureGate.Pass(publication, new DisclosureRules { MinRespondents = 6 }).Rows<ScoreRow>("scores")[0].Status);
        Assert.Equal(RowStatus.Ok, DisclosureGate.Pass(publication, new DisclosureRules { MinRespondents = 3 }).Rows<ScoreRow>("scores")[0].Status);
    }

    [Theory]
    [InlineData(RowStatus.Suppressed)]
    [InlineData(RowStatus.SuppressedSecondary)]
    [InlineData(RowStatus.NoAnswers)]
    [InlineData(RowStatus.NotEstimable)]
    public void A_row_that_came_with_figures_in_spite_of_its_status_leaves_without_them(RowStatus status)
    {
        var row = Released(Score(1, 20) with { Status = status });

        Assert.Equal((status, null, null), (row.Status, row.Count, row.Figures));
    }

    [Fact]
    public void Every_kind_of_row_leaves_without_figures_and_without_its_number_of_answers()
    {
        ResultRow[] rows =
        [
            Score(1, 4),
            new ComparisonRow { Wave = Sample.WaveId, Unit = 0, Measure = Measures[1], Count = 4, Status = RowStatus.Ok, Figures = new() { Score = 1, ReferenceScore = 2, Difference = 3 } },
            new ParticipationRow { Wave = Sample.WaveId, Unit = 0, Count = 4, Invited = 9, Status = RowStatus.Ok },
        ];
        var released = DisclosureGate.Pass(new Publication([new ResultTable("all", rows)]), Rules).Rows<ResultRow>("all");

        Assert.All(released, row => Assert.Equal((RowStatus.Suppressed, null), (row.Status, row.Count)));
        Assert.Null(Assert.IsType<ScoreRow>(released[0]).Figures);
        Assert.Null(Assert.IsType<ComparisonRow>(released[1]).Figures);
        Assert.Equal((null, null), (Assert.IsType<ParticipationRow>(released[2]).Invited, Assert.IsType<ParticipationRow>(released[2]).ResponseRate));
    }

    [Fact]
    public void A_dimension_less_its_shown_indicators_gives_nothing_away_across_tables()
    {
        var comparison = new ComparisonRow { Wave = Sample.WaveId, Unit = 0, Measure = Measures[0], Count = 8, Status = RowStatus.Ok };
        var released = DisclosureGate.Pass(
            new Publication([new ResultTable("scores", [Score(0, 8), Score(1, 8), Score(2, 4)]), new ResultTable("comparisons", [comparison])]),
            Rules);

        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Ok, RowStatus.Suppressed], released.Rows<ScoreRow>("scores").Select(row => row.Status));
        Assert.Equal([RowStatus.SuppressedSecondary], released.Rows<ComparisonRow>("comparisons").Select(row => row.Status));
    }

    // The unit had four answers then and has eight now: its change may not be shown, its score may.
    [Fact]
    public void A_change_that_an_earlier_wave_hides_takes_no_score_of_this_one_with_it()
    {
        TrendRow Change(int measure, int count) => new()
        {
            Wave = Sample.WaveId,
            Since = WaveId.Parse("earlier"),
            Unit = 0,
            Measure = Measures[measure],
            Count = count,
            Status = RowStatus.Ok,
        };
        var released = DisclosureGate.Pass(
            new Publication([new ResultTable("scores", [Score(0, 8), Score(1, 8), Score(2, 8)]), new ResultTable("trends", [Change(0, 8), Change(1, 4), Change(2, 8)])]),
            Rules);

        Assert.All(released.Rows<ScoreRow>("scores"), row => Assert.Equal(RowStatus.Ok, row.Status));
        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Suppressed, RowStatus.Ok], released.Rows<TrendRow>("trends").Select(row => row.Status));
    }

    [Theory]
    [InlineData(RowStatus.Suppressed)]
    [InlineData(RowStatus.SuppressedSecondary)]
    public void A_dimension_is_withheld_too_where_an_indicator_is_for_another_reason_than_its_number(RowStatus status) =>
        // Such as a service whose answers to one indicator come from two units.
        Assert.Equal(
            [RowStatus.SuppressedSecondary, RowStatus.Ok, status],
            All(Score(0, 30, service: 1), Score(1, 30, service: 1), Score(2, 12, service: 1) with { Status = status }).Select(row => row.Status));

    [Fact]
    public void A_dimension_stays_where_an_indicator_has_no_answers_or_belongs_elsewhere()
    {
        Assert.Equal([RowStatus.Ok, RowStatus.NoAnswers], All(Score(0, 8), Score(2, 0)).Select(row => row.Status));
        Assert.Equal([RowStatus.Ok, RowStatus.Suppressed], All(Score(0, 8), Score(2, 4) with { Unit = 1 }).Select(row => row.Status));
        Assert.Equal([RowStatus.Ok, RowStatus.Suppressed], All(Score(0, 8), Score(2, 4, service: 0)).Select(row => row.Status));
        Assert.Equal([RowStatus.Ok, RowStatus.Suppressed], All(Score(0, 8), Score(2, 4) with { Wave = WaveId.Parse("2018-05") }).Select(row => row.Status));
    }

    [Fact]
    public void A_question_is_withheld_by_its_own_answers_and_takes_no_dimension_with_it()
    {
        ResultRow[] rows = [Score(0, 8), Question("SK3a", 4, RowStatus.Ok), Question("SK3b", 8, RowStatus.Suppressed), Question("SK3c", 8, RowStatus.Ok)];
        var released = DisclosureGate.Pass(new Publication([new ResultTable("all", rows)]), Rules).Rows<ResultRow>("all");

        Assert.Equal([RowStatus.Ok, RowStatus.Suppressed, RowStatus.Suppressed, RowStatus.Ok], released.Select(row => row.Status));
        Assert.Equal([null, null, 8], released.OfType<ItemRow>().Select(row => row.Figures?.N));
    }

    [Fact]
    public void Questions_of_one_indicator_are_found_each_by_its_own_key()
    {
        var released = DisclosureGate.Pass(new Publication([new ResultTable("items", [Question("SK3a", 8, RowStatus.Ok), Question("SK3b", 9, RowStatus.Ok)])]), Rules);
        var key = new RowKey(Sample.WaveId, 0, Service: null, Measures[2].Id);

        Assert.Equal(9, released.Find<ItemRow>("items", key with { Item = ItemId.Parse("SK3b") })?.Count);
        Assert.Null(released.Find<ItemRow>("items", key));
    }

    [Fact]
    public void An_opened_gate_lets_everything_through_and_says_so()
    {
        var released = DisclosureGate.Pass(new Publication([new ResultTable("scores", [Score(0, 8), Score(2, 1)])]), Rules, unsuppressed: true);

        Assert.True(released.Unsuppressed);
        Assert.All(released.Rows<ScoreRow>("scores"), row => Assert.NotNull(row.Figures));
    }

    [Fact]
    public void Rows_keep_their_order_and_a_table_that_was_not_published_has_none()
    {
        var released = DisclosureGate.Pass(new Publication([new ResultTable("scores", [Score(2, 8), Score(1, 3), Score(0, 9)])]), Rules);

        Assert.False(released.Unsuppressed);
        Assert.Equal(["culture.roles", "culture.trust", "culture"], released.Rows<ScoreRow>("scores").Select(row => row.Measure?.Id.Value));
        Assert.Empty(released.Rows<ScoreRow>("services"));
    }

    private static ItemRow Question(string item, int count, RowStatus status) => new()
    {
        Wave = Sample.WaveId,
        Unit = 0,
        Measure = Measures[2],
        Item = ItemId.Parse(item),
        Count = count,
        Status = status,
        Figures = new ItemFigures { N = count, Missing = 0, DontKnow = 0, Mean = 3 },
    };

    private static ScoreRow Released(ScoreRow row) => Assert.Single(All(row));

    private static IReadOnlyList<ScoreRow> All(params ScoreRow[] rows) =>
        DisclosureGate.Pass(new Publication([new ResultTable("scores", rows)]), Rules).Rows<ScoreRow>("scores");

    private static ScoreRow Score(int measure, int? count, int? service = null) => new()
    {
        Wave = Sample.WaveId,
        Unit = service is null ? 0 : null,
        Service = service,
        Measure = Measures[measure],
        Count = count,
        Status = RowStatus.Ok,
        Figures = new ScoreFigures { N = count ?? 0, Score = 50 },
    };
}
