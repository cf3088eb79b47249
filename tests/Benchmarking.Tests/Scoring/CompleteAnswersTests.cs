using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>The complete answers of a measure, found and summed up; calculations by hand.</summary>
public sealed class CompleteAnswersTests
{
    private static readonly SurveyIndicator Turned = MadeAnswers.Trust with { Items = [MadeAnswers.Trust.Items[0], MadeAnswers.Trust.Items[1] with { Reverse = true }] };

    // Unit 0 has two respondents of its own and one whom it shares with unit 1, which has one of its own.
    private static readonly CompleteWave Wave = MadeAnswers.Wave(
        [Turned], 2, [new([0], 0, [1, 5]), new([0], 0, [2, 3]), new([0, 1], 0, [3, 1]), new([1], 0, [5, 2])], new ScoringOptions { Unsuppressed = true });

    [Fact]
    public void A_unit_is_summed_up_by_its_own_respondents_after_reversal()
    {
        var (first, second) = (Wave.Measures[1].Sums(0), Wave.Measures[1].Sums(1));

        // 1, 2, 3 and 6 − 5, 6 − 3, 6 − 1; then 3, 5 and 6 − 1, 6 − 2.
        Assert.Equal((3, 2.0, 3.0), (first?.N, first?.Mean(0), first?.Mean(1)));
        Assert.Equal((2, 4.0, 4.5), (second?.N, second?.Mean(0), second?.Mean(1)));
        Assert.Equal(2, first?.Covariances()?[0, 1]); // (−1 · −2 + 0 + 1 · 2) / 2
    }

    [Fact]
    public void All_units_are_summed_up_by_their_respondents_once_each()
    {
        var sums = Wave.Measures[1].Sums(unit: null);

        Assert.Equal((4, 2.75, 3.25), (sums?.N, sums?.Mean(0), sums?.Mean(1)));
    }

    [Fact]
    public void A_measure_is_found_by_its_id_and_what_the_wave_lacks_is_not()
    {
        var other = MadeAnswers.Wave([Turned with { Id = IndicatorId.Parse("culture.roles") }], 1, []);

        Assert.Same(Wave.Measures[1], Wave.Find(Wave.Measures[1].Measure));
        Assert.Null(Wave.Find(other.Measures[1].Measure));
        Assert.Null(Wave.Find(measure: null));
    }
}
