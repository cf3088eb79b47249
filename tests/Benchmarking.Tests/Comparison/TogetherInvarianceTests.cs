using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Tests.Scoring;
using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Comparison;

/// <summary>What may not change ranks, the synthesis and tests of all units, and how they follow the answers.</summary>
public sealed class TogetherInvarianceTests
{
    private const int Units = 5;
    private const int Services = 3;
    private static readonly RankDraws Draws = new(20170101, 499);

    [Fact]
    public void Simultaneous_sets_hold_marginal_sets_and_these_the_rank() => Property.Holds(Waves(), wave => Figures(wave).All(unit =>
        unit.Rank is not { } rank
        || (rank.Simultaneous == rank.Simultaneous.Join(rank.Marginal) && rank.Marginal.Low <= rank.Rank && rank.Rank <= rank.Marginal.High)));

    [Fact]
    public void The_order_of_respondents_changes_nothing() => Property.Holds(
        from wave in Waves()
        from order in Gen.Shuffle(wave.Leaders)
        select (wave, order),
        sample => Same(Figures(sample.wave), Figures(sample.wave with { Leaders = sample.order })));

    [Fact]
    public void The_order_of_services_changes_nothing() => Property.Holds(
        from wave in Waves()
        from places in Gen.Shuffle(Enumerable.Range(0, Services).ToArray())
        select (wave, places),
        sample => Same(
            Figures(sample.wave),
            Figures(sample.wave with { Leaders = [.. sample.wave.Leaders.Select(leader => leader with { Service = sample.places[leader.Service] })] })));

    [Fact]
    public void The_order_of_units_changes_nothing_but_the_order_of_rows() => Property.Holds(
        from wave in Waves()
        from places in Gen.Shuffle(Enumerable.Range(0, Units).ToArray())
        select (wave, places),
        sample =>
        {
            var moved = Figures(sample.wave with { Leaders = [.. sample.wave.Leaders.Select(leader => leader with { Units = [.. leader.Units.Select(unit => sample.places[unit])] })] });
            return Same(Figures(sample.wave), [.. sample.places.Select(place => moved[place])]);
        });

    [Fact]
    public void Turning_the_scale_and_the_good_end_leaves_ranks_as_they_are_and_turns_scores() => Property.Holds(Waves(), wave =>
    {
        var turned = Figures(wave with { Indicator = Surveyed.Plain(Direction.Lower, reverse: true) });
        return Same(Figures(wave), [.. turned.Select(unit => unit.Turned())]);
    });

    private static Gen<Wave> Waves() =>
        from count in Gen.Choose(12, 60)
        from leaders in Gen.ArrayOf(
            from unit in Gen.Choose(0, Units - 1)
            from service in Gen.Choose(0, Services - 1)
            from score in Gen.Choose(0, 20)
            select new Leader([unit], service, 5 * score),
            count)
        from weighting in Gen.Elements(Weighting.Services, Weighting.Respondents, Weighting.Standardised)
        from variance in Gen.Elements(Variance.Pooled, Variance.Separate)
        select new Wave(leaders, Surveyed.Plain(Direction.Higher), new ScoringOptions { Weighting = weighting, Variance = variance, Unsuppressed = true });

    private static Unit[] Figures(Wave wave)
    {
        var surveyed = Surveyed.Of(Sample.Network(Units, Services), wave.Leaders, wave.Options, wave.Indicator);
        static bool Indicators(Measure measure) => !measure.IsDimension;
        var omnibus = OmnibusTests.Of(surveyed.Wave, surveyed.Responses, Indicators)[0].Figures;
        return
        [
            .. Ranks.Of(surveyed.Wave, Draws, Indicators).Zip(
                Synthesis.Of(surveyed.Wave, HeterogeneityMethod.Reml, Indicators), (rank, synthesis) => new Unit(rank.Figures, synthesis.Figures, omnibus)),
        ];
    }

    private static bool Same(Unit[] expected, Unit[] found)
    {
        Assert.Equal(expected.Length, found.Length);
        return expected.Zip(found).All(pair =>
        {
            Assert.Equal((pair.First.Rank?.Rank, pair.First.Rank?.Simultaneous, pair.First.Rank?.Marginal), (pair.Second.Rank?.Rank, pair.Second.Rank?.Simultaneous, pair.Second.Rank?.Marginal));
            return pair.First.Numbers().Zip(pair.Second.Numbers()).All(both => Near(both.First, both.Second));
        });
    }

    // τ² is a root of a slope that may be flat.
    private static bool Near(double? expected, double? found) =>
        expected is { } one && found is { } other ? Math.Abs(one - other) <= 1e-6 * Math.Max(1, Math.Abs(one)) : expected is null && found is null;

    private sealed record Wave(Leader[] Leaders, SurveyIndicator Indicator, ScoringOptions Options);

    private sealed record Unit(RankFigures? Rank, SynthesisFigures? Synthesis, OmnibusFigures? Omnibus)
    {
        public Unit Turned() => new(
            Rank,
            Synthesis is null ? null : Synthesis with { Score = 100 - Synthesis.Score, Mean = 100 - Synthesis.Mean, EmpiricalBayes = 100 - Synthesis.EmpiricalBayes },
            Omnibus);

        public double?[] Numbers() =>
        [
            Synthesis?.Score, Synthesis?.Tau2, Synthesis?.ISquared, Synthesis?.Q, Synthesis?.Mean, Synthesis?.MeanSe, Synthesis?.EmpiricalBayes, Synthesis?.EmpiricalBayesSe,
            Omnibus?.Welch?.F, Omnibus?.Welch?.P, Omnibus?.Kruskal?.H, Omnibus?.BrownForsythe?.F, Omnibus?.BrownForsythe?.Df2,
        ];
    }
}
