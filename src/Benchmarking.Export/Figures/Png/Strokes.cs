namespace Benchmarking.Export.Figures.Png;

/// <summary>Makes polygons of lines.</summary>
internal static class Strokes
{
    private const double Dash = 5;
    private const double Space = 4;

    // The cosine and sine of 15 degrees: a circle is turned from them by multiplication, which gives the same digits on every machine.
    private static readonly (double Cosine, double Sine) Turn = (0.965_925_826_289_068_3, 0.258_819_045_102_520_74);

    /// <summary>A line through spots, its corners rounded.</summary>
    /// <param name="spots">The spots.</param>
    /// <param name="thickness">How thick it is.</param>
    /// <param name="isDashed">Whether it is broken into dashes.</param>
    /// <returns>Polygons that all run the same way round.</returns>
    public static IEnumerable<Spot[]> Of(IReadOnlyList<Spot> spots, double thickness, bool isDashed)
    {
        foreach (var (from, to) in isDashed ? Dashes(spots) : spots.Zip(spots.Skip(1)))
        {
            var (x, y) = (to.X - from.X, to.Y - from.Y);
            var length = Math.Sqrt((x * x) + (y * y));
            if (length > 0)
            {
                var (across, down) = (-y / length * thickness / 2, x / length * thickness / 2);
                yield return [new(from.X + across, from.Y + down), new(from.X - across, from.Y - down), new(to.X - across, to.Y - down), new(to.X + across, to.Y + down)];
            }
        }

        var isClosed = spots[0] == spots[^1];
        foreach (var corner in isDashed ? [] : spots.Skip(isClosed ? 0 : 1).SkipLast(1))
        {
            yield return Circle(corner, thickness / 2);
        }
    }

    /// <summary>A circle.</summary>
    /// <param name="middle">Its middle.</param>
    /// <param name="radius">Half its width.</param>
    /// <returns>A polygon that runs the same way round as those of a line.</returns>
    public static Spot[] Circle(Spot middle, double radius)
    {
        var spots = new Spot[24];
        var (x, y) = (radius, 0.0);
        for (var step = 0; step < spots.Length; step++)
        {
            spots[step] = new Spot(middle.X + x, middle.Y + y);
            (x, y) = ((x * Turn.Cosine) - (y * Turn.Sine), (x * Turn.Sine) + (y * Turn.Cosine));
        }

        return spots;
    }

    private static IEnumerable<(Spot From, Spot To)> Dashes(IReadOnlyList<Spot> spots)
    {
        foreach (var (from, to) in spots.Zip(spots.Skip(1)))
        {
            var (x, y) = (to.X - from.X, to.Y - from.Y);
            var length = Math.Sqrt((x * x) + (y * y));
            for (var begin = 0.0; begin < length; begin += Dash + Space)
            {
                var end = Math.Min(length, begin + Dash);
                yield return (new(from.X + (x * begin / length), from.Y + (y * begin / length)), new(from.X + (x * end / length), from.Y + (y * end / length)));
            }
        }
    }
}
