using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>The values of one unit joined by a line, on the range of the network.</summary>
internal sealed class ProfileChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "profile";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is ProfileFigure profile ? Draw(profile, new Drawing(figure, paper)) : null;

    private static Scene Draw(ProfileFigure figure, Drawing drawing)
    {
        if (figure.Rows.Count == 0)
        {
            return drawing.Empty();
        }

        IntervalMarks.Key(drawing, figure.Rows, figure.Key, Role.Own);
        var plot = new RowPlot(drawing, figure.Axis, figure.Rows);
        plot.Ground();
        var marks = new IntervalMarks(plot.Scale, Role.Own);
        var rows = figure.Rows.Zip(plot.Areas, (row, area) => (Row: row, area.Middle.Y)).ToList();
        drawing.Add(rows.SelectMany(row => marks.Range(row.Row, row.Y)));
        drawing.Add(rows.SelectMany(row => marks.Reference(row.Row, row.Y)));
        var line = rows.Select(row => row.Row.Point is { } point ? new Spot(plot.Scale.At(point.Value), row.Y) : (Spot?)null);
        drawing.Add(Runs.Of(line).Select(run => new Shape.Line(run, Role.Own, 2.5)));
        for (var place = 0; place < rows.Count; place++)
        {
            var (row, y) = rows[place];
            plot.Row(place, IntervalMarks.Tip(row, plot.Scale), marks.Point(row, y));
        }

        return drawing.Finish();
    }
}
