using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Comparison;

/// <summary>What units are held against; calculations by hand.</summary>
public sealed class ReferenceTests
{
    // Scores 20, 50, 60 and 90; unit 4 has too few answers, unit 5 none.
    private static readonly Scored[] Answers =
    [
        .. Sample.Cell(0, 0, 10, 15, 20, 25, 30), .. Sample.Cell(1, 0, 40, 45, 50, 55, 60), .. Sample.Cell(2, 0, 50, 55, 60, 65, 70),
        .. Sample.Cell(3, 0, 80, 85, 90, 95, 100), .. Sample.Cell(4, 0, 1, 2, 3),
    ];

    private static readonly Network Network = Sample.Network(6, 0, "KG01", "KG01", "KG02", null, "KG02", "KG01");

    [Fact]
    public void Others_are_the_mean_of_the_other_units_that_take_part()
    {
        var rows = Compare(new Reference.Others());

        Assert.Equal([(20, 200.0 / 3), (50, 170.0 / 3), (60, 160.0 / 3), (90, 130.0 / 3)], rows.Take(4).Select(Scores), Near);
        Assert.Equal([RowStatus.Ok, RowStatus.Ok, RowStatus.Ok, RowStatus.Ok, RowStatus.Suppressed, RowStatus.NoAnswers], rows.Select(row => row.Status));
    }

    [Fact]
    public void The_network_includes_the_unit_and_shrinks_difference_and_error_by_1_less_1_over_K()
    {
        var (network, others) = (Compare(new Reference.WholeNetwork()), Compare(new Reference.Others()));

        for (var unit = 0; unit < 4; unit++)
        {
            var (own, other) = (Figures(network[unit]), Figures(others[unit]));
            Assert.Equal(55, own.ReferenceScore, 12);
            Assert.Equal(0.75 * other.Difference, own.Difference, 12);
            Assert.Equal(0.75 * other.Se ?? 0, own.Se ?? -1, 12);
            Assert.Equal((other.Df, other.Verdict), (own.Df, own.Verdict));
            Assert.Equal(other.P ?? 0, own.P ?? -1, 12);
            Assert.Equal(0.75 * other.G ?? 0, own.G ?? -1, 12);
            Assert.Equal(0.75 * other.GInterval?.Low ?? 0, own.GInterval?.Low ?? -1, 10);
        }
    }

    [Fact]
    public void The_median_of_the_others_comes_without_uncertainty()
    {
        var rows = Compare(new Reference.Median());

        Assert.Equal([(20, 60), (50, 60), (60, 50), (90, 50)], rows.Take(4).Select(Scores), Near);
        Assert.All(rows.Take(4), row => Assert.Equal(
            new ComparisonFigures { Score = Figures(row).Score, ReferenceScore = Figures(row).ReferenceScore, Difference = Figures(row).Score - Figures(row).ReferenceScore },
            Figures(row)));
    }

    [Fact]
    public void The_median_of_an_even_number_lies_halfway()
    {
        var rows = Comparisons.Of(Sample.Wave(Network, Answers.Where(answer => answer.Unit != 1)), new Reference.Median(), Adjustment.Holm, measure => !measure.IsDimension);

        Assert.Equal([(20, 75), (60, 55), (90, 40)], new[] { 0, 2, 3 }.Select(unit => Scores(rows[unit])), Near);
    }

    [Fact]
    public void A_group_is_the_others_of_the_unit_s_own()
    {
        var rows = Compare(new Reference.Group());

        Assert.Equal([(20, 50), (50, 20)], rows.Take(2).Select(Scores), Near);
        // σ² = 4 × 250 / 16 over the wave's four units, not over the group: v = 62.5 (1/5 + 1/5).
        Assert.Equal(5, Figures(rows[0]).Se ?? 0, 12);
        Assert.Equal(16, Figures(rows[0]).Df);
    }

