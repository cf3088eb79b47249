using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Differences, their family and their verdicts.</summary>
public sealed class ComparisonsTests
{
    [Theory]
    [InlineData("full")]
    [InlineData("gaps")]
    [InlineData("leaders")]
    [InlineData("small")]
    [InlineData("split")]
    [InlineData("one_service")]
    public void Comparisons_with_the_others_equal_those_of_R_under_every_option(string design)
    {
        var runs = Designs.Rows("compare").Where(row => row.Run.Design == design).GroupBy(row => row.Run).ToList();
        Assert.NotEmpty(runs);
        foreach (var run in runs)
        {
            var wave = Designs.Wave(run.Key);
            var (holm, benjaminiHochberg) = (Compare(wave, Adjustment.Holm), Compare(wave, Adjustment.BenjaminiHochberg));
            Assert.All(run, row =>
            {
                Equal(row, Of(holm, row.Unit));
                Designs.Equal(row.P.Holm, Of(holm, row.Unit).AdjustedP, $"{row}, Holm");
                Designs.Equal(row.P.BenjaminiHochberg, Of(benjaminiHochberg, row.Unit).AdjustedP, $"{row}, BH");
            });
        }
    }

    [Fact]
    public void Two_units_with_variances_of_their_own_are_compared_as_Welch_would()
    {
        var options = new ScoringOptions { Variance = Variance.Separate, Weighting = Weighting.Respondents };
        var wave = Sample.Wave(Sample.Network(2, 0), [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68, 90, 77), .. Sample.Cell(1, 0, 40, 66, 58, 21, 49)], options);

