using System.Globalization;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Disclosure;

/// <summary>What a later publication may show beside an earlier one: five answers apart for a score, ten for a distribution.</summary>
public sealed class EarlierPublicationsTests
{
    private static readonly Network Network = Sample.Network(3, 2);
    private static readonly IReadOnlyList<Measure> Measures = Measure.Of(Sample.Set(Sample.Plain, Sample.Indicator("culture.roles", Sample.Plain.Scale, "SK3a")));

    [Fact]
    public void Figures_are_written_down_under_codes_and_only_those_that_are_shown_and_rest_on_answers()
    {
        var comparison = new ComparisonRow { Wave = Sample.WaveId, Unit = 0, Measure = Measures[1], Count = 8, Status = RowStatus.Ok };
        var figures = PublicationLog.Figures(Released(("scores", [Score(1, 8, 51.5), Score(2, 4, 20)]), ("services", [Service(1, 9, 40)]), ("items", [Question(12, 55)]), ("participation", [Answered(7)]), ("comparisons", [comparison])), Network);

        Assert.Equal(
            [
                ("scores", "3002", null, "culture.trust", null, 8, 51.5), ("services", null, "service1", "culture.trust", null, 9, 40),
                ("items", "3002", null, "culture.trust", "SK1a", 12, 55), ("participation", "3002", null, null, null, 7, null),
            ],
            figures.Select(figure => (figure.Table, figure.Unit, figure.Service, figure.Measure, figure.Item, figure.N, figure.Value)));
        Assert.All(figures, figure => Assert.Equal(Sample.WaveId, figure.Wave));
    }

    [Fact]
    public void The_same_figures_have_the_same_digest_and_others_another()
    {
        string[] digests =
        [
            Digest(Score(1, 8, 50)), Digest(Score(1, 9, 50)), Digest(Score(1, 8, 50.1)),
            Digest(Question(12, 50, 6, 6)), Digest(Question(12, 50, 5, 7)), Digest(Question(12, 50)), Digest(Answered(8)),
        ];

        Assert.Equal(digests.Length, digests.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Digest(Score(1, 8, 50)), Digest(Score(1, 8, 50 + 1e-9))); // what rounding changes is no change
        Assert.Equal(Digest(Question(12, 50, 6, 6)), Digest(Question(12, 50, 6, 6)));
    }

    [Theory]
    [InlineData(8, 8, true)] // an answer was changed
    [InlineData(8, 7, true)]
    [InlineData(8, 12, true)]
    [InlineData(8, 13, false)]
    [InlineData(13, 8, false)]
    [InlineData(13, 9, true)]
    public void A_score_that_has_changed_by_too_few_answers_is_too_close(int before, int now, bool expected) =>
        Assert.Equal(expected ? [Row(Score(1, now, 60), "scores")] : [], TooClose("scores", Score(1, now, 60), Score(1, before, 50)));

    [Theory]
    [InlineData(20, 29, true)]
    [InlineData(20, 30, false)]
    public void A_question_needs_as_many_answers_more_as_a_distribution_does(int before, int now, bool expected) =>
        Assert.Equal(expected ? [Row(Question(now, 60.55), "items")] : [], TooClose("items", Question(now, 60.55), Question(before, 50)));

    [Fact]
    public void The_larger_of_the_network_s_two_thresholds_counts_for_a_question()
    {
        var network = Network with { Disclosure = new DisclosureRules { MinRespondents = 12, MinForDistribution = 10 } };
        var before = PublicationLog.Figures(Released(("items", [Question(20, 50)])), network);

        Assert.Single(PublicationLog.TooClose(Released(("items", [Question(31, 60)])), before, network));
        Assert.Empty(PublicationLog.TooClose(Released(("items", [Question(32, 60)])), before, network));
    }

    // Enough answers have come in all; how many of them each service has tells whether any stands alone.
    [Theory]
    [InlineData("30", "39 1", true)] // 2 × the score less the school's mean is the one nurse
    [InlineData("30", "35 5", false)]
    [InlineData("30 6", "35 6", false)]
    [InlineData("30 6", "35 7", true)]
    [InlineData("30 6", "30 11", false)]
    [InlineData("30 6", "40 2", true)] // four have gone
    [InlineData("30 6", "45 0", false)] // all six have
    [InlineData("30 4", "30 14", true)] // ten have come to four, whom the difference tells of as well
    [InlineData("30 14", "30 4", true)]
    [InlineData("30 0", "0 36", false)]
    [InlineData("30", "", true)] // today's are not known
    [InlineData("", "60", true)] // nor were the earlier ones, before version 5
    public void A_score_that_has_changed_by_too_few_answers_in_any_cell_is_too_close(string before, string now, bool expected) =>
        Assert.Equal(expected ? [Row(Score(1, 40, 60), "scores")] : [], TooClose("scores", WithCells(60, now), WithCells(50, before)));

    [Fact]
    public void A_figure_of_which_as_many_answers_stand_in_other_cells_is_another() =>
        Assert.Single(TooClose("scores", WithCells(50, "29 7"), WithCells(50, "30 6")));

    [Fact]
    public void How_many_answered_may_be_told_anew() => Assert.Empty(TooClose("participation", Answered(9), Answered(8)));

    [Fact]
    public void What_was_shown_once_may_be_shown_again_whatever_was_shown_since() =>
        Assert.Empty(TooClose("scores", Score(1, 8, 50), Score(1, 8, 50), Score(1, 9, 60)));

    [Fact]
    public void Every_earlier_version_counts() => Assert.Single(TooClose("scores", Score(1, 20, 60), Score(1, 8, 50), Score(1, 18, 55)));

