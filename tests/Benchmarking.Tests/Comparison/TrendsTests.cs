using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.Scoring;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Comparison;

/// <summary>Changes between two waves.</summary>
public sealed class TrendsTests(ITestOutputHelper output)
{
    private static readonly WaveId From = WaveId.Parse("2017-11");
    private static readonly WaveId To = WaveId.Parse("2018-11");

    [Theory]
    [InlineData("ordinary")]
    [InlineData("paired")]
    [InlineData("unpaired")]
    [InlineData("leaders")]
    [InlineData("shared")]
    public void Changes_equal_those_of_R_under_every_option(string design)
    {
        var expected = MadeWaves.Rows("trend").Where(row => row.Design == design).ToList();
        Assert.NotEmpty(expected);
        foreach (var run in expected.GroupBy(row => row.Options))
        {
            var waves = MadeWaves.Both(run.First());
            var rows = Changes(waves);
            Assert.All(run, row => Equal(row, rows.Single(found => found.Unit == row.Place).Figures));
        }

        output.WriteLine($"{8 * expected.Count} values compared.");
    }

    [Fact]
    public void Where_everyone_is_followed_the_test_is_the_t_test_of_the_differences()
    {
        var rows = Changes(Waves(
            [(0, 0, "a", 60), (0, 0, "b", 70), (0, 0, "c", 50), (0, 0, "d", 40), (0, 0, "e", 80)],
            [(0, 0, "a", 70), (0, 0, "b", 74), (0, 0, "c", 61), (0, 0, "d", 43), (0, 0, "e", 92)]));

        // R: t.test(c(70, 74, 61, 43, 92), c(60, 70, 50, 40, 80), paired = TRUE)
        Designs.Equal(8, rows[0].Figures?.Change, "change");
        Designs.Equal(1.870828693386971, rows[0].Figures?.Se, "se");
        Designs.Equal(4, rows[0].Figures?.Df, "df");
        Designs.Equal(0.0128866881816345, rows[0].Figures?.P, "p");
        Assert.True(rows[0].Figures?.Paired);
    }

    [Fact]
    public void Without_keys_the_test_is_that_of_two_samples()
    {
        var rows = Changes(Waves(
            [(0, 0, null, 60), (0, 0, null, 70), (0, 0, null, 50), (0, 0, null, 40), (0, 0, null, 80)],
            [(0, 0, null, 70), (0, 0, null, 74), (0, 0, null, 61), (0, 0, null, 43), (0, 0, null, 92)]));

        // R: t.test(c(70, 74, 61, 43, 92), c(60, 70, 50, 40, 80))
        Designs.Equal(10.70046727951635, rows[0].Figures?.Se, "se");
        Designs.Equal(7.87372846364626, rows[0].Figures?.Df, "df");
        Assert.False(rows[0].Figures?.Paired);
    }

    [Theory]
    [InlineData(4, false)] // what the four have in common would tell of them: the test is that of two samples
    [InlineData(5, true)]
    public void As_many_have_to_be_followed_as_a_figure_needs(int followed, bool expected)
    {
        int[] before = [60, 70, 50, 40, 80, 55];
        int[] after = [70, 74, 61, 43, 92, 55];
        (int, int, string?, int)[] Round(int[] scores) => [.. scores.Select((score, at) => (0, 0, at < followed ? $"{at}" : null, score))];
        var figures = Changes(Waves(Round(before), Round(after), unsuppressed: false))[0].Figures;

        Assert.Equal(expected, figures?.Paired);

        // R: t.test(c(70, 74, 61, 43, 92, 55), c(60, 70, 50, 40, 80, 55))$stderr
        Assert.Equal(!expected, Math.Abs((figures?.Se ?? 0) - 9.040034414880411) < 1e-9);
    }

    [Fact]
    public void One_unit_has_a_change_and_nobody_to_hold_it_against()
    {
        var figures = Changes(Waves(Same(0, 50, 60, 70, 55, 65), Same(0, 52, 63, 71, 57, 69)))[0].Figures;

        Assert.Equal((figures?.Change, null, null, null), (figures?.NetworkChange, figures?.DifferenceInDifferences, figures?.DidSe, figures?.DidP));
    }

    [Fact]
    public void A_unit_hidden_in_one_wave_has_no_change_and_takes_no_part_in_that_of_the_network()
    {
        var few = Waves([.. Same(0, 50, 60, 70, 55, 65), .. Same(1, 10, 20, 30)], [.. Same(0, 52, 63, 71, 57, 69), .. Same(1, 90, 91, 92, 93, 94)], unsuppressed: false);
        var none = Waves(Same(0, 50, 60, 70, 55, 65), [.. Same(0, 52, 63, 71, 57, 69), .. Same(1, 90, 91, 92, 93, 94)], unsuppressed: false);

        Assert.Equal((RowStatus.Suppressed, null), (Changes(few)[1].Status, Changes(few)[1].Figures));
        Assert.Equal(Changes(few)[0].Figures?.Change, Changes(few)[0].Figures?.NetworkChange);
        Assert.Equal(RowStatus.NoAnswers, Changes(none)[1].Status);
        Assert.Equal(Changes(none)[0].Figures, Changes(few)[0].Figures);
    }

