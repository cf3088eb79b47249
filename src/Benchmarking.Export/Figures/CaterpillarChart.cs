using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Units in the order of their scores, and beside them the ranks that each may really have.</summary>
internal sealed class CaterpillarChart : IChart
{
    /// <inheritdoc/>
    public string Kind => "caterpillar";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is CaterpillarFigure caterpillar ? Draw(caterpillar, new Drawing(figure, paper)) : null;

    private static Scene Draw(CaterpillarFigure figure, Drawing drawing)
    {
        if (figure.Rows.Count == 0)
        {
            return drawing.Empty();
        }

        IReadOnlyList<IntervalRow> rows = [.. figure.Rows.Select(row => row.Row with { Reference = row.Row.Reference ?? figure.Centre })];
        IntervalMarks.Key(drawing, rows, figure.Key, Role.Undecided, figure.Centre is null || figure.CentreLabel is not { } label ? [] : [KeyEntry.Dashes(label)]);
        var plot = new RowPlot(drawing, figure.Axis, rows, new FigureAxis(figure.RankTitle, 1, Math.Max(2, figure.Rows.Max(row => row.Highest ?? 1))));
        plot.Ground();
        if (figure.Centre is { } centre)
        {
            var x = plot.Scale.At(centre);
            drawing.Add(new Shape.Line([new(x, plot.Areas[0].Top), new(x, plot.Areas[^1].Bottom)], Role.Reference, 1.5) { IsDashed = true });
        }

        for (var place = 0; place < rows.Count; place++)
        {
            var (row, given, y) = (rows[place], figure.Rows[place], plot.Areas[place].Middle.Y);
            var marks = new IntervalMarks(plot.Scale, row.IsEmphasised ? Role.Own : Role.Undecided);
            var reference = given.Row.Reference is null ? [] : marks.Reference(row, y);
            plot.Row(place, Tip(given, plot.Scale), [.. marks.Range(row, y), .. reference, .. marks.Point(row, y), .. Ranks(given, plot.Beside, y)]);
        }

        return drawing.Finish();
    }

    private static string Tip(RankedRow row, ValueScale scale) =>
        row is { Lowest: { } lowest, Highest: { } highest } ? $"{IntervalMarks.Tip(row.Row, scale)}, {Ranks(lowest, highest, scale)}" : IntervalMarks.Tip(row.Row, scale);

    private static string Ranks(int lowest, int highest, ValueScale scale) =>
        lowest == highest ? scale.Write(lowest, 0) : $"{scale.Write(lowest, 0)}–{scale.Write(highest, 0)}";

    private static IEnumerable<Shape> Ranks(RankedRow row, ValueScale? ranks, double y)
    {
        if (ranks is not null && row is { Lowest: { } lowest, Highest: { } highest })
        {
            var (left, right) = (ranks.At(lowest) - 4, ranks.At(highest) + 4);
            yield return new Shape.Box(new Area(left, y - 4, right - left, 8), row.Row.IsEmphasised ? Role.Own : Role.Reference);
        }
    }
}
