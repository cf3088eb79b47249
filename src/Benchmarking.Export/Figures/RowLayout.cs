namespace Benchmarking.Export.Figures;

/// <summary>What stands beside the plot in a row.</summary>
/// <param name="Label">What the row is about, to the left.</param>
/// <param name="Value">Its value in digits, to the right; null for none.</param>
/// <param name="Remark">What else stands to the right; null for nothing.</param>
/// <param name="IsEmphasised">Whether the row is to be found at first sight.</param>
internal sealed record RowWords(string Label, string? Value, string? Remark, bool IsEmphasised)
{
    /// <summary>Why the plot has nothing to show; null where it has.</summary>
    public string? Absence { get; init; }

    /// <summary>Whether that is said at the right end of the plot and not at the left.</summary>
    public bool AbsenceIsRight { get; init; }

    /// <summary>The colour of the value.</summary>
    public Role ValueRole { get; init; } = Role.Ink;
}

/// <summary>Rows below each other: a label, a plot, a value and a remark. Long words make a row higher and never reach into the next column.</summary>
internal sealed class RowLayout
{
    private const double Gap = 12;

    private readonly Drawing _drawing;
    private readonly IReadOnlyList<RowWords> _rows;
    private readonly IReadOnlyList<string>[] _labels;
    private readonly IReadOnlyList<string>[] _remarks;
    private readonly double _valueRight;
    private readonly double _remarkLeft;

    /// <summary>Divides the picture's width.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="beside">Which part of the plot a second one takes at its right, beyond the values; from 0 to 1.</param>
    public RowLayout(Drawing drawing, IReadOnlyList<RowWords> rows, double beside = 0)
    {
        (_drawing, _rows) = (drawing, rows);
        var room = drawing.Room;
        _labels = [.. rows.Select(row => drawing.Ruler.Wrap(row.Label, Type(row), 0.36 * room))];
        _remarks = [.. rows.Select(row => row.Remark is { } remark ? drawing.Ruler.Wrap(remark, Drawing.Small, 0.18 * room) : [])];
        var remark = rows.Select((row, place) => drawing.Ruler.Widest(_remarks[place], Drawing.Small)).Max();
        var value = drawing.Ruler.Widest(rows.Select(row => row.Value ?? ""), Drawing.Strong);
        var label = rows.Select((row, place) => drawing.Ruler.Widest(_labels[place], Type(row))).Max();

        _remarkLeft = drawing.Width - Drawing.Margin - remark;
        var right = _remarkLeft - (remark > 0 ? Gap : 0);
        var left = Drawing.Margin + label + Gap;
        var values = value > 0 ? value + Gap : 0;
        var second = (right - left - values) * beside;
        _valueRight = right - second;
        Plot = (left, _valueRight - values - 4);
        Beside = (_valueRight + Gap, right);
    }

    /// <summary>The plot's left and right edge.</summary>
    public (double Left, double Right) Plot { get; }

    /// <summary>The edges of the plot beside it.</summary>
    public (double Left, double Right) Beside { get; }

    /// <summary>Stacks the rows from the lower edge of what is drawn so far.</summary>
    /// <param name="least">The least height of a row.</param>
    /// <returns>The area of each row, across the whole picture.</returns>
    public IReadOnlyList<Area> Stack(double least)
    {
        var areas = new List<Area>();
        var top = _drawing.Bottom;
        for (var place = 0; place < _rows.Count; place++)
        {
            var small = Math.Max(_remarks[place].Count, Absence(place).Count);
            var lines = Math.Max(_labels[place].Count * Type(_rows[place]).Leading, small * Drawing.Small.Leading);
            var area = new Area(Drawing.Margin / 2, top, _drawing.Width - Drawing.Margin, Math.Max(least, lines + 8));
            areas.Add(area);
            top = area.Bottom;
        }

        return areas;
    }

    /// <summary>The words of a row.</summary>
    /// <param name="place">The row's number, from 0.</param>
    /// <param name="area">Its area.</param>
    /// <returns>The shapes.</returns>
    public IEnumerable<Shape> Words(int place, Area area)
    {
        var row = _rows[place];
        return Column(_labels[place], Drawing.Margin, area, Type(row), Role.Ink)
            .Concat(row.Value is { } value ? Column([value], _valueRight, area, Drawing.Strong, row.ValueRole, Anchor.End) : [])
            .Concat(Absence(place, area))
            .Concat(Column(_remarks[place], _remarkLeft, area, Drawing.Small, Role.Muted));
    }

    private static Letters Type(RowWords row) => row.IsEmphasised ? Drawing.Strong : Drawing.Label;

    private static IEnumerable<Shape> Column(IReadOnlyList<string> lines, double x, Area area, Letters type, Role role, Anchor anchor = Anchor.Start) =>
        Drawing.Lines(lines, new Spot(x, area.Middle.Y - (lines.Count * type.Leading / 2)), type, role, anchor);

    private IReadOnlyList<string> Absence(int place) =>
        _rows[place].Absence is { } absence ? _drawing.Ruler.Wrap(absence, Drawing.Small, Plot.Right - Plot.Left - 12) : [];

    // Words in the plot stand on a clear ground, free of the grid.
    private IEnumerable<Shape> Absence(int place, Area area)
    {
        var (row, lines) = (_rows[place], Absence(place));
        if (lines.Count == 0)
        {
            return [];
        }

        var (width, height) = (_drawing.Ruler.Widest(lines, Drawing.Small), lines.Count * Drawing.Small.Leading);
        var left = row.AbsenceIsRight ? Plot.Right - 6 - width : Plot.Left + 6;
        var ground = new Shape.Box(new Area(left - 2, area.Middle.Y - (height / 2), width + 4, height), row.IsEmphasised ? Role.Band : Role.Surface);
        return Column(lines, row.AbsenceIsRight ? left + width : left, area, Drawing.Small, Role.Muted, row.AbsenceIsRight ? Anchor.End : Anchor.Start).Prepend(ground);
    }
}
