using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Tests.Scoring;

/// <summary>Which residual variance stands behind standard errors; calculations by hand, whole designs against R in the tests of scores.</summary>
public sealed class PooledVarianceTests
{
    [Fact]
    public void From_20_degrees_of_freedom_on_the_cells_stand_alone()
    {
        // Two units, two services, six a cell but five in the first: 23 − 4 = 19 and, with one more, 20.
        int[] six = [10, 20, 30, 40, 50, 60];
        Scored[] answers = [.. Sample.Cell(0, 0, six[..5]), .. Sample.Cell(0, 1, six), .. Sample.Cell(1, 0, six), .. Sample.Cell(1, 1, six)];

        Assert.Equal((20, VarianceModel.Additive), Model(answers)); // one more than 19: unit + service has rank 3
        Assert.Equal((20, VarianceModel.Cells), Model([.. answers, new Scored(0, 0, 60)]));
    }

    [Fact]
    public void One_leader_a_service_leaves_the_interaction_as_variance()
    {
        // Residuals of 2 × 3 cells from row + column by hand: rows 20, 40; columns 25, 30, 35; grand 30; cells less fit ±5, 0, ∓5.
        Scored[] answers =
        [
            .. Sample.Cell(0, 0, 10), .. Sample.Cell(0, 1, 20), .. Sample.Cell(0, 2, 30),
            .. Sample.Cell(1, 0, 40), .. Sample.Cell(1, 1, 40), .. Sample.Cell(1, 2, 40),
        ];
        var wave = Sample.Wave(Sample.Network(2, 3), answers, new ScoringOptions { Unsuppressed = true });

        Assert.Equal(100.0 / 2, wave.Measures[1].Pooled?.Value ?? 0, 12);
        Assert.Equal(2, wave.Measures[1].Pooled?.Df);
        Assert.Equal(Math.Sqrt(50.0 / 3), Sample.Score(wave, 0).Se ?? 0, 12);
    }

    [Fact]
    public void Where_units_have_no_services_the_cells_stand_alone_however_few_answered()
    {
        var wave = Sample.Wave(Sample.Network(2, 0), [.. Sample.Cell(0, 0, 10, 20, 30), .. Sample.Cell(1, 0, 40, 50, 60)], new ScoringOptions { Unsuppressed = true });

        Assert.Equal((100.0, 4.0, VarianceModel.Cells), wave.Measures[1].Pooled is { } pooled ? (pooled.Value, pooled.Df, pooled.Model) : default);
    }

    [Fact]
    public void Without_any_degree_of_freedom_the_score_stands_alone()
    {
        var wave = Sample.Wave(Sample.Network(1, 5), Enumerable.Range(0, 5).Select(service => new Scored(0, service, 20 * service)));

        var figures = Sample.Score(wave, 0);
        Assert.Equal((40, 5), (figures.Score, figures.N));
        Assert.Equal((null, null, null, null), (figures.Se, figures.Df, figures.Interval, figures.VarianceModel));
        Assert.Null(wave.Measures[1].Pooled);
    }

    [Fact]
    public void A_wave_without_participants_has_no_variance() =>
        Assert.Null(Sample.Wave(Sample.Network(2, 2), Sample.Cell(0, 0, 10, 20)).Measures[1].Pooled);

    [Fact]
    public void A_unit_that_takes_no_part_is_not_in_the_variance()
    {
        Scored[] shown = [.. Sample.Cell(0, 0, 10, 20, 30, 40, 50), .. Sample.Cell(1, 0, 20, 20, 30, 40, 90)];
        var alone = Sample.Wave(Sample.Network(3, 1), shown).Measures[1].Pooled;
        var beside = Sample.Wave(Sample.Network(3, 1), [.. shown, .. Sample.Cell(2, 0, 0, 100, 0)]).Measures[1].Pooled;

        Assert.Equal((alone?.Value, alone?.Df), (beside?.Value, beside?.Df));
    }

    [Theory]
    [InlineData(Variance.Pooled)]
    [InlineData(Variance.Separate)]
    public void Equal_answers_have_no_variance_at_all_and_not_what_rounding_leaves(Variance variance)
    {
        // Each indicator scores 100/9, and the mean of three of them would round to another number than the mean of four.
        var scale = new Scale { Id = "four", Min = 1, Max = 4 };
        var set = Sample.Set([.. "abcd".Select(letter => Sample.Indicator("culture." + letter, scale, letter + "1", letter + "2", letter + "3"))]);
        short[] all = [2, 1, 1, 2, 1, 1, 2, 1, 1, 2, 1, 1];
        var rows = from unit in Enumerable.Range(0, 3)
                   from service in Enumerable.Range(0, 3)
                   from respondent in Enumerable.Range(0, 2 + ((unit + (2 * service)) % 3))
                   select (unit, service, respondent == 0 ? [.. all[..9], AnswerCode.Blank, AnswerCode.Blank, AnswerCode.Blank] : all);
        foreach (var weighting in Enum.GetValues<Weighting>())
        {
            var wave = WaveEstimates.Of(Sample.Answers(set, Sample.Network(3, 3), rows), Sample.WaveId, null, new ScoringOptions { Variance = variance, Weighting = weighting });
            Assert.All(ScoreTables.ByUnit(wave), row =>
            {
                Assert.Equal(0, row.Figures?.Se);
                Assert.Equal(0, row.Figures?.OwnSd);
                Assert.Equal(row.Figures?.Interval, new Interval(row.Figures?.Score ?? -1, row.Figures?.Score ?? -1));
                Assert.Equal(100.0 / 9, row.Figures?.Score ?? -1, 12);
            });
        }
    }

    [Fact]
    public void A_perfectly_additive_table_has_no_variance_at_all_and_not_what_rounding_leaves()
    {
        var scale = new Scale { Id = "eight", Min = 0, Max = 7 };
        var set = Sample.Set(Sample.Indicator("culture.trust", scale, "SK1a"));
        var rows = from unit in Enumerable.Range(0, 4) from service in Enumerable.Range(0, 4) where unit + service != 5 select (unit, service, new[] { (short)(unit + service) });
        var wave = WaveEstimates.Of(Sample.Answers(set, Sample.Network(4, 4), rows), Sample.WaveId, null, new ScoringOptions { Unsuppressed = true });

        Assert.Equal(0, wave.Measures[1].Pooled?.Value);
    }

    private static (double Df, VarianceModel Model) Model(IEnumerable<Scored> answers)
    {
        var figures = Sample.Score(Sample.Wave(Sample.Network(2, 2), answers), 0);
        return (figures.Df ?? 0, figures.VarianceModel ?? throw new InvalidOperationException("No variance."));
    }
}
