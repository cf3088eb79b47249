using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures;

/// <summary>Values over time, with the gatherings marked.</summary>
internal sealed class TrendChart : IChart
{
    private const double Least = 300;

    /// <inheritdoc/>
    public string Kind => "trend";

    /// <inheritdoc/>
    public Scene? Draw(Figure figure, Paper paper) => figure is TimelineFigure trend ? Draw(trend, new Drawing(figure, paper)) : null;

    private static Scene Draw(TimelineFigure figure, Drawing drawing)
    {
        var shown = figure.Series.Where(series => series.Points.Any(point => point is not null)).ToList();
        if (figure.Moments.Count == 0 || shown.Count == 0)
        {
            return drawing.Empty();
        }

        drawing.Key(
        [
            .. figure.Moments.Any(moment => moment.IsGathering) ? [Gathering(drawing.Texts["figure.key.gathering"])] : Array.Empty<KeyEntry>(),
            .. shown.Any(series => series.Points.Any(point => point?.Interval is not null)) ? [Interval(drawing.Texts["figure.key.interval"])] : Array.Empty<KeyEntry>(),
        ]);
        var words = new ValueScale(figure.Axis, 0, 1, drawing.Texts);
        var ends = new EndLabels(drawing, 0.3 * drawing.Room);
        shown.ForEach(series => ends.Add(new EndLabel($"{words.Write(series.Points.Last(point => point is not null)?.Value ?? 0)} {series.Label}", Colour(series), series.IsEmphasised)));
        var plot = new GridPlot(drawing, figure.Axis, Math.Max(Least, ends.Height + 8), ends.Width);
        var across = Across(figure, plot.Place);
        Moments(figure, drawing, plot, across);
        foreach (var series in shown.OrderBy(series => series.IsEmphasised))
        {
            drawing.Add(Series(series, plot, across));
        }

        Numbers(shown, drawing, plot, across);
        ends.Draw([.. shown.Select(series => new Spot(plot.Place.Right, plot.Up.At(series.Points.Last(point => point is not null)?.Value ?? 0)))], plot.Place.Right, 1, (plot.Place.Top - 8, plot.Place.Bottom + 2));
        var absent = figure.Series.Except(shown).Select(series => drawing.Texts.Say("figure.no_values", series.Label));
        return drawing.Finish(absent);
    }

    private static Role Colour(TimelineSeries series) => series.IsEmphasised ? Role.Title : Role.Muted;

    // One moment stands in the middle; several lie as far apart as their dates.
    private static IReadOnlyList<double> Across(TimelineFigure figure, Area place)
    {
        var days = figure.Moments.Select(moment => (double)moment.Date.DayNumber).ToList();
        var (first, last) = (days.Min(), days.Max());
        return [.. days.Select(day => last == first ? place.Middle.X : place.Left + 16 + ((place.Width - 24) * (day - first) / (last - first)))];
    }

    private static void Moments(TimelineFigure figure, Drawing drawing, GridPlot plot, IReadOnlyList<double> across)
    {
        var (place, bottom) = (plot.Place, plot.Place.Bottom);
        foreach (var x in figure.Moments.Zip(across).Where(moment => moment.First.IsGathering).Select(moment => moment.Second))
        {
            drawing.Add(new Shape.Line([new(x, place.Top), new(x, bottom)], Role.Axis) { IsDashed = true });
        }

        drawing.Add(new Shape.Line([new(place.Left, bottom), new(place.Right, bottom)], Role.Axis));
        var flags = new Flags(drawing, new Area(place.Left - 8, bottom, drawing.Width - Drawing.Margin - place.Left + 8, 0));
        flags.Draw([.. figure.Moments.Select((moment, at) => (moment.Label, across[at]))]);
        drawing.Add(figure.Moments.Zip(across).Where(moment => moment.First.IsGathering)
            .Select(moment => new Shape.Mark(MarkForm.Diamond, new Spot(moment.Second, bottom), 5, Role.Reference)));
        drawing.Bottom += 4;
    }

    private static IEnumerable<Shape> Series(TimelineSeries series, GridPlot plot, IReadOnlyList<double> across)
    {
        var (role, thickness) = series.IsEmphasised ? (Role.Own, 3.0) : (Role.Reference, 1.5);
        Spot?[] spots = [.. series.Points.Zip(across, (point, x) => point is null ? (Spot?)null : new Spot(x, plot.Up.At(point.Value)))];
        foreach (var line in Runs.Of(spots))
        {
            yield return new Shape.Line(line, role, thickness);
        }

        foreach (var (point, spot) in series.Points.Zip(spots))
        {
            if (point is not null && spot is { } at)
            {
                IEnumerable<Shape> whisker = point.Interval is { } interval ? [Whisker(at.X, plot.Up.At(interval.Low), plot.Up.At(interval.High), role)] : [];
                yield return new Shape.Group($"{series.Label}: {plot.Up.Write(point.Value)}", [.. whisker, new Shape.Mark(MarkForm.Circle, at, series.IsEmphasised ? 5 : 3.5, role) { IsHollow = !series.IsEmphasised }]);
            }
        }
    }

    private static Shape.Line Whisker(double x, double low, double high, Role role) => new([new(x, low), new(x, high)], role, 2);

    // The reader's own numbers, where they find room; the axis tells the others.
    private static void Numbers(IReadOnlyList<TimelineSeries> shown, Drawing drawing, GridPlot plot, IReadOnlyList<double> across)
    {
        var placer = new LabelPlacer(drawing.Ruler, plot.Place) { Farthest = 10 };
        foreach (var spots in shown.Select(series => series.Points.Zip(across).Where(point => point.First is not null).Select(point => new Spot(point.Second, plot.Up.At(point.First?.Value ?? 0))).ToList()))
        {
            placer.AvoidIfPossible(spots);
            spots.ForEach(spot => placer.Avoid(new Area(spot.X, spot.Y, 0, 0).Grown(5)));
        }

        foreach (var series in shown.Where(series => series.IsEmphasised).Take(1))
        {
            foreach (var (point, x) in series.Points.Zip(across).SkipLast(1).Where(point => point.First is not null))
            {
                var value = point?.Value ?? 0;
                drawing.Add(placer.Place(plot.Up.Write(value), new Spot(x, plot.Up.At(value)), 5, Drawing.Strong, Role.Title) ?? []);
            }
        }
    }

    private static KeyEntry Interval(string words) => new(words, 4, at => [Whisker(at.X + 2, at.Y + 8, at.Y - 8, Role.Own)]);

    private static KeyEntry Gathering(string words) => new(words, 12, at => [new Shape.Mark(MarkForm.Diamond, at with { X = at.X + 6 }, 5, Role.Reference)]);
}
