namespace Benchmarking.Export.Figures;

/// <summary>Marks with names, none of which meets another.</summary>
/// <param name="drawing">The picture.</param>
/// <param name="bounds">Where names may stand.</param>
internal sealed class NamedPoints(Drawing drawing, Area bounds)
{
    private readonly LabelPlacer _placer = new(drawing.Ruler, bounds);

    /// <summary>Keeps names away from a line as long as there is other room.</summary>
    public void AvoidIfPossible(IReadOnlyList<Spot> line) => _placer.AvoidIfPossible(line);

    /// <summary>Draws marks and as many of their names as there is room for.</summary>
    /// <param name="points">The points; those that are to be found at first sight are named first.</param>
    /// <returns>Notes: the names that found no room.</returns>
    public IReadOnlyList<string> Draw(IReadOnlyList<NamedPoint> points)
    {
        foreach (var point in points)
        {
            _placer.Avoid(new Area(point.Mark.At.X, point.Mark.At.Y, 0, 0).Grown(point.Mark.Radius));
        }

        var unnamed = new List<string>();
        var groups = new List<Shape>();
        foreach (var point in points.OrderByDescending(point => point.Weight))
        {
            var type = point.Weight == NamedPoint.Heaviest ? Drawing.Strong : Drawing.Small;
            var words = _placer.Place(point.Name, point.Mark.At, point.Mark.Radius, type, point.Weight == 0 ? Role.Ink : point.Mark.Role == Role.Own ? Role.Title : point.Mark.Role);
            if (words is null)
            {
                unnamed.Add(point.Name);
            }

            groups.Add(new Shape.Group(point.Tip, [.. words ?? [], .. point.Shapes, point.Mark]));
        }

        // The heaviest lie on top.
        drawing.Add(groups.AsEnumerable().Reverse());
        return unnamed.Count == 0 ? [] : [drawing.Texts.Say("figure.unnamed", drawing.Texts.List(unnamed))];
    }
}

/// <summary>A mark with a name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Tip">What it says to who points at it.</param>
/// <param name="Mark">Its mark.</param>
/// <param name="Weight">How much it matters that the name is found.</param>
internal sealed record NamedPoint(string Name, string Tip, Shape.Mark Mark, int Weight)
{
    /// <summary>The weight of the reader's own.</summary>
    public const int Heaviest = 2;

    /// <summary>What is drawn behind the mark.</summary>
    public IReadOnlyList<Shape> Shapes { get; init; } = [];
}
