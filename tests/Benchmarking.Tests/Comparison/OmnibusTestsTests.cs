using Benchmarking.Comparison;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>Tests of all units together, and where they are not defined.</summary>
public sealed class OmnibusTestsTests
{
    /// <summary>R 4.2: oneway.test, kruskal.test and Brown and Forsythe's formula on the three samples.</summary>
    [Fact]
    public void Three_tests_equal_those_of_R()
    {
        var row = Only(Surveyed.Of(
            Sample.Network(3, 2),
            [.. Surveyed.Cell(0, 0, 62, 71, 55), .. Surveyed.Cell(0, 1, 80, 68, 90, 77), .. Surveyed.Cell(1, 0, 40, 66, 58, 21, 49), .. Surveyed.Cell(2, 1, 55, 60, 60, 71, 38, 44)]));
        var figures = row.Figures ?? throw new InvalidOperationException("No figures.");

        Assert.Equal((RowStatus.Ok, 3, 18), (row.Status, figures.Units, figures.N));
        Near([5.125246507712638788, 2, 8.770632037020185123, 0.033545438203622865], [figures.Welch?.F, figures.Welch?.Df1, figures.Welch?.Df2, figures.Welch?.P]);
        Near([7.494715567386377231, 2, 0.023579966992260983], [figures.Kruskal?.H, figures.Kruskal?.Df, figures.Kruskal?.P]);
        Near(
            [5.066751256025497696, 2, 10.579746188172437726, 0.028612645386540396],
            [figures.BrownForsythe?.F, figures.BrownForsythe?.Df1, figures.BrownForsythe?.Df2, figures.BrownForsythe?.P]);
    }

