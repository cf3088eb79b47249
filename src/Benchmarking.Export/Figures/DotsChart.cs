using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Dots with their intervals, one row each.</summary>
internal sealed class DotsChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "dots";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is DotIntervalFigure dots ? Draw(dots, new Drawing(figure, paper)) : null;

    private static Scene Draw(DotIntervalFigure figure, Drawing drawing)
    {
        if (figure.Rows.Count == 0)
        {
            return drawing.Empty();
        }

        IntervalMarks.Key(drawing, figure.Rows, figure.Key, Role.Own);
        var plot = new RowPlot(drawing, figure.Axis, figure.Rows);
        plot.Ground();
        var marks = new IntervalMarks(plot.Scale, Role.Own);
        for (var place = 0; place < figure.Rows.Count; place++)
        {
            var (row, y) = (figure.Rows[place], plot.Areas[place].Middle.Y);
            plot.Row(place, IntervalMarks.Tip(row, plot.Scale), [.. marks.Range(row, y), .. marks.Reference(row, y), .. marks.Point(row, y)]);
        }

        return drawing.Finish();
    }
}
