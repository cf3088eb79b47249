using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

/// <summary>What readers may not learn where a figure needs five answers.</summary>
public sealed class CellTargetTests
{
    // Only the first unit's cell of the second service is small.
    private static readonly Made[] Answers = [.. Own(0, 0, 5), .. Own(0, 1, 4), .. Own(1, 0, 5), .. Own(1, 1, 5), .. Own(2, 0, 6)];

    [Fact]
    public void A_small_cell_is_one_and_so_is_the_mean_of_its_service_where_it_is_not_shown() =>
        Assert.Equal([(null, 1), (0, 1)], Targets(Answers, service => service == 0));

    [Fact]
    public void A_service_that_is_shown_is_none() => Assert.Equal([(0, 1)], Targets(Answers, service => service == 1));

    [Fact]
    public void Leaders_of_the_same_units_who_are_too_few_are_one_in_a_cell_of_answers_enough()
    {
        // Two of the six in unit 0 serve unit 1 too, in whichever order they say so, and are named by the first unit alone.
        Made[] rows = [.. Own(0, 0, 4), new([0, 1], 0, [50]), new([1, 0], 0, [60]), .. Own(1, 0, 5)];

        Assert.Equal([(0, 0), (0, 0)], Targets(rows, _ => true));
    }

    [Fact]
    public void A_small_cell_of_a_dimension_that_is_not_shown_is_one_where_its_indicators_are()
    {
        // Unit 0 has five leaders of service 0, and one of service 1 who left the second indicator out, for which its score in the dimension is not shown.
        var family = MadeFamily.Of(MadeFamily.Wave(4, 2, [.. MadeFamily.WithGap(0), .. Enumerable.Range(1, 3).SelectMany(MadeFamily.Whole)]));
        IEnumerable<(int? Unit, int Service)> OfUnseen(int least) => CellTarget.Of(family, (_, _) => true, least).Where(target => target is { Member: 0, Unit: 0 }).Select(target => (target.Unit, target.Service));

        Assert.Equal([(0, 1)], OfUnseen(5));
        Assert.Equal([(0, 0), (0, 1)], OfUnseen(6).Order());
    }

    private static IEnumerable<(int? Unit, int Service)> Targets(IEnumerable<Made> rows, Func<int, bool> isPublished)
    {
        var responses = MadeAnswers.Responses(Sample.Set(Sample.Plain), Sample.Network(3, 2), rows);
        var cells = new CellUnknowns(WaveEstimates.Of(responses, Sample.WaveId, frame: null, new ScoringOptions { Unsuppressed = true }).Measures[1]);
        return CellTarget.Of(MeasureFamily.Alone(cells), (_, service) => isPublished(service), least: 5).Select(target => (target.Unit, target.Service));
    }

    private static IEnumerable<Made> Own(int unit, int service, int count) => Enumerable.Range(0, count).Select(at => new Made([unit], service, [(short)(30 + (9 * at))]));
}
