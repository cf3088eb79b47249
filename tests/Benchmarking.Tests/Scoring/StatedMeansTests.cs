using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Tests.Scoring;

/// <summary>Expected ranges are worked out by hand.</summary>
public sealed class StatedMeansTests
{
    private const double Step = 25;

    [Fact]
    public void A_mean_that_follows_from_a_whole_and_its_other_part_is_exposed()
    {
        // The mean of two cells is 50 and the second is 60: the first is 40.
        var stated = new StatedMeans(2, [Mean(50, 0, 1), Mean(60, 1)]);

        Near((40, 40), stated.Together(Cell(0)));
        Assert.True(Exposes(stated));
    }

    [Fact]
    public void A_mean_of_two_leaves_either_of_them_open()
    {
        // From 2 × 50 - 100 = 0 to 100.
        var stated = new StatedMeans(2, [Mean(50, 0, 1)]);

        Near((0, 100), stated.Together(Cell(0)));
        Assert.False(Exposes(stated));
    }

    [Fact]
    public void What_one_mean_says_alone_is_allowed_although_it_is_less_than_a_step()
    {
        // The mean of two cells is 95: each is at least 90, and the mean says so itself.
        var stated = new StatedMeans(2, [Mean(95, 0, 1)]);

        Near((90, 100), stated.Together(Cell(0)));
        Assert.Equal(4, stated.Width(Cell(0), Step), 9);
        Assert.False(Exposes(stated));
    }

    [Fact]
    public void Figures_together_may_take_away_half_of_what_one_leaves_open_and_no_more()
    {
        // Alone the mean of 95 leaves the first cell from 90 to 100. Where the second is known to lie between 90 and 95 it is from 95 to 100, between 92 and 94 from 96 to 98.
        Assert.False(Exposes(new StatedMeans(2, [Mean(95, 0, 1), Band(90, 95, 1)])));
        Assert.True(Exposes(new StatedMeans(2, [Mean(95, 0, 1), Band(92, 94, 1)])));
    }

    [Fact]
    public void A_step_is_what_middling_means_must_keep_open()
    {
        Assert.False(Exposes(new StatedMeans(2, [Mean(50, 0, 1), Band(30, 55, 1)])));
        Assert.True(Exposes(new StatedMeans(2, [Mean(50, 0, 1), Band(30, 54, 1)])));
    }

    [Fact]
    public void What_a_figure_says_that_may_be_known_counts_as_allowed_though_it_does_not_stand_there()
    {
        // The first is told to be 96 more than the second: from 96 to 100. That its mean with a third is 98 says so too, and may be known.
        LinearStatement[] told = [new([new LinearWeight(0, 1), new LinearWeight(1, -1)], 96, 96)];

        Assert.True(Exposes(new StatedMeans(3, told)));
        Assert.False(Exposes(new StatedMeans(3, told, [Mean(98, 0, 2)])));
    }

    [Fact]
    public void Figures_that_nothing_fits_are_inconsistent()
    {
        Assert.True(new StatedMeans(2, [Mean(50, 0, 1)]).IsConsistent);
        Assert.False(new StatedMeans(2, [Mean(90, 0, 1), Mean(10, 1)]).IsConsistent);
    }

    private static bool Exposes(StatedMeans stated) => stated.Exposes(Cell(0), stated.Width(Cell(0), Step));

    private static LinearStatement Mean(double value, params int[] cells) => new([.. cells.Select(cell => new LinearWeight(cell, 1.0 / cells.Length))], value, value);

    private static LinearStatement Band(double low, double high, int cell) => new([new LinearWeight(cell, 1)], low, high);

    private static LinearWeight[] Cell(int place) => [new(place, 1)];

    private static void Near((double Low, double High) expected, (double Low, double High) found)
    {
        Assert.Equal(expected.Low, found.Low, 6);
        Assert.Equal(expected.High, found.High, 6);
    }
}