    [Fact]
    public void A_figure_of_which_nobody_knows_how_many_answers_it_rested_on_is_too_close()
    {
        var unknown = PublicationLog.Figures(Released(("scores", [Score(1, 30, 50)])), Network).Select(figure => figure with { N = null });

        Assert.Single(PublicationLog.TooClose(Released(("scores", [Score(1, 8, 60)])), unknown, Network));
    }

    [Fact]
    public void Figures_of_other_units_tables_waves_or_questions_are_no_earlier_versions()
    {
        Assert.Empty(TooClose("scores", Score(1, 8, 60), Score(1, 8, 50) with { Unit = 2 }, Score(1, 8, 50) with { Wave = WaveId.Parse("2016-11") }, Service(0, 8, 50)));
        Assert.Empty(TooClose("items", Question(20, 60), Question(20, 50) with { Item = ItemId.Parse("SK3a") }));
        Assert.Empty(PublicationLog.TooClose(Released(("cells", [Score(1, 8, 60)])), PublicationLog.Figures(Released(("scores", [Score(1, 8, 50)])), Network), Network));
        Assert.Empty(PublicationLog.TooClose(Released(("scores", [Score(1, 8, 60)])), [], Network));
    }

    [Fact]
    public void A_row_that_is_withheld_anyway_is_not_held_back() => Assert.Empty(TooClose("scores", Score(1, 4, 60), Score(1, 8, 50)));

    [Fact]
    public void What_is_too_close_is_withheld_and_services_with_it_until_nothing_more_is()
    {
        // Unit 1's trust has one answer more than before; without it the mean of service 0 changes by too little as well, and takes service 1 along.
        var before = PublicationLog.Figures(Released(("scores", [Score(1, 8, 50), Score(2, 8, 50)]), ("services", [Service(0, 20, 40), Service(1, 20, 45)])), Network);
        var composed = new List<HeldBack>();

        var (released, held) = PublicationLog.Pass(
            back =>
            {
                composed.Add(back);
                var second = back.Scores.Count > 0 ? 41 : 40;
                return new Publication([new ResultTable("scores", [Score(1, 9, 52), Score(2, 8, 50)]), new ResultTable("services", [Service(0, 20, second), Service(1, 20, 45)])]);
            },
            before,
            Network);

        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.Ok], released.Rows<ScoreRow>("scores").Select(row => row.Status));
        Assert.Equal([RowStatus.SuppressedSecondary, RowStatus.SuppressedSecondary], released.Rows<ScoreRow>("services").Select(row => row.Status));
        Assert.All(released.Rows<ScoreRow>("services"), row => Assert.Null(row.Figures));
        Assert.Equal([new HeldScore(Sample.WaveId, 1, Measures[1].Id)], held.Scores);
        Assert.Equal([false, true, true], composed.Select(back => back.Any));
    }

    [Fact]
    public void Where_nothing_was_published_nothing_is_held_back()
    {
        var (released, held) = PublicationLog.Pass(_ => new Publication([new ResultTable("scores", [Score(1, 9, 52)])]), [], Network);

        Assert.False(held.Any);
        Assert.Equal(RowStatus.Ok, released.Rows<ScoreRow>("scores")[0].Status);
    }

    private static IReadOnlyList<HeldRow> TooClose(string table, ResultRow now, params ResultRow[] before) =>
        PublicationLog.TooClose(Released((table, [now])), before.SelectMany(row => PublicationLog.Figures(Released((table, [row])), Network)), Network);

    private static HeldRow Row(ResultRow row, string table) => new(table, RowKey.Of(row));

    private static string Digest(ResultRow row) => Assert.Single(PublicationLog.Figures(Released(("table", [row])), Network)).Digest;

    private static Released Released(params (string Name, ResultRow[] Rows)[] tables) =>
        DisclosureGate.Pass(new Publication([.. tables.Select(table => new ResultTable(table.Name, table.Rows))]), Network.Disclosure);

    private static ScoreRow Score(int measure, int count, double score) => new()
    {
        Wave = Sample.WaveId,
        Unit = 1,
        Measure = Measures[measure],
        Count = count,
        Status = RowStatus.Ok,
        Figures = new ScoreFigures { N = count, Score = score, Cells = [new CellCount(0, count, null)] },
    };

    // Services one after the other, those without answers as 0; nothing where nobody knows.
    private static ScoreRow WithCells(double score, string counts)
    {
        var cells = counts.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((count, place) => new CellCount(place, int.Parse(count, CultureInfo.InvariantCulture), 0.5)).Where(cell => cell.N > 0).ToList();
        var all = cells.Count == 0 ? 40 : cells.Sum(cell => cell.N);
        return Score(1, all, score) with { Figures = new ScoreFigures { N = all, Score = score, Cells = cells } };
    }

    private static ScoreRow Service(int service, int count, double score) => Score(1, count, score) with { Unit = null, Service = service };

    private static ParticipationRow Answered(int count) => new() { Wave = Sample.WaveId, Unit = 1, Count = count, Status = RowStatus.Ok };

    private static ItemRow Question(int count, double mean, params int[] distribution) => new()
    {
        Wave = Sample.WaveId,
        Unit = 1,
        Measure = Measures[1],
        Item = ItemId.Parse("SK1a"),
        Count = count,
        Status = RowStatus.Ok,
        Figures = new ItemFigures { N = count, Missing = 0, DontKnow = 0, Mean = mean, Distribution = distribution.Length > 0 ? new ItemDistribution(1, distribution) : null },
    };
}
