using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Explanations;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Explanations;

/// <summary>What explanations of ranks, synthesis and omnibus tests say at the edges; their figures are held against the rows by the tests of the commands.</summary>
public sealed class TogetherExplanationTests
{
    private static readonly RankDraws Draws = new(20170101, 999);

    [Fact]
    public void A_neutral_indicator_says_why_it_has_no_ranks() =>
        Assert.Equal(["explain.ranks.neutral"], Notes(Rank(Surveyed.Of(Sample.Network(2, 0), Two(), indicator: Surveyed.Plain(Direction.Neutral)), 0)));

    [Fact]
    public void A_hidden_unit_is_told_the_threshold_and_no_more()
    {
        var surveyed = Surveyed.Of(Sample.Network(3, 0), [.. Two(), .. Surveyed.Cell(2, 0, 100, 0)]);

        Assert.All([Rank(surveyed, 2), Synthesised(surveyed, 2)], explanation =>
        {
            Assert.Equal(["explain.absent.suppressed"], Notes(explanation));
            Assert.Empty(explanation.Figures);
            Assert.Empty(explanation.R);
        });
    }

    [Fact]
    public void Ends_of_sets_are_counted_from_the_units_told_apart()
    {
        var surveyed = Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 80, 81, 82, 83, 84), .. Surveyed.Cell(1, 0, 20, 21, 22, 23, 24)], indicator: Surveyed.Plain(Direction.Lower));
        var figures = Rank(surveyed, 0).Figures;

        // By hand: σ² = 2.5 and v = 0.5 each, so the other unit leads by 60 points, or 60 standard errors of 1.
        Assert.Contains(figures, figure => figure is { Name: "z[3002]", Value: { } z } && Math.Abs(z - 60) < 1e-9);
        Assert.Equal(("1 + 1", 2), Of(figures, "rank_low"));
        Assert.Equal(("2 − 0", 2), Of(figures, "rank_high"));
        Assert.Equal(("1 + 1", 2), Of(figures, "rank"));
        Assert.Contains(Rank(surveyed, 0).R, line => line.StartsWith("y <- -y", StringComparison.Ordinal));
    }

    [Fact]
    public void Respondents_in_common_stand_in_the_error_of_a_lead_and_in_a_note()
    {
        var surveyed = Surveyed.Of(
            Sample.Network(2, 0), [.. Enumerable.Range(0, 6).Select(at => new Leader([0, 1], 0, 20 + (10 * at))), .. Surveyed.Cell(0, 0, 30, 45), .. Surveyed.Cell(1, 0, 90, 95)]);

        Assert.Contains(Rank(surveyed, 0).Figures, figure => figure.Formula == "lead / √(v_v + v − 2c)");
        Assert.Contains("explain.synthesis.dependent", Notes(Synthesised(surveyed, 0)));
        Assert.Contains("explain.omnibus.shared", Notes(OmnibusExplanation.Of(OmnibusTests.Of(surveyed.Wave, surveyed.Responses)[0], surveyed.Wave)));
    }

    [Fact]
    public void A_score_without_error_says_why_nothing_is_taken_together() => Assert.Equal(
        ["explain.synthesis.certain"],
        Notes(Synthesised(Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 70, 70, 70, 70, 70), .. Surveyed.Cell(1, 0, 40, 40, 40, 40, 40)]), 0)));

    [Fact]
    public void Units_that_cannot_be_told_apart_are_said_to_be_alike()
    {
        var surveyed = Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 30, 50, 70, 90, 10), .. Surveyed.Cell(1, 0, 31, 51, 71, 91, 11)]);

        Assert.Equal(["explain.synthesis.alike", "explain.synthesis.few"], Notes(Synthesised(surveyed, 0)));
        Assert.Equal(
            "On 'culture.trust', the municipalities cannot be told apart: their scores vary no more than the uncertainty in them alone would make them (τ² = 0).",
            Texts.Of(Language.English).Say(SynthesisNotes.Alike(Rows(surveyed), surveyed.Wave.Network, Texts.Of(Language.English)) ?? new Sentence("none")));
    }

    [Fact]
    public void Where_units_can_be_told_apart_nothing_is_said()
    {
        var surveyed = Surveyed.Of(Sample.Network(2, 0), Two());

        Assert.Null(SynthesisNotes.Alike(Rows(surveyed), surveyed.Wave.Network, Texts.Of(Language.English)));
        Assert.Equal(["explain.synthesis.few"], Notes(Synthesised(surveyed, 0)));
    }

    [Theory]
    [InlineData(20, Variance.Pooled, true)] // 38 degrees of freedom
    [InlineData(21, Variance.Pooled, false)]
    [InlineData(21, Variance.Separate, true)]
    public void Rank_sets_from_variances_of_few_answers_come_with_a_warning(int answers, Variance variance, bool warns)
    {
        var leaders = Enumerable.Range(0, 2).SelectMany(unit => Enumerable.Range(0, answers).Select(at => new Leader([unit], 0, (30 * unit) + (at % 7))));
        var surveyed = Surveyed.Of(Sample.Network(2, 0), leaders, new ScoringOptions { Variance = variance });

        Assert.Equal(warns, Notes(Rank(surveyed, 0)).Contains("explain.ranks.known"));
    }

    [Fact]
    public void Tests_that_are_not_defined_are_said_to_be_empty()
    {
        var surveyed = Surveyed.Of(Sample.Network(2, 0), [.. Surveyed.Cell(0, 0, 60, 60, 60, 60, 60), .. Surveyed.Cell(1, 0, 50, 51, 52, 53, 54)]);

        Assert.Equal(["explain.omnibus.empty"], Notes(OmnibusExplanation.Of(OmnibusTests.Of(surveyed.Wave, surveyed.Responses)[0], surveyed.Wave)));
    }

    private static IEnumerable<Leader> Two() => [.. Surveyed.Cell(0, 0, 62, 71, 55, 80, 68), .. Surveyed.Cell(1, 0, 20, 36, 28, 21, 29)];

    private static IReadOnlyList<SynthesisRow> Rows(Surveyed surveyed) => Synthesis.Of(surveyed.Wave, HeterogeneityMethod.Reml, measure => !measure.IsDimension);

    private static Explanation Rank(Surveyed surveyed, int unit) =>
        RankExplanation.Of(Ranks.Of(surveyed.Wave, Draws, measure => !measure.IsDimension)[unit], surveyed.Wave, Draws);

    private static Explanation Synthesised(Surveyed surveyed, int unit) => SynthesisExplanation.Of(Rows(surveyed)[unit], surveyed.Wave, HeterogeneityMethod.Reml);

    private static IEnumerable<string> Notes(Explanation explanation) => explanation.Notes.Select(note => note.Key);

    private static (string Numbers, double Value) Of(IReadOnlyList<ExplainedFigure> figures, string name)
    {
        var figure = figures.Single(one => one.Name == name);
        return (figure.Numbers, figure.Value ?? double.NaN);
    }
}
