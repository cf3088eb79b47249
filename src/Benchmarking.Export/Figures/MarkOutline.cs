namespace Benchmarking.Export.Figures;

/// <summary>The edges of marks that are no circles.</summary>
internal static class MarkOutline
{
    /// <summary>How thick the line around a mark is.</summary>
    public const double Thickness = 2;

    /// <summary>The corners of a mark.</summary>
    /// <param name="mark">A mark that is no circle.</param>
    /// <returns>Three or four spots.</returns>
    public static IReadOnlyList<Spot> Of(Shape.Mark mark)
    {
        var ((x, y), radius) = (mark.At, mark.Radius);
        return mark.Form switch
        {
            MarkForm.Up => [new(x, y - radius), new(x + radius, y + (0.8 * radius)), new(x - radius, y + (0.8 * radius))],
            MarkForm.Down => [new(x, y + radius), new(x + radius, y - (0.8 * radius)), new(x - radius, y - (0.8 * radius))],
            _ => [new(x, y - radius), new(x + radius, y), new(x, y + radius), new(x - radius, y)],
        };
    }
}
