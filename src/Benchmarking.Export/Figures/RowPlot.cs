using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Rows on a lying axis: bands, grid, ticks and words; what the rows show is drawn in by the chart.</summary>
internal sealed class RowPlot
{
    private const double TallEnough = 560;
    private readonly Drawing _drawing;
    private readonly RowLayout _layout;
    private readonly IReadOnlyList<RowWords> _words;

    /// <summary>Divides the picture below its key.</summary>
    /// <param name="drawing">The picture.</param>
    /// <param name="axis">The axis.</param>
    /// <param name="rows">The rows, at least one.</param>
    /// <param name="beside">The axis of a second plot beside the first; null for none.</param>
    public RowPlot(Drawing drawing, FigureAxis axis, IReadOnlyList<IntervalRow> rows, FigureAxis? beside = null)
    {
        _drawing = drawing;
        _words = [.. rows.Select(row => IntervalMarks.Words(row, new ValueScale(axis, 0, 1, drawing.Texts)))];
        _layout = new RowLayout(drawing, _words, beside is null ? 0 : 0.36);
        Scale = Inside(axis, _layout.Plot);
        Beside = beside is null ? null : Inside(beside, _layout.Beside);
        Head(beside is null ? [(axis.Title, _layout.Plot)] : [(axis.Title, _layout.Plot), (beside.Title, _layout.Beside)]);
        Areas = _layout.Stack(rows.Count > 25 ? 22 : 30);
    }

    /// <summary>The axis.</summary>
    public ValueScale Scale { get; }

    /// <summary>The axis of the second plot.</summary>
    public ValueScale? Beside { get; }

    /// <summary>The area of each row.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>Draws bands and grid, behind everything else.</summary>
    public void Ground()
    {
        foreach (var (_, area) in _words.Zip(Areas).Where(row => row.First.IsEmphasised))
        {
            _drawing.Add(new Shape.Box(area, Role.Band));
        }

        var (top, bottom) = (Areas[0].Top, Areas[^1].Bottom);
        foreach (var scale in Scales())
        {
            _drawing.Add(scale.TicksThatFit(_drawing.Ruler).Select(tick => Upright(scale.At(tick.Value), top, bottom)));
        }

        _drawing.Bottom = bottom;
        if (bottom - top > TallEnough)
        {
            _drawing.Add(Scales().SelectMany(scale => scale.TickWords(_drawing.Ruler, bottom + 2)));
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

    private static Shape.Line Upright(double x, double top, double bottom) => new([new(x, top), new(x, bottom)], Role.Rule);

    private ValueScale Inside(FigureAxis axis, (double Left, double Right) edges) => new(axis, edges.Left + 8, edges.Right - 8, _drawing.Texts);

    private IEnumerable<ValueScale> Scales() => Beside is null ? [Scale] : [Scale, Beside];

    private void Head(IReadOnlyList<(string Title, (double Left, double Right) Edges)> titles)
    {
        var lines = titles.Select(title => _drawing.Ruler.Wrap(title.Title, Drawing.Small, title.Edges.Right - title.Edges.Left)).ToList();
        var bottom = _drawing.Bottom + (lines.Max(title => title.Count) * Drawing.Small.Leading);
        foreach (var (title, own) in titles.Zip(lines))
        {
            _drawing.Add(Drawing.Lines(own, new Spot(title.Edges.Left, bottom - (own.Count * Drawing.Small.Leading)), Drawing.Small, Role.Muted));
        }

        _drawing.Add(Scales().SelectMany(scale => scale.TickWords(_drawing.Ruler, bottom)));
        _drawing.Bottom = bottom + Drawing.Small.Leading + 3;
    }
}
