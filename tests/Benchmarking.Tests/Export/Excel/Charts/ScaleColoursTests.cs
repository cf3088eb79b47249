using Benchmarking.Export.Excel.Charts;

namespace Benchmarking.Tests.Export.Excel.Charts;

public sealed class ScaleColoursTests
{
    public static TheoryData<int> Scales => [.. Enumerable.Range(2, 10)];

    [Theory]
    [MemberData(nameof(Scales))]
    public void Points_of_a_scale_differ_and_their_numbers_can_be_read(int points)
    {
        var colours = ScaleColours.Of(points);

        Assert.Equal(points, colours.Select(colour => colour.Fill).Distinct().Count());
        Assert.All(colours, colour => Assert.InRange(PaletteTests.Contrast(colour.Ink, colour.Fill), 4.5, 21));
        Assert.All(colours, colour => Assert.InRange(PaletteTests.Contrast(colour.Ink, colour.Hatch ?? colour.Fill), 4.5, 21));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(13, 13)]
    public void Scale_of_any_length_has_a_colour_a_point(int points, int colours) => Assert.Equal(colours, ScaleColours.Of(points).Count);
}
