using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Changes from one time to another, one line each.</summary>
internal sealed class SlopeChart : IChart
{
    private const double Least = 300;

    /// <inheritdoc/>
    public string Kind => "slope";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is SlopeFigure slope ? Draw(slope, new Drawing(figure, paper)) : null;

    private static Scene Draw(SlopeFigure figure, Drawing drawing)
    {
        if (figure.Lines.Count == 0)
        {
            return drawing.Empty();
        }

        drawing.Key(Marks.Key(figure.Lines.Select(line => (line.Tone, (double?)(line.To - line.From))), drawing.Texts));
        drawing.Paragraph(figure.Axis.Title, Drawing.Small, Role.Muted);
        var words = new ValueScale(figure.Axis, 0, 1, drawing.Texts);
        var starts = figure.Lines.GroupBy(line => words.Write(line.From), StringComparer.Ordinal).ToList();
        var (left, right) = (new EndLabels(drawing, 80), new EndLabels(drawing, 0.4 * drawing.Room));
        starts.ForEach(start => left.Add(new EndLabel(start.Key, Role.Ink, start.Any(line => line.IsEmphasised))));
        foreach (var line in figure.Lines)
        {
            right.Add(new EndLabel($"{words.Write(line.To)} {line.Label}", line.Tone == FigureTone.Undecided ? Role.Ink : Marks.Role(line.Tone), line.IsEmphasised));
        }

        var edges = (Left: Drawing.Margin + left.Width, Right: drawing.Width - Drawing.Margin - right.Width);
        Heads(figure, drawing, edges);
        var place = new Area(edges.Left, drawing.Bottom, edges.Right - edges.Left, Math.Max(Least, Math.Max(left.Height, right.Height) + 16));
        var up = new ValueScale(Narrowed(figure), place.Bottom - 10, place.Top + 10, drawing.Texts);
        drawing.Add(new[] { place.Left, place.Right }.Select(x => new Shape.Line([new(x, place.Top), new(x, place.Bottom)], Role.Axis)));
        foreach (var line in figure.Lines.OrderBy(line => line.IsEmphasised).ThenBy(line => line.Tone != FigureTone.Undecided))
        {
            drawing.Add(Slope(line, place, up));
        }

        left.Draw([.. starts.Select(start => new Spot(place.Left, up.At(start.Average(line => line.From))))], place.Left, -1, (place.Top, place.Bottom));
        right.Draw([.. figure.Lines.Select(line => new Spot(place.Right, up.At(line.To)))], place.Right, 1, (place.Top, place.Bottom));
        drawing.Bottom = place.Bottom + 6;
        return drawing.Finish();
    }

    private static void Heads(SlopeFigure figure, Drawing drawing, (double Left, double Right) edges)
    {
        var middle = (edges.Left + edges.Right) / 2;
        var from = drawing.Ruler.Wrap(figure.From, Drawing.Strong, middle - Drawing.Margin - 12);
        var to = drawing.Ruler.Wrap(figure.To, Drawing.Strong, drawing.Width - Drawing.Margin - middle - 12);
        var begins = edges.Right + drawing.Ruler.Widest(to, Drawing.Strong) <= drawing.Width - Drawing.Margin;
        var rise = Math.Max(from.Count, to.Count) * Drawing.Strong.Leading;
        drawing.Bottom += 6;
        drawing.Add(Drawing.Lines(from, new Spot(Drawing.Margin, drawing.Bottom), Drawing.Strong, Role.Muted));
        drawing.Add(begins
            ? Drawing.Lines(to, new Spot(edges.Right, drawing.Bottom), Drawing.Strong, Role.Muted)
            : Drawing.Lines(to, new Spot(drawing.Width - Drawing.Margin, drawing.Bottom), Drawing.Strong, Role.Muted, Anchor.End));
        drawing.Bottom += rise + 6;
    }

    // A slope has numbers at both ends, so its axis need not show what lies far from them; but no change looks larger than 2.5 times what it is.
    private static FigureAxis Narrowed(SlopeFigure figure)
    {
        var (axis, values) = (figure.Axis, figure.Lines.SelectMany(line => new[] { line.From, line.To }).ToList());
        var (low, high) = (Math.Clamp(values.Min(), axis.Minimum, axis.Maximum), Math.Clamp(values.Max(), axis.Minimum, axis.Maximum));
        var span = Math.Max(high - low, 0.4 * (axis.Maximum - axis.Minimum));
        var from = Math.Clamp(((low + high) / 2) - (span / 2), axis.Minimum, axis.Maximum - span);
        return axis with { Minimum = from, Maximum = from + span };
    }

    private static Shape.Group Slope(SlopeLine line, Area place, ValueScale up)
    {
        var isPlain = line.Tone == FigureTone.Undecided;
        var role = isPlain && line.IsEmphasised ? Role.Own : Marks.Role(line.Tone);
        var (from, to) = (new Spot(place.Left, up.At(line.From)), new Spot(place.Right, up.At(line.To)));
        return new Shape.Group(
            $"{line.Label}: {up.Write(line.From)} – {up.Write(line.To)}",
            [
                new Shape.Line([from, to], role, isPlain && !line.IsEmphasised ? 1.5 : 3),
                Marks.Of(FigureTone.Undecided, null, from, 5) with { Role = role },
                Marks.Of(line.Tone, line.To - line.From, to) with { Role = role },
            ]);
    }
}
