using Benchmarking.Export.Figures;

namespace Benchmarking.Tests.Export.Figures;

/// <summary>What is wrong with a picture as one sees it.</summary>
internal static class PictureFaults
{
    private const double Tolerance = 0.01;

    /// <summary>Words that leave the picture or cover other words, and shapes that leave it.</summary>
    /// <param name="scene">The picture.</param>
    /// <param name="ruler">How its letters were measured.</param>
    public static IReadOnlyList<string> Of(Scene scene, TextRuler ruler)
    {
        var shapes = Flat(scene.Shapes).ToList();
        var words = shapes.OfType<Shape.Words>().Select(word => (word.Text, Area: ruler.AreaOf(word).Grown(-Tolerance))).OrderBy(word => word.Area.Top).ToList();
        var page = new Area(0, 0, scene.Width, scene.Height);
        return
        [
            .. words.Where(word => !IsInside(word.Area, page)).Select(word => $"'{word.Text}' leaves the picture: {word.Area} of {page}"),
            .. shapes.SelectMany(Corners).Where(spot => !(spot.X >= 0 && spot.X <= page.Right && spot.Y >= 0 && spot.Y <= page.Bottom)).Select(spot => $"a shape leaves the picture at {spot}"),
            .. Overlaps(words),
        ];
    }

    /// <summary>The shapes, without the groups they stand in.</summary>
    public static IEnumerable<Shape> Flat(IEnumerable<Shape> shapes) => shapes.SelectMany(shape => shape is Shape.Group group ? Flat(group.Shapes) : [shape]);

    private static bool IsInside(Area area, Area page) => area.Left >= 0 && area.Top >= 0 && area.Right <= page.Right && area.Bottom <= page.Bottom;

    private static IEnumerable<string> Overlaps(IReadOnlyList<(string Text, Area Area)> words)
    {
        for (var one = 0; one < words.Count; one++)
        {
            for (var other = one + 1; other < words.Count && words[other].Area.Top < words[one].Area.Bottom; other++)
            {
                if (words[one].Area.Meets(words[other].Area))
                {
                    yield return $"'{words[one].Text}' covers '{words[other].Text}' at {words[other].Area}";
                }
            }
        }
    }

    private static IEnumerable<Spot> Corners(Shape shape) => shape switch
    {
        Shape.Box box => [new(box.Place.Left, box.Place.Top), new(box.Place.Right, box.Place.Bottom)],
        Shape.Line line => line.Spots,
        Shape.Polygon polygon => polygon.Spots,
        Shape.Mark mark => [new(mark.At.X - mark.Radius, mark.At.Y - mark.Radius), new(mark.At.X + mark.Radius, mark.At.Y + mark.Radius)],
        _ => [],
    };
}
