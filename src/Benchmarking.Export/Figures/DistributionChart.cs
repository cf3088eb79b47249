using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>How answers spread over the points of a scale, as bars of one hundred percent.</summary>
internal sealed class DistributionChart : IChart
{
    private const double Thickness = 22;

    /// <inheritdoc/>
    public string Kind => "distribution";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is DistributionFigure distribution ? Draw(distribution, new Drawing(figure, paper)) : null;

    private static Scene Draw(DistributionFigure figure, Drawing drawing)
    {
        if (figure.Rows.Count == 0 || figure.Options.Count == 0)
        {
            return drawing.Empty();
        }

        drawing.Key([.. figure.Options.Select((option, place) => new KeyEntry(option, 16, at =>
        [
            new Shape.Box(new Area(at.X, at.Y - 6, 16, 12), Role.Option(Share(place, figure.Options.Count))) { Outline = Role.Axis },
        ]))]);
        var layout = new RowLayout(drawing, [.. figure.Rows.Select(row => new RowWords(row.Label, null, row.Remark, IsEmphasised: false) { Absence = HasBar(row) ? null : row.Absence })]);
        var areas = layout.Stack(Thickness + 8);
        for (var place = 0; place < areas.Count; place++)
        {
            var row = figure.Rows[place];
            var bar = new Area(layout.Plot.Left, areas[place].Middle.Y - (Thickness / 2), layout.Plot.Right - layout.Plot.Left, Thickness);
            drawing.Add(new Shape.Group(Tip(row, figure, drawing), [.. HasBar(row) ? Bar(row.Counts ?? [], figure.Options.Count, bar, drawing) : [], .. layout.Words(place, areas[place])]));
        }

        drawing.Bottom = areas[^1].Bottom + 4;
        return drawing.Finish();
    }

    private static bool HasBar(DistributionRow row) => row.Counts is { } counts && counts.Any(count => count > 0);

    private static double Share(int place, int count) => count == 1 ? 0.5 : place / (count - 1.0);

    private static IEnumerable<Shape> Bar(IReadOnlyList<int> counts, int options, Area bar, Drawing drawing)
    {
        var total = counts.Sum(count => (double)count);
        var left = bar.Left;
        foreach (var (count, place) in counts.Take(options).Select((count, place) => (count, place)).Where(one => one.count > 0))
        {
            var width = bar.Width * count / total;
            yield return new Shape.Box(bar with { Left = left, Width = width }, Role.Option(Share(place, options)));
            if (left > bar.Left)
            {
                yield return new Shape.Line([new(left, bar.Top), new(left, bar.Bottom)], Role.Surface, 1.5);
            }

            var words = drawing.Texts.Percent(count / total);
            if (drawing.Ruler.Width(words, Drawing.Small) + 8 <= width)
            {
                var corner = new Spot(left + (width / 2), bar.Middle.Y - (Drawing.Small.Leading / 2));
                foreach (var shape in Drawing.Lines([words], corner, Drawing.Small, Role.OnOption(Share(place, options)), Anchor.Middle))
                {
                    yield return shape;
                }
            }

            left += width;
        }

        yield return new Shape.Box(bar, null) { Outline = Role.Axis };
    }

    private static string Tip(DistributionRow row, DistributionFigure figure, Drawing drawing) => row.Counts is { } counts && HasBar(row)
        ? $"{row.Label}: {string.Join(", ", figure.Options.Zip(counts, (option, count) => $"{option} {drawing.Texts.Percent(count / counts.Sum(one => (double)one))}"))}"
        : row.Absence is { } absence ? $"{row.Label}: {absence}" : row.Label;
}
