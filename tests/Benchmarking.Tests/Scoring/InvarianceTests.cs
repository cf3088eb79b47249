using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Scoring;

/// <summary>What may not change a figure, and how figures follow the answers.</summary>
public sealed class InvarianceTests
{
    private const int Units = 4;
    private const int Services = 3;

    [Fact]
    public void The_order_of_respondents_changes_nothing() => Property.Holds(
        from wave in Waves()
        from order in Gen.Shuffle(wave.Answers)
        select (wave, order),
        sample => Same(Figures(sample.wave), Figures(sample.wave with { Answers = sample.order })));

    [Fact]
    public void The_order_of_units_changes_nothing_but_the_order_of_rows() => Property.Holds(
        from wave in Waves()
        from places in Gen.Shuffle(Enumerable.Range(0, Units).ToArray())
        select (wave, places),
        sample =>
        {
            var moved = Figures(sample.wave with { Answers = [.. sample.wave.Answers.Select(answer => answer with { Unit = sample.places[answer.Unit] })] });
            return Same(Figures(sample.wave), [.. sample.places.Select(place => moved[place])]);
        });

    [Fact]
    public void The_order_of_services_changes_nothing() => Property.Holds(
        from wave in Waves()
        from places in Gen.Shuffle(Enumerable.Range(0, Services).ToArray())
        select (wave, places),
        sample => Same(
            Figures(sample.wave),
            Figures(sample.wave with { Answers = [.. sample.wave.Answers.Select(answer => answer with { Service = sample.places[answer.Service] })] })));

    [Fact]
    public void Every_score_moves_with_the_answers_and_nothing_else_does() => Property.Holds(
        from wave in Waves()
        from shift in Gen.Choose(1, 40)
        select (wave, shift),
        sample => Same(
            [.. Figures(sample.wave).Select(unit => unit.WithScore(unit.Score + sample.shift))],
            Figures(sample.wave with { Answers = [.. sample.wave.Answers.Select(answer => answer with { Score = answer.Score + sample.shift })] })));

    [Fact]
    public void Scores_differences_and_errors_stretch_with_the_answers_while_p_and_g_stay() => Property.Holds(
        Waves(),
        wave => Same(
            [.. Figures(wave).Select(unit => unit.Times(2))],
            Figures(wave with { Answers = [.. wave.Answers.Select(answer => answer with { Score = answer.Score * 2 })] }),
            1e-9));

    [Fact]
    public void A_mirrored_scale_mirrors_scores_and_differences() => Property.Holds(
        Waves(),
        wave => Same(
            [.. Figures(wave).Select(unit => unit.Times(-1).WithScore(100 - unit.Score))],
            Figures(wave with { Answers = [.. wave.Answers.Select(answer => answer with { Score = 100 - answer.Score })] }),
            1e-9));

    [Fact]
    public void A_score_lies_between_the_lowest_and_the_highest_answer() => Property.Holds(
        Waves(),
        wave => Figures(wave).Zip(Enumerable.Range(0, Units)).All(pair =>
        {
            var own = wave.Answers.Where(answer => answer.Unit == pair.Second).Select(answer => answer.Score).ToList();
            return own.Count == 0 || (pair.First.Score >= own.Min() - 1e-9 && pair.First.Score <= own.Max() + 1e-9);
        }));

    private static Gen<Wave> Waves() =>
        from count in Gen.Choose(12, 60)
        from answers in Gen.ArrayOf(
            from unit in Gen.Choose(0, Units - 1)
            from service in Gen.Choose(0, Services - 1)
            from score in Gen.Choose(0, 50)
            select new Scored(unit, service, score),
            count)
        from weighting in Gen.Elements(Weighting.Services, Weighting.Respondents, Weighting.Standardised)
        from variance in Gen.Elements(Variance.Pooled, Variance.Separate)
        select new Wave(answers, new ScoringOptions { Weighting = weighting, Variance = variance, Unsuppressed = true });

    private static Unit[] Figures(Wave wave)
    {
        var estimates = Sample.Wave(Sample.Network(Units, Services), wave.Answers, wave.Options);
        var comparisons = Comparisons.Of(estimates, new Reference.Others(), Adjustment.Holm, measure => !measure.IsDimension);
        return
        [
            .. Sample.Scores(estimates).Zip(comparisons, (score, comparison) => new Unit(
                score.Figures?.Score ?? 0, score.Figures?.Se, score.Figures?.Df, comparison.Figures?.Difference, comparison.Figures?.P, comparison.Figures?.AdjustedP, comparison.Figures?.G)),
        ];
    }

    private static bool Same(Unit[] expected, Unit[] found, double tolerance = 1e-10)
    {
        Assert.Equal(expected.Length, found.Length);
        return expected.Zip(found).All(pair => pair.First.Figures().Zip(pair.Second.Figures()).All(both => Near(both.First, both.Second, tolerance)));
    }

    private static bool Near(double? expected, double? found, double tolerance) =>
        expected is { } one && found is { } other ? Math.Abs(one - other) <= tolerance * Math.Max(1, Math.Abs(one)) : expected is null && found is null;

    private sealed record Wave(Scored[] Answers, ScoringOptions Options);

    private sealed record Unit(double Score, double? Se, double? Df, double? Difference, double? P, double? Adjusted, double? G)
    {
        public Unit WithScore(double score) => this with { Score = score };

        public Unit Times(double factor) => this with { Score = factor * Score, Se = Math.Abs(factor) * Se, Difference = factor * Difference, G = Math.Sign(factor) * G };

        public double?[] Figures() => [Score, Se, Df, Difference, P, Adjusted, G];
    }
}
