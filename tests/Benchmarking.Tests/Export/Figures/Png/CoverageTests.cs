using Benchmarking.Export.Figures;
using Benchmarking.Export.Figures.Png;

namespace Benchmarking.Tests.Export.Figures.Png;

public sealed class CoverageTests
{
    // By hand: a pixel's part is the area of the polygon inside it.
    [Fact]
    public void A_rectangle_covers_its_part_of_each_pixel() => Assert.Equal(
        [0.375, 0.75, 0.1875, 0.5, 1, 0.25],
        Covered(3, 2, [[new(0.5, 0.25), new(2.25, 0.25), new(2.25, 2), new(0.5, 2)]]));

    [Fact]
    public void A_triangle_covers_half_of_the_pixels_on_its_edge() => Assert.Equal([0.5, 0, 1, 0.5], Covered(2, 2, [[new(0, 0), new(2, 2), new(0, 2)]]));

    [Fact]
    public void A_slanting_edge_covers_a_growing_part() => Assert.Equal([0.25, 0.75], Covered(2, 1, [[new(0, 1), new(2, 0), new(2, 1)]]));

    [Fact]
    public void A_polygon_that_runs_the_other_way_cuts_a_hole() => Assert.Equal(
        [1, 1, 1, 1, 0, 1, 1, 1, 1],
        Covered(3, 3, [[new(0, 0), new(3, 0), new(3, 3), new(0, 3)], [new(1, 1), new(1, 2), new(2, 2), new(2, 1)]]));

    [Fact]
    public void Polygons_over_each_other_cover_no_more_than_all() =>
        Assert.Equal([1], Covered(1, 1, [[new(0, 0), new(1, 0), new(1, 1), new(0, 1)], [new(0, 0), new(1, 0), new(1, 1), new(0, 1)]]));

    [Fact]
    public void What_lies_outside_is_left_out() => Assert.Equal([0, 0], Covered(2, 1, [[new(5, 5), new(9, 5), new(9, 9)]]));

    private static double[] Covered(int width, int height, IReadOnlyList<Spot[]> polygons)
    {
        var pixels = new double[width * height];
        new Coverage(width, height).Fill(polygons, (x, y, covered) => pixels[(y * width) + x] = Math.Round(covered, 12));
        return pixels;
    }
}
