using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>A profile around a circle, with its names in two columns beside it.</summary>
internal sealed class RadarChart : IChart
{
    private const double LeastRadius = 150;

    /// <inheritdoc/>
    public string Kind => "radar";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is RadarFigure radar ? Draw(radar, new Drawing(figure, paper)) : null;

    private static Scene Draw(RadarFigure figure, Drawing drawing)
    {
        if (figure.Rows.Count == 0)
        {
            return drawing.Empty();
        }

        IntervalMarks.Key(drawing, figure.Rows, new IntervalKey(figure.Key.Point), Role.Own, figure.Key.Reference is { } reference ? [KeyEntry.Dashes(reference)] : []);
        drawing.Paragraph(figure.Axis.Title, Drawing.Small, Role.Muted);
        var columns = new[] { new EndLabels(drawing, 0.27 * drawing.Room), new EndLabels(drawing, 0.27 * drawing.Room) };
        var words = new ValueScale(figure.Axis, 0, 1, drawing.Texts);
        var sides = Enumerable.Range(0, figure.Rows.Count).Select(place => Way(place, figure.Rows.Count).X > -1e-9 ? 1 : 0).ToList();
        foreach (var (row, side) in figure.Rows.Zip(sides))
        {
            columns[side].Add(new EndLabel(IntervalMarks.Tip(row with { Point = row.Point is { } point ? point with { Interval = null } : null }, words), row.Tone == FigureTone.Undecided ? Role.Ink : Marks.Role(row.Tone), row.IsEmphasised));
        }

        var room = drawing.Room - columns[0].Width - columns[1].Width - 24;
        var radius = Math.Min(Math.Max(LeastRadius, columns.Max(column => column.Height) / 2), Math.Max(60, room / 2));
        var height = Math.Max(2 * radius, columns.Max(column => column.Height)) + 24;
        var middle = new Spot(Drawing.Margin + columns[0].Width + 12 + (room / 2), drawing.Bottom + (height / 2));
        var scale = new ValueScale(figure.Axis, 0, radius, drawing.Texts);
        Web(figure, drawing, middle, scale);
        Values(figure, drawing, middle, scale);
        for (var side = 0; side < 2; side++)
        {
            var ends = Enumerable.Range(0, sides.Count).Where(place => sides[place] == side).Select(place => At(middle, radius, place, sides.Count)).ToList();
            columns[side].Draw(ends, middle.X + ((side == 1 ? 1 : -1) * radius), side == 1 ? 1 : -1, (drawing.Bottom, drawing.Bottom + height));
        }

        drawing.Bottom += height + 6;
        return drawing.Finish();
    }

    // Clockwise from the top.
    private static (double X, double Y) Way(int place, int count) => (Math.Sin(2 * Math.PI * place / count), -Math.Cos(2 * Math.PI * place / count));

    private static Spot At(Spot middle, double distance, int place, int count)
    {
        var (x, y) = Way(place, count);
        return new Spot(middle.X + (distance * x), middle.Y + (distance * y));
    }

    private static void Web(RadarFigure figure, Drawing drawing, Spot middle, ValueScale scale)
    {
        var count = Math.Max(3, figure.Rows.Count);
        var ticks = scale.Ticks(6);
        drawing.Add(ticks.Select(tick => new Shape.Polygon([.. Enumerable.Range(0, count).Select(place => At(middle, scale.At(tick.Value), place, count))], null) { Outline = Role.Rule }));
        drawing.Add(Enumerable.Range(0, figure.Rows.Count).Select(place => new Shape.Line([middle, At(middle, scale.Ends.To, place, figure.Rows.Count)], Role.Rule)));
        drawing.Add(ticks.Skip(1).SelectMany(tick => Drawing.Lines([tick.Words], new Spot(middle.X - 4, middle.Y - scale.At(tick.Value)), Drawing.Small, Role.Muted, Anchor.End)));
    }

    private static void Values(RadarFigure figure, Drawing drawing, Spot middle, ValueScale scale)
    {
        var rows = figure.Rows;
        Spot?[] own = [.. rows.Select((row, place) => row.Point is { } point ? At(middle, scale.At(point.Value), place, rows.Count) : (Spot?)null)];
        Spot?[] others = [.. rows.Select((row, place) => row.Reference is { } value ? At(middle, scale.At(value), place, rows.Count) : (Spot?)null)];
        drawing.Add(Runs.Of([.. others, others[0]]).Select(run => new Shape.Line(run, Role.Reference, 1.5) { IsDashed = true }));
        drawing.Add(Runs.Of([.. own, own[0]]).Select(run => new Shape.Line(run, Role.Own, 2.5)));
        for (var place = 0; place < rows.Count; place++)
        {
            if (rows[place].Point is not { } point || own[place] is not { } at)
            {
                continue;
            }

            var mark = Marks.Of(rows[place].Tone, point.Value - rows[place].Reference, at);
            var role = rows[place].Tone == FigureTone.Undecided ? Role.Own : mark.Role;
            var whisker = point.Interval is { } ends
                ? new[] { new Shape.Line([At(middle, scale.At(ends.Low), place, rows.Count), At(middle, scale.At(ends.High), place, rows.Count)], role, 2) }
                : [];
            drawing.Add(new Shape.Group(IntervalMarks.Tip(rows[place], scale), [.. whisker, mark with { Role = role }]));
        }
    }
}
