using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Tests.Scoring;

/// <summary>Networks of a thousand units, of which too many would have to change at once: those that can make up for an exchange are found; worked out by hand.</summary>
public sealed class NearbyMeansTests
{
    private const int Last = 999;

    [Theory]
    [InlineData(0, 30)]
    [InlineData(100, 70)]
    public void The_unit_with_room_is_found_among_those_that_have_none(int full, int partner)
    {
        // All others are at an end of the scale in both services, which their scores say: only the last can give, and take, 30 points.
        var cells = Cells(2, unit => [(0, unit == 0 ? 50 : unit == Last ? partner : full), (1, unit == 0 ? 50 : unit == Last ? partner : full)]);
        var nearby = Nearby(cells, 0, 1);

        Assert.True(nearby.Open(cells.Cell(0, 0), 59.9));
        Assert.False(nearby.Open(cells.Cell(0, 0), 60.1));
        Assert.True(nearby.Open(cells.Cell(500, 1), 0));
        Assert.False(nearby.Open(cells.Cell(500, 1), 0.1));
    }

    [Theory]
    [InlineData(1, 2)] // of two other services
    [InlineData(0)] // of the same alone, whose mean is the score
    public void A_unit_that_has_the_service_and_another_is_tried_before_those_with_more_room(params int[] services)
    {
        // The last has 10 points to give in the service and to take in the other, or the other way round.
        var cells = Cells(3, unit => unit is 0 or Last ? [(0, unit == 0 ? 50 : 10), (1, unit == 0 ? 50 : 10)] : services.Select(service => (service, 50)));
        var nearby = Nearby(cells, 0, 1, 2);

        Assert.True(nearby.Open(cells.Cell(0, 0), 19.9));
        Assert.False(nearby.Open(cells.Cell(0, 0), 20.1));
    }

    [Fact]
    public void A_unit_of_several_services_is_tried_before_those_of_one()
    {
        // Of service 2 alone the mean is published: what unit 0 takes from it, the last gives back at the expense of service 1.
        var cells = Cells(3, unit => unit switch { 0 => [(0, 50), (2, 50)], Last => [(1, 10), (2, 10)], _ => [(2, 50)] });
        var nearby = Nearby(cells, 2);

        Assert.True(nearby.Open(cells.Cell(0, 0), 19.9));
        Assert.False(nearby.Open(cells.Cell(0, 0), 20.1));
    }

    private static CellUnknowns Cells(int services, Func<int, IEnumerable<(int Service, int Score)>> answers) => new(Sample.Wave(
        Sample.Network(Last + 1, services),
        from unit in Enumerable.Range(0, Last + 1)
        from answer in answers(unit)
        select new Scored(unit, answer.Service, answer.Score),
        new ScoringOptions { Unsuppressed = true }).Measures[1]);

    private static NearbyMeans Nearby(CellUnknowns cells, params int[] published)
    {
        List<LinearStatement> said = [.. cells.Scores, .. published.Select(service => cells.Told(cells.Service(service)))];
        return new NearbyMeans(MeasureFamily.Alone(cells), said);
    }
}
