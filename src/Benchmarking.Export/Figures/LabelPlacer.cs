namespace Benchmarking.Export.Figures;

/// <summary>Finds room for names beside their marks: the nearest free place, joined to its mark by a line where it is not next to it.</summary>
/// <param name="ruler">How letters are measured.</param>
/// <param name="bounds">Where names may stand.</param>
internal sealed class LabelPlacer(TextRuler ruler, Area bounds)
{
    private const double Widest = 170;
    private const int MostLines = 3;
    private static readonly double[] Distances = [3, 8, 16, 26, 38, 54, 74, 98];

    // To the right first, where reading begins.
    private static readonly (double X, double Y)[] Directions = [(1, 0), (-1, 0), (0.7, -0.7), (0.7, 0.7), (-0.7, -0.7), (-0.7, 0.7), (0, -1), (0, 1)];

    private readonly List<Area> _taken = [];
    private readonly List<Area> _lines = [];
    private readonly List<(Spot From, Spot To)> _leaders = [];

    /// <summary>How far from its mark a name may stand, in CSS pixels. Default 100.</summary>
    public double Farthest { get; init; } = 100;

    /// <summary>Keeps names away from a mark.</summary>
    public void Avoid(Area area) => _taken.Add(area);

    /// <summary>Keeps names away from a line as long as there is other room.</summary>
    /// <param name="spots">The line.</param>
    public void AvoidIfPossible(IReadOnlyList<Spot> spots)
    {
        foreach (var (from, to) in spots.Zip(spots.Skip(1)))
        {
            var pieces = Math.Max(1, (int)(Math.Max(Math.Abs(to.X - from.X), Math.Abs(to.Y - from.Y)) / 8));
            for (var piece = 0; piece <= pieces; piece++)
            {
                var share = piece / (double)pieces;
                _lines.Add(new Area(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share), 0, 0).Grown(1.5));
            }
        }
    }

    /// <summary>Places a name.</summary>
    /// <param name="name">The name; a very long one is cut after three lines.</param>
    /// <param name="at">The middle of its mark.</param>
    /// <param name="radius">Half the mark's width.</param>
    /// <param name="type">The letters.</param>
    /// <param name="role">Their colour.</param>
    /// <returns>The words and their line; null where there is no room.</returns>
    public IReadOnlyList<Shape>? Place(string name, Spot at, double radius, Letters type, Role role)
    {
        var lines = ruler.Wrap(name, type, Widest);
        lines = lines.Count <= MostLines ? lines : [.. lines.Take(MostLines - 1), ruler.Wrap(lines[MostLines - 1], type, Widest - type.Size)[0] + "…"];
        var (width, height) = (ruler.Widest(lines, type), lines.Count * type.Leading);
        foreach (var hasRoom in new[] { true, false })
        {
            foreach (var distance in Distances.Where(distance => distance < (hasRoom ? Math.Min(30, Farthest) : Farthest)))
            {
                foreach (var direction in Directions)
                {
                    var area = Beside(at, radius + distance, direction, width, height);
                    var leader = distance > 12 ? Leader(at, area) : (From: at, To: at);
                    if (IsFree(area, leader, hasRoom))
                    {
                        return Take(area, leader, distance > 12, Drawing.Lines(lines, Corner(area, direction), type, role, AnchorOf(direction)));
                    }
                }
            }
        }

        return null;
    }

    private static Area Beside(Spot at, double distance, (double X, double Y) direction, double width, double height)
    {
        var (x, y) = (at.X + (direction.X * distance), at.Y + (direction.Y * distance));
        return new Area(
            direction.X > 0 ? x : direction.X < 0 ? x - width : x - (width / 2),
            direction.Y > 0 ? y : direction.Y < 0 ? y - height : y - (height / 2),
            width,
            height);
    }

    private static Spot Corner(Area area, (double X, double Y) direction) =>
        new(direction.X > 0 ? area.Left : direction.X < 0 ? area.Right : area.Middle.X, area.Top);

    private static Anchor AnchorOf((double X, double Y) direction) => direction.X switch { > 0 => Anchor.Start, < 0 => Anchor.End, _ => Anchor.Middle };

    private static (Spot From, Spot To) Leader(Spot at, Area area) =>
        (at, new Spot(Math.Clamp(at.X, area.Left, area.Right), Math.Clamp(at.Y, area.Top, area.Bottom)));

    private bool IsFree(Area area, (Spot From, Spot To) leader, bool awayFromLines) =>
        area.Left >= bounds.Left && area.Right <= bounds.Right && area.Top >= bounds.Top && area.Bottom <= bounds.Bottom
        && !_taken.Exists(area.Meets)
        && !(awayFromLines && _lines.Exists(area.Meets))
        && !_leaders.Exists(other => area.IsCrossedBy(other.From, other.To))
        && (leader.From == leader.To || !_taken.Exists(other => !other.Meets(new Area(leader.From.X, leader.From.Y, 0, 0).Grown(0.1)) && other.IsCrossedBy(leader.From, leader.To)));

    private IReadOnlyList<Shape> Take(Area area, (Spot From, Spot To) leader, bool isLed, IEnumerable<Shape> words)
    {
        _taken.Add(area);
        if (!isLed)
        {
            return [.. words];
        }

        _leaders.Add(leader);
        return [new Shape.Line([leader.From, leader.To], Role.Axis), .. words];
    }
}
