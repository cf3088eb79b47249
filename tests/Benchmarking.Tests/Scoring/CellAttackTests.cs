using Benchmarking.Indicators;
using Benchmarking.Scoring;
using Benchmarking.Tests.Comparison;

namespace Benchmarking.Tests.Scoring;

public sealed class CellAttackTests
{
    [Fact]
    public void A_dimension_stays_as_wide_open_as_its_indicators_on_average()
    {
        // Steps of 25 and of 10 points, weighted 3 to 1: 21.25, less than the 25 that the dimension's longest step would ask for.
        var coarse = Sample.Indicator("culture.trust", new Scale { Id = "five", Min = 1, Max = 5 }, "SK1a") with { Weight = 3 };
        var fine = Sample.Indicator("culture.openness", new Scale { Id = "eleven", Min = 0, Max = 10 }, "SK1b");
        var leaders = Enumerable.Range(0, 2).SelectMany(unit => Enumerable.Range(0, 2), (unit, service) => new Made([unit], service, [3, 5]));
        var family = MadeFamily.Of(WaveEstimates.Of(
            MadeAnswers.Responses(Sample.Set(coarse, fine), Sample.Network(2, 2), leaders), Sample.WaveId, frame: null, new ScoringOptions { Unsuppressed = true }));
        var attack = new CellAttack(family, new StatedMeans(family.Count, [.. family.Cells.SelectMany((cells, member) => cells.Scores.Select(score => family.In(member, score)))]), _ => false);
        var widths = CellTarget.Of(family, (_, _) => true, least: 5).Where(target => (target.Unit, target.Service) == (0, 0)).Select(attack.Width);

        Assert.Equal([21.25, 25, 10], widths.Select(width => Math.Round(width, 9)));
    }
}