        // R: t.test(c(62, 71, 55, 80, 68, 90, 77), c(40, 66, 58, 21, 49))
        var figures = Of(Compare(wave), 0);
        Designs.Equal(25.057142857142864, figures.Difference, "difference");
        Designs.Equal(8.946317602201242, figures.Se, "se");
        Designs.Equal(6.539085809084717, figures.Df, "df");
        Designs.Equal(0.028426808240128, figures.P, "p");
        Assert.Null(figures.GInterval);
        Assert.NotNull(figures.G);
    }

    [Fact]
    public void Two_units_mirror_each_other()
    {
        var rows = Compare(Sample.Wave(Sample.Network(2, 0), [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 0, 40, 56, 48, 21, 49)]));

        Assert.Equal(Of(rows, 0).Difference, -Of(rows, 1).Difference);
        Assert.Equal((Of(rows, 0).Score, Of(rows, 0).ReferenceScore), (Of(rows, 1).ReferenceScore, Of(rows, 1).Score));
        Assert.Equal((Of(rows, 0).P, Of(rows, 0).Se), (Of(rows, 1).P, Of(rows, 1).Se));
        Assert.Equal((Verdict.Above, Verdict.Below), (Of(rows, 0).Verdict, Of(rows, 1).Verdict));
    }

    [Fact]
    public void The_family_is_every_unit_and_measure_and_narrows_with_them()
    {
        var wave = Sample.Wave(Sample.Network(2, 0), [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 0, 40, 66, 58, 21, 49)]);
        var raw = Of(Compare(wave), 0).P ?? 0;

        // The dimension has the indicator's p once more: the least of 2 × 2 equal p-values counts four times.
        Assert.Equal(4, Comparisons.Of(wave, new Reference.Others(), Adjustment.Holm).Count);
        Assert.All(Comparisons.Of(wave, new Reference.Others(), Adjustment.Holm), row => Assert.Equal(4 * raw, row.Figures?.AdjustedP ?? 0, 14));
        Assert.All(Compare(wave), row => Assert.Equal(2 * raw, row.Figures?.AdjustedP ?? 0, 14));
        Assert.All(Compare(wave, Adjustment.None), row => Assert.Equal(raw, row.Figures?.AdjustedP));
    }

    [Fact]
    public void A_hidden_unit_does_not_widen_the_family()
    {
        Scored[] shown = [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 0, 40, 66, 58, 21, 49)];
        var rows = Compare(Sample.Wave(Sample.Network(3, 0), [.. shown, .. Sample.Cell(2, 0, 1, 2, 3, 4)]));

        Assert.Equal(Of(Compare(Sample.Wave(Sample.Network(2, 0), shown)), 0), Of(rows, 0));
        Assert.Equal((RowStatus.Suppressed, null), (rows[2].Status, rows[2].Figures));
    }

    [Theory]
    [InlineData(0.95, Verdict.NotDistinguishable)]
    [InlineData(0.93, Verdict.Above)]
    public void The_verdict_follows_the_adjusted_p_value_at_the_level_in_force(double level, Verdict expected)
    {
        var wave = Sample.Wave(
            Sample.Network(2, 0),
            [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 0, 50, 60, 31, 59, 50)],
            new ScoringOptions { Level = level });
        var figures = Of(Compare(wave), 0);

        Assert.InRange(figures.P ?? 0, 0.03, 0.0349); // the raw p alone would say above at both levels
        Assert.InRange(figures.AdjustedP ?? 0, 0.06, 0.0699);
        Assert.Equal(expected, figures.Verdict);
    }

    [Fact]
    public void Where_everyone_answered_the_difference_is_certain_and_outside_the_family()
    {
        Scored[] answers = [.. Sample.Cell(0, 0, 62, 71, 55, 80, 68), .. Sample.Cell(1, 0, 40, 66, 58, 21, 49)];
        var wave = Sample.Wave(Sample.Network(2, 1), answers, new ScoringOptions { Population = Population.Finite }, Sample.Frame((0, 0, 5), (1, 0, 5)));
        var figures = Of(Compare(wave), 0);

        Assert.Equal((0, 8), (figures.Se, figures.Df));
        Assert.Equal(new Interval(figures.Difference, figures.Difference), figures.Interval);
        Assert.Equal((null, null, null, null), (figures.P, figures.AdjustedP, figures.Verdict, figures.GInterval));
        Assert.NotNull(figures.G);
    }

    [Fact]
    public void Without_variance_the_difference_stands_alone()
    {
        var answers = from unit in Enumerable.Range(0, 2) from service in Enumerable.Range(0, 5) select new Scored(unit, (5 * unit) + service, (40 * unit) + service);
        var rows = Compare(Sample.Wave(Sample.Network(2, 10), answers));

        Assert.All(rows, row => Assert.Equal(RowStatus.Ok, row.Status));
        Assert.Equal(new ComparisonFigures { Score = 2, ReferenceScore = 42, Difference = -40 }, Of(rows, 0));
    }

    [Fact]
    public void Equal_answers_give_no_verdict()
    {
        var answers = from unit in Enumerable.Range(0, 3) from service in Enumerable.Range(0, 3) from respondent in Enumerable.Range(0, 2 + unit) select new Scored(unit, service, 47);
        Assert.All(Compare(Sample.Wave(Sample.Network(3, 3), answers)), row =>
        {
            Assert.Equal((0, null, null, null), (row.Figures?.Se, row.Figures?.P, row.Figures?.Verdict, row.Figures?.G));
            Assert.Equal(0, row.Figures?.Difference ?? -1, 12);
        });
    }

    [Fact]
    public void A_hundred_thousand_respondents_in_a_group_are_compared_as_any_others()
    {
        // 19/20 of 0 … 100, rounded down, over and over, against the same three points higher.
        var answers = from unit in Enumerable.Range(0, 2) from round in Enumerable.Range(0, 1000) from score in Enumerable.Range(0, 101) select new Scored(unit, 0, (score * 19 / 20) + (3 * unit));
        var wave = Sample.Wave(Sample.Network(2, 1), answers);
        var figures = Of(Compare(wave), 1);

        Assert.Equal(3, figures.Difference, 9);
        Assert.Equal(201_998, figures.Df);
        Assert.Equal(Verdict.Above, figures.Verdict);
        // R: x <- rep((0:100 * 19) %/% 20, 1000); 2 * pt(-3 / sqrt(2 * var(x) / 101000), 201998)
        Designs.Equal(1, figures.P / 3.2580693719072e-130, "p");
        Assert.True(figures.GInterval?.Low < figures.G && figures.G < figures.GInterval?.High);
    }

    private static IReadOnlyList<ComparisonRow> Compare(WaveEstimates wave, Adjustment adjustment = Adjustment.Holm) =>
        Comparisons.Of(wave, new Reference.Others(), adjustment, measure => !measure.IsDimension);

    private static ComparisonFigures Of(IReadOnlyList<ComparisonRow> rows, int unit) =>
        rows[unit].Figures ?? throw new InvalidOperationException($"Unit {unit} has no figures: {rows[unit].Status}.");

    private static void Equal(Designs.Row expected, ComparisonFigures found)
    {
        var what = expected.ToString();
        Designs.Equal(expected.Estimate, found.Difference, what + ", difference");
        Designs.Equal(expected.Estimate, found.Score - found.ReferenceScore, what + ", score less reference");
        Designs.Equal(expected.Se, found.Se, what + ", se");
        Designs.Equal(expected.Df, found.Df, what + ", df");
        Designs.Equal(expected.Interval.Low, found.Interval?.Low, what + ", low");
        Designs.Equal(expected.Interval.High, found.Interval?.High, what + ", high");
        Designs.Equal(expected.P.Raw, found.P, what + ", p");
        Designs.Equal(expected.G.Value, found.G, what + ", g");
        Designs.Equal(expected.G.Low, found.GInterval?.Low, what + ", g low", 1e-8);
        Designs.Equal(expected.G.High, found.GInterval?.High, what + ", g high", 1e-8);
    }
}