    [Fact]
    public void Beside_a_single_respondent_only_the_test_of_ranks_stands()
    {
        var row = Only(Surveyed.Of(
            Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68, 90, 77), .. Surveyed.Cell(1, 0, 50)], new ScoringOptions { Unsuppressed = true }));

        Assert.Equal((RowStatus.Ok, null, null), (row.Status, row.Figures?.Welch, row.Figures?.BrownForsythe));
        Near([2.33333333333333215, 0.12663045794761629], [row.Figures?.Kruskal?.H, row.Figures?.Kruskal?.P]); // R: kruskal.test
    }

    [Fact]
    public void Where_a_unit_does_not_vary_Welchs_test_is_empty()
    {
        var row = Only(Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 50, 50, 50, 50, 50)]));

        Assert.Equal((RowStatus.Ok, null), (row.Status, row.Figures?.Welch));
        Assert.NotNull(row.Figures?.BrownForsythe);
        Assert.NotNull(row.Figures?.Kruskal);
    }

    [Fact]
    public void Where_no_unit_varies_but_units_differ_the_test_of_ranks_stands()
    {
        var row = Only(Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 60, 60, 60, 60, 60), .. Surveyed.Cell(1, 0, 50, 50, 50, 50, 50)]));

        Assert.Equal((RowStatus.Ok, null, null), (row.Status, row.Figures?.Welch, row.Figures?.BrownForsythe));
        Assert.Equal(9, row.Figures?.Kruskal?.H ?? 0, 12); // by hand: all variation lies between the units, so H = N − 1
    }

    [Fact]
    public void Equal_scores_cannot_be_tested() => Assert.Equal(
        (RowStatus.NotEstimable, null), Status(Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 50, 50, 50, 50, 50), .. Surveyed.Cell(1, 0, 50, 50, 50, 50, 50)])));

    [Fact]
    public void One_unit_cannot_be_tested() => Assert.Equal(
        (RowStatus.NotEstimable, null), Status(Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 50)])));

    [Fact]
    public void Where_nobody_may_be_shown_the_row_is_withheld_and_where_nobody_answered_it_is_empty()
    {
        Assert.Equal((RowStatus.Suppressed, null), Status(Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 62, 71), .. Surveyed.Cell(1, 0, 50)])));
        Assert.Equal((RowStatus.NoAnswers, null), Status(Surveyed.Of(Sample.Network(2, 0), [])));
    }

    [Fact]
    public void A_hidden_unit_has_no_part_in_any_test()
    {
        Leader[] shown = [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 40, 66, 58, 21, 49)];

        var (without, with) = (Only(Surveyed.Of(Sample.Network(2, 0), shown)), Only(Surveyed.Of(Sample.Network(3, 0), [.. shown, .. Surveyed.Cell(2, 0, 100, 0, 100, 0)])));
        Assert.Equal((without.Figures, without.Count), (with.Figures, with.Count));
    }

    [Fact]
    public void Who_serves_several_units_stands_in_each_and_is_counted_once()
    {
        var shared = Only(Surveyed.Of(
            Sample.Network(3, 0),
            [new Leader([0, 1], 0, 66), new Leader([1, 2], 0, 40), .. Surveyed.Cell(0, 0, 62, 71, 55, 80), .. Surveyed.Cell(1, 0, 58, 21, 49, 44), .. Surveyed.Cell(2, 0, 10)]));
        var apart = Only(Surveyed.Of(
            Sample.Network(3, 0), [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 66), .. Surveyed.Cell(1, 0, 66, 40, 58, 21, 49, 44), .. Surveyed.Cell(2, 0, 10)]));

        Assert.Equal((10, 1, 10), (shared.Figures?.N, shared.Figures?.Shared, shared.Count)); // the third unit is hidden, so who serves it and the second serves one
        Assert.Equal((shared.Figures?.Welch, shared.Figures?.Kruskal), (apart.Figures?.Welch, apart.Figures?.Kruskal));
        Assert.Equal((11, 0), (apart.Figures?.N, apart.Figures?.Shared));
    }

    [Fact]
    public void The_order_of_answers_leaves_no_trace()
    {
        Leader[] leaders = [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68, 33, 13), .. Surveyed.Cell(1, 0, 40, 66, 58, 21, 49), .. Surveyed.Cell(2, 0, 41, 60, 51, 29, 47)];

        Assert.Equal(Only(Surveyed.Of(Sample.Network(3, 0), leaders)).Figures, Only(Surveyed.Of(Sample.Network(3, 0), leaders.Reverse())).Figures);
    }

    /// <summary>R 4.2: x &lt;- rep((0:100 * 19) %/% 20, 1000); z &lt;- c(x, x + 3); g &lt;- rep(1:2, each = 101000); kruskal.test(z, g); oneway.test(z ~ g).</summary>
    [Fact]
    public void A_hundred_thousand_respondents_in_a_unit_are_tested_as_any_others()
    {
        var leaders = Enumerable.Range(0, 2).SelectMany(unit => Enumerable.Range(0, 1000).SelectMany(_ => Surveyed.Cell(unit, 0, [.. Enumerable.Range(0, 101).Select(score => (score * 19 / 20) + (3 * unit))])));
        var figures = Only(Surveyed.Of(Sample.Network(2, 0), leaders)).Figures;

        Near([572.41231499715320, 1.6771629698411335e-126], [figures?.Kruskal?.H, figures?.Kruskal?.P]);
        Near([590.33807153361806, 201998, 3.2580693719073736e-130], [figures?.Welch?.F, figures?.Welch?.Df2, figures?.Welch?.P]);
    }

    private static void Near(double[] expected, double?[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        Assert.All(expected.Zip(found), pair => Assert.True(Math.Abs(pair.First - (pair.Second ?? double.NaN)) <= 1e-9 * Math.Abs(pair.First), $"{pair.First} is not {pair.Second}"));
    }

    private static OmnibusRow Only(Surveyed surveyed) => OmnibusTests.Of(surveyed.Wave, surveyed.Responses, measure => !measure.IsDimension)[0];

    private static (RowStatus Status, OmnibusFigures? Figures) Status(Surveyed surveyed) => (Only(surveyed).Status, Only(surveyed).Figures);
}