    [Fact]
    public void A_unit_alone_in_its_group_or_without_a_group_cannot_be_compared_with_it() =>
        // Unit 2's only companion is hidden; unit 3 has no group, and other units without one would be no group either.
        Assert.Equal([RowStatus.NotEstimable, RowStatus.NotEstimable], Compare(new Reference.Group()).Skip(2).Take(2).Select(row => row.Status));

    [Fact]
    public void One_unit_is_the_reference_of_all_but_itself()
    {
        var rows = Compare(new Reference.One(Sample.Code(1)));

        Assert.Equal([(20, 50), (60, 50), (90, 50)], new[] { 0, 2, 3 }.Select(unit => Scores(rows[unit])), Near);
        Assert.Equal(
            [RowStatus.Ok, RowStatus.NotEstimable, RowStatus.Ok, RowStatus.Ok, RowStatus.Suppressed, RowStatus.NoAnswers],
            rows.Select(row => row.Status));
    }

    [Theory]
    [InlineData(4, RowStatus.SuppressedSecondary, RowStatus.Suppressed)] // hidden
    [InlineData(5, RowStatus.NotEstimable, RowStatus.NoAnswers)] // nobody answered
    public void A_reference_without_a_score_that_may_be_shown_leaves_nothing_to_compare(int reference, RowStatus others, RowStatus own)
    {
        var rows = Compare(new Reference.One(Sample.Code(reference)));

        Assert.All(rows.Take(4), row => Assert.Equal((others, null), (row.Status, row.Figures)));
        Assert.Equal(own, rows[reference].Status);
    }

    [Fact]
    public void A_reference_that_the_network_does_not_know_is_refused_whoever_takes_part()
    {
        Assert.Throws<ArgumentException>(() => Compare(new Reference.One(UnitCode.Parse("9999"))));
        Assert.Throws<ArgumentException>(() => Comparisons.Of(Sample.Wave(Network, []), new Reference.One(UnitCode.Parse("9999")), Adjustment.Holm));
    }

    [Fact]
    public void A_network_of_one_has_nothing_to_be_compared_with()
    {
        Reference[] references = [new Reference.Others(), new Reference.WholeNetwork(), new Reference.Median(), new Reference.Group(), new Reference.One(Sample.Code(0))];
        var wave = Sample.Wave(Sample.Network(1, 0, "KG01"), Sample.Cell(0, 0, 1, 2, 3, 4, 5));

        Assert.All(references, reference => Assert.All(
            Comparisons.Of(wave, reference, Adjustment.Holm),
            row => Assert.Equal((RowStatus.NotEstimable, null), (row.Status, row.Figures))));
    }

    [Fact]
    public void A_reference_without_variance_leaves_the_difference_alone()
    {
        // Separate, plain: unit 1 has a single respondent, and one leader a service leaves nothing to pool.
        var wave = Sample.Wave(
            Sample.Network(2, 3),
            [new Scored(0, 0, 10), new Scored(0, 1, 50), new Scored(1, 2, 70)],
            new ScoringOptions { Variance = Variance.Separate, Weighting = Weighting.Respondents, Unsuppressed = true });
        var row = Comparisons.Of(wave, new Reference.Others(), Adjustment.Holm)[0];

        Assert.Equal(new ComparisonFigures { Score = 30, ReferenceScore = 70, Difference = -40 }, row.Figures);
    }

    private static IReadOnlyList<ComparisonRow> Compare(Reference reference) =>
        Comparisons.Of(Sample.Wave(Network, Answers), reference, Adjustment.Holm, measure => !measure.IsDimension);

    private static ComparisonFigures Figures(ComparisonRow row) => row.Figures ?? throw new InvalidOperationException($"No figures: {row.Status}.");

    private static (double, double) Scores(ComparisonRow row) => (Figures(row).Score, Figures(row).ReferenceScore);

    private static bool Near((double, double) one, (double, double) other) => Math.Abs(one.Item1 - other.Item1) < 1e-12 && Math.Abs(one.Item2 - other.Item2) < 1e-12;
}
