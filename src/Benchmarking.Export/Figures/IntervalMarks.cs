using Benchmarking.Reports.Figures;
using Benchmarking.Scoring;

namespace Benchmarking.Export.Figures;

/// <summary>Draws values with their intervals on a lying axis, and what they are held against.</summary>
/// <param name="scale">The axis.</param>
/// <param name="undecided">The colour of values that cannot be told apart.</param>
internal sealed class IntervalMarks(ValueScale scale, Role undecided)
{
    private const double RangeHeight = 12;
    private const double TickHeight = 18;

    /// <summary>The range of the network.</summary>
    public IEnumerable<Shape> Range(IntervalRow row, double y)
    {
        if (row.Range is { } range)
        {
            var (left, right) = (scale.At(range.Low), scale.At(range.High));
            yield return RangeBox(left, Math.Max(2, right - left), y);
        }
    }

    /// <summary>What the value is held against.</summary>
    public IEnumerable<Shape> Reference(IntervalRow row, double y)
    {
        if (row.Reference is { } reference)
        {
            yield return ReferenceTick(scale.At(reference), y);
        }
    }

    /// <summary>The value with its interval.</summary>
    public IEnumerable<Shape> Point(IntervalRow row, double y)
    {
        if (row.Point is not { } point)
        {
            return [];
        }

        var difference = point.Value - row.Reference;
        var role = row.Tone == FigureTone.Undecided ? undecided : Marks.Role(row.Tone);
        return Whisker(point.Interval, y, role).Append(Marks.Of(row.Tone, difference, new Spot(scale.At(point.Value), y)) with { Role = role });
    }

    /// <summary>An interval, with an arrow where the axis cuts it.</summary>
    public IEnumerable<Shape> Whisker(Interval? interval, double y, Role role)
    {
        if (interval is not { } ends)
        {
            yield break;
        }

        var (left, right) = (scale.At(ends.Low), scale.At(ends.High));
        yield return new Shape.Line([new(left, y), new(right, y)], role, 2);
        if (!scale.Holds(ends.Low))
        {
            yield return Arrow(left, y, -1, role);
        }

        if (!scale.Holds(ends.High))
        {
            yield return Arrow(right, y, 1, role);
        }
    }

    /// <summary>Says what the marks of the rows mean.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="key">What their marks are called.</param>
    /// <param name="undecided">The colour of values that cannot be told apart.</param>
    /// <param name="more">What else is marked.</param>
    public static void Key(Drawing drawing, IReadOnlyList<IntervalRow> rows, IntervalKey key, Role undecided, params IEnumerable<KeyEntry> more)
    {
        var entries = new List<KeyEntry>
        {
            new(key.Point, 26, at => [new Shape.Line([at, at with { X = at.X + 26 }], undecided, 2), Marks.Of(FigureTone.Undecided, null, at with { X = at.X + 13 }) with { Role = undecided }]),
        };
        if (key.Reference is { } reference)
        {
            entries.Add(new(reference, 4, at => [ReferenceTick(at.X + 2, at.Y)]));
        }

        if (key.Range is { } range)
        {
            entries.Add(new(range, 26, at => [RangeBox(at.X, 26, at.Y)]));
        }

        entries.AddRange(more);
        entries.AddRange(Marks.Key(rows.Where(row => row.Point is not null).Select(row => (row.Tone, row.Point?.Value - row.Reference)), drawing.Texts, undecided));
        drawing.Key(entries);
    }

    /// <summary>What stands beside the plot in a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="scale">How its value is written.</param>
    /// <returns>The words.</returns>
    public static RowWords Words(IntervalRow row, ValueScale scale) =>
        new(row.Label, row.Point is { } point ? scale.Write(point.Value) : null, row.Remark, row.IsEmphasised)
        {
            Absence = row.Point is null ? row.Absence : null,
            AbsenceIsRight = row.Range is { } range && scale.Share(range.Low) + scale.Share(range.High) < 1,
            ValueRole = row.Tone == FigureTone.Undecided ? Role.Ink : Marks.Role(row.Tone),
        };

    /// <summary>What a row says to who points at it.</summary>
    /// <param name="row">The row.</param>
    /// <param name="scale">How its value is written.</param>
    /// <returns>Such as <c>Halden: 64 (58–70)</c>.</returns>
    public static string Tip(IntervalRow row, ValueScale scale) => row.Point switch
    {
        null => row.Absence is null ? row.Label : $"{row.Label}: {row.Absence}",
        { Interval: { } interval } point => $"{row.Label}: {scale.Write(point.Value)} ({scale.Write(interval.Low)}–{scale.Write(interval.High)})",
        var point => $"{row.Label}: {scale.Write(point.Value)}",
    };

    private static Shape.Polygon Arrow(double x, double y, int side, Role role) => new([new(x + (7 * side), y), new(x, y - 4.5), new(x, y + 4.5)], role);

    private static Shape.Line ReferenceTick(double x, double y) => new([new(x, y - (TickHeight / 2)), new(x, y + (TickHeight / 2))], Role.Reference, 3);

    private static Shape.Box RangeBox(double left, double width, double y) => new(new(left, y - (RangeHeight / 2), width, RangeHeight), Role.Range) { Outline = Role.Axis };
}