    [Theory]
    [InlineData(Direction.Higher, TrendVerdict.Improved, TrendVerdict.Declined)]
    [InlineData(Direction.Lower, TrendVerdict.Declined, TrendVerdict.Improved)]
    [InlineData(Direction.Neutral, TrendVerdict.Rose, TrendVerdict.Fell)]
    public void The_verdict_counts_the_direction_in(Direction direction, TrendVerdict up, TrendVerdict down)
    {
        var indicator = Sample.Plain with { Direction = direction };
        var rows = Changes(Waves([.. Same(0, 10, 11, 12, 13, 14), .. Same(1, 90, 91, 92, 93, 94)], [.. Same(0, 90, 92, 91, 93, 95), .. Same(1, 10, 12, 11, 13, 14)], indicator: indicator));

        Assert.Equal((up, down), (rows[0].Figures?.Verdict, rows[1].Figures?.Verdict));
    }

    [Fact]
    public void Where_nothing_varies_the_interval_is_the_point_and_there_is_no_verdict()
    {
        var figures = Changes(Waves(Same(0, 50, 50, 50, 50, 50), Same(0, 60, 60, 60, 60, 60)))[0].Figures;

        Assert.Equal((0, new Interval(10, 10), null, null, null), (figures?.Se, figures?.Interval, figures?.P, figures?.Verdict, figures?.Detectable));
    }

    [Fact]
    public void A_unit_with_one_respondent_a_wave_and_no_variance_has_its_change_alone()
    {
        var row = Changes(Waves(Same(0, 50), Same(0, 60)))[0];

        Assert.Equal((RowStatus.Ok, 10, null, null), (row.Status, row.Figures?.Change, row.Figures?.Se, row.Figures?.Verdict));
    }

    [Fact]
    public void The_adjusted_p_values_are_Holms_over_all_units_and_measures()
    {
        var rows = Changes(Waves([.. Same(0, 10, 11, 12, 13, 14), .. Same(1, 50, 60, 52, 63, 54)], [.. Same(0, 12, 14, 13, 15, 16), .. Same(1, 53, 62, 55, 64, 56)]));
        var raw = rows.Select(row => row.Figures?.P ?? double.NaN).ToList();

        // Two p-values: the smaller counts twice, the larger as it is, neither below the other.
        Assert.Equal(Math.Min(1, 2 * raw.Min()), rows.Min(row => row.Figures?.AdjustedP));
        Assert.Equal(Math.Max(raw.Max(), Math.Min(1, 2 * raw.Min())), rows.Max(row => row.Figures?.AdjustedP));
    }

    private static List<TrendRow> Changes(TwoWaves waves) =>
        [.. Trends.Of(waves, [.. waves.Later.Measures.Select(estimates => estimates.Measure).Where(measure => !measure.IsDimension)], Adjustment.Holm)];

    private static (int Unit, int Service, string? Key, int Score)[] Same(int unit, params int[] scores) =>
        [.. scores.Select(score => (unit, 0, (string?)null, score))];

    private static TwoWaves Waves(
        (int Unit, int Service, string? Key, int Score)[] from, (int Unit, int Service, string? Key, int Score)[] to, SurveyIndicator? indicator = null, bool unsuppressed = true)
    {
        var network = Sample.Network(1 + from.Concat(to).Max(answer => answer.Unit), 0);
        AnsweredWave Wave(WaveId id, IEnumerable<(int Unit, int Service, string? Key, int Score)> answers)
        {
            var builder = new ResponsesBuilder(Sample.Set(indicator ?? Sample.Plain), network);
            foreach (var (unit, service, key, score) in answers)
            {
                builder.Add(new Respondent(service, key, "answers.csv", builder.Count + 2), [unit], [(short)score]);
            }

            return new AnsweredWave(id, builder.Build(), Frame: null);
        }

        return TwoWaves.Of(Wave(From, from), Wave(To, to), new ScoringOptions { Unsuppressed = unsuppressed })
            ?? throw new InvalidOperationException("The waves have no question in common.");
    }

    private static void Equal(MadeWaves.Row expected, TrendFigures? found)
    {
        Designs.Equal(expected["estimate"], found?.Change, $"{expected}, change");
        Designs.Equal(expected["se"], found?.Se, $"{expected}, se");
        Designs.Equal(expected["df"], found?.Df, $"{expected}, df");
        Designs.Equal(expected["p"], found?.P, $"{expected}, p");
        Designs.Equal(expected["did"], found?.DifferenceInDifferences, $"{expected}, difference in differences");
        Designs.Equal(expected["did_se"], found?.DidSe, $"{expected}, its se");
        Designs.Equal(expected["did_p"], found?.DidP, $"{expected}, its p");
        // R's noncentral t and the search for its root are good to about so much.
        Designs.Equal(expected["detectable"], found?.Detectable, $"{expected}, detectable", 1e-7);
        Assert.Equal(expected.Paired, found?.Paired);
    }
}
