using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Rows on one lying axis: bands, grid, ticks and words; what the rows show is drawn in by the chart.</summary>
internal sealed class RowPlot
{
    private const double TallEnough = 560;
    private readonly Drawing _drawing;
    private readonly RowLayout _layout;
    private readonly IReadOnlyList<RowWords> _words;
    private readonly string _title;

    /// <summary>Divides the picture.</summary>
    /// <param name="drawing">The picture, its key drawn.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="beside">Which part of the plot is left free at its right, from 0 to 1.</param>
    public RowPlot(Drawing drawing, FigureAxis axis, IReadOnlyList<IntervalRow> rows, double beside = 0)
    {
        (_drawing, _title) = (drawing, axis.Title);
        _words = [.. rows.Select(row => IntervalMarks.Words(row, new ValueScale(axis, 0, 1, drawing.Texts)))];
        _layout = new RowLayout(drawing, _words);
        Free = (_layout.PlotRight - _layout.PlotLeft) * beside;
        _layout.PlotRight -= Free;
        Scale = new ValueScale(axis, _layout.PlotLeft + 8, _layout.PlotRight - 8, drawing.Texts);
        DrawHead();
        Areas = _layout.Stack(rows.Count > 25 ? 22 : 30);
    }

    /// <summary>The axis.</summary>
    public ValueScale Scale { get; }

    /// <summary>The area of each row.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>The width left free at the right.</summary>
    public double Free { get; }

    /// <summary>The plot's edges.</summary>
    public (double Left, double Right) Edges => (_layout.PlotLeft, _layout.PlotRight);

    /// <summary>Draws bands and grid, behind everything else.</summary>
    public void Ground()
    {
        foreach (var (words, area) in _words.Zip(Areas).Where(row => row.First.IsEmphasised))
        {
            _drawing.Add(new Shape.Box(area, Role.Band));
        }

        var (top, bottom) = (Areas[0].Top, Areas[^1].Bottom);
        _drawing.Add(TicksThatFit(_drawing, Scale).Select(tick => Upright(Scale.At(tick.Value), top, bottom)));
        _drawing.Bottom = bottom;
        if (bottom - top > TallEnough)
        {
            _drawing.Add(TickWords(_drawing, Scale, bottom + 2));
            _drawing.Bottom += Drawing.Small.Leading + 4;
        }

        _drawing.Bottom += 6;
    }

    /// <summary>Draws a row.</summary>
    /// <param name="place">Its number, from 0.</param>
    /// <param name="tip">What it says to who points at it.</param>
    /// <param name="shapes">What it shows.</param>
    public void Row(int place, string tip, IEnumerable<Shape> shapes) =>
        _drawing.Add(new Shape.Group(tip, [.. shapes, .. _layout.Words(place, Areas[place])]));

    /// <summary>A grid line.</summary>
    public static Shape Upright(double x, double top, double bottom) => new Shape.Line([new(x, top), new(x, bottom)], Role.Rule);

    /// <summary>The ticks of a lying axis whose words do not meet.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="scale">The axis.</param>
    /// <returns>The ticks.</returns>
    public static IReadOnlyList<(double Value, string Words)> TicksThatFit(Drawing drawing, ValueScale scale)
    {
        var room = Math.Abs(scale.Ends.To - scale.Ends.From);
        for (var most = 11; most > 2; most--)
        {
            var ticks = scale.Ticks(most);
            if (ticks.Count < 2 || (scale.At(ticks[1].Value) - scale.At(ticks[0].Value) > drawing.Ruler.Widest(ticks.Select(tick => tick.Words), Drawing.Small) + 26 && most * 40 < room))
            {
                return ticks;
            }
        }

        return [.. scale.Ticks(2).Take(1)];
    }

    /// <summary>The words of the ticks.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="top">Their upper edge.</param>
    /// <returns>The words.</returns>
    public static IEnumerable<Shape> TickWords(Drawing drawing, ValueScale scale, double top) =>
        TicksThatFit(drawing, scale).SelectMany(tick => Drawing.Lines([tick.Words], new Spot(scale.At(tick.Value), top), Drawing.Small, Role.Muted, Anchor.Middle));

    private void DrawHead()
    {
        var left = _layout.PlotLeft;
        var lines = _drawing.Ruler.Wrap(_title, Drawing.Small, _layout.PlotRight - left);
        _drawing.Add(Drawing.Lines(lines, new Spot(left, _drawing.Bottom), Drawing.Small, Role.Muted));
        _drawing.Bottom += lines.Count * Drawing.Small.Leading;
        _drawing.Add(TickWords(_drawing, Scale, _drawing.Bottom));
        _drawing.Bottom += Drawing.Small.Leading + 3;
    }
}
