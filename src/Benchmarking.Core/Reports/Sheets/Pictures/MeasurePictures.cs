using Benchmarking.Indicators;
using Benchmarking.Outcomes;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Reports.Sheets.Pictures;

/// <summary>Figures of one measure over all units, as the reader may see them.</summary>
/// <param name="view">The reader's view; its own unit stands out.</param>
/// <param name="measure">The measure.</param>
internal sealed class MeasurePictures(ReportView view, Measure measure)
{
    private const double LeastAnswers = 2;
    private const int LimitPoints = 40;

    private string Title => VerdictWords.Title(view, measure);

    private double? Mean => view.Mean(measure);

    /// <summary>Scores with their intervals, in the network's order.</summary>
    /// <returns>The figure.</returns>
    public DotIntervalFigure Scores() => new()
    {
        Title = Title,
        Subtitle = PictureWords.Subtitle(view),
        Description = Described(),
        Notes = [view.Say("sheet.picture.order")],
        Language = view.Texts.Language,
        Axis = PictureWords.Scores(view),
        Key = Key(withReference: Mean is not null),
        Rows = [.. view.Context.Names.Order.Select(unit => Row(unit) with { Reference = Mean })],
    };

    /// <summary>Scores in their own order, each with the ranks that it may really have.</summary>
    /// <returns>The figure; null where nobody is ranked.</returns>
    public CaterpillarFigure? Caterpillar()
    {
        var ranked = view.Context.Names.Order.Select(unit => (Unit: unit, view.Rank(unit, measure)?.Figures)).ToList();
        return ranked.TrueForAll(one => one.Figures is null) ? null : new CaterpillarFigure
        {
            Title = Title,
            Subtitle = PictureWords.Subtitle(view),
            Description = Described(),
            Notes = [view.Say("sheet.picture.ranks", view.Level)],
            Language = view.Texts.Language,
            Axis = PictureWords.Scores(view),
            Key = Key(withReference: false),
            RankTitle = view.Say("sheet.ranks.title"),
            Centre = Mean,
            CentreLabel = Mean is null ? null : view.Say("sheet.picture.mean", view.Words.All),
            Rows =
            [
                .. ranked.OrderBy(one => one.Figures?.Rank ?? int.MaxValue)
                    .Select(one => new RankedRow(Row(one.Unit), one.Figures?.Simultaneous.Low, one.Figures?.Simultaneous.High)),
            ],
        };
    }

    /// <summary>Scores over the number of answers, within what chance alone would give.</summary>
    /// <returns>The figure; null where no spread is known.</returns>
    public FunnelFigure? Funnel()
    {
        var shown = (from unit in view.Context.Names.Order
                     let figures = view.Score(unit, measure)?.Figures
                     where figures is not null
                     select (Unit: unit, Figures: figures)).ToList();
        var free = shown.Sum(one => one.Figures.OwnSd is null ? 0 : one.Figures.N - 1);
        if (free == 0 || Mean is not { } mean)
        {
            return null;
        }

        var sd = Math.Sqrt(shown.Sum(one => one.Figures.OwnSd is { } own ? (one.Figures.N - 1) * own * own : 0) / free);
        var most = Math.Max(LeastAnswers + 1, 1.1 * shown.Max(one => one.Figures.N));
        return new FunnelFigure
        {
            Title = Title,
            Subtitle = PictureWords.Subtitle(view),
            Description = Described(),
            Notes = [view.Say("sheet.picture.funnel")],
            Language = view.Texts.Language,
            Axis = PictureWords.Scores(view),
            Answers = new FigureAxis(view.Say("sheet.column.n"), 0, Math.Ceiling(most)),
            Centre = mean,
            CentreLabel = view.Say("sheet.picture.mean", view.Words.All),
            LimitLabel = view.Say("sheet.picture.limits", view.Level, view.Words.All),
            Points = [.. shown.Select(one => new FunnelPoint(view.Name(one.Unit), one.Figures.N, one.Figures.Score, one.Unit == view.Reader) { Tone = Tone(one.Unit) })],
            Limits = [.. Limits(mean, sd, Math.Ceiling(most))],
        };
    }

    /// <summary>How each unit's score changed since the last wave.</summary>
    /// <returns>The figure; null where no change is known.</returns>
    public SlopeFigure? Changes() => PictureWords.Slopes(view, Title, [.. view.Context.Names.Order.Select(unit => (view.Name(unit), view.Trend(unit, measure)))]);

    /// <summary>Scores against an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <returns>The figure; null where no unit has both, or where the names of units are kept back, which public figures would give away.</returns>
    public ScatterFigure? Against(StatisticIndicator outcome)
    {
        var latest = view.Context.Outcomes
            .Where(figure => figure.Indicator.Id == outcome.Id && figure.Unit is not null && figure.Value.Number is not null)
            .GroupBy(figure => figure.Period).OrderBy(period => period.Key, OutcomePeriod.InTime).LastOrDefault();
        if (latest is null || !view.Context.Names.AreOpen)
        {
            return null;
        }

        var points = (from figure in latest
                      let unit = figure.Unit ?? 0
                      let score = view.Score(unit, measure)?.Figures
                      where score is not null
                      orderby unit
                      select new ScatterPoint(view.Name(unit), new FigurePoint(score.Score, score.Interval), figure.Value.Number ?? 0, unit == view.Reader)).ToList();
        return points.Count == 0 ? null : new ScatterFigure
        {
            Title = view.Say("sheet.picture.against", measure.Title, outcome.Title),
            Subtitle = view.Texts.Say("sheet.picture.periods", PictureWords.Subtitle(view), latest.Key.Text),
            Description = PictureWords.Described(
                view,
                view.Say("sheet.picture.against", measure.Title, outcome.Title),
                points.Select(point => (point.Label, $"{view.Texts.Number(point.Across.Value, 1)} / {view.Texts.Number(point.Up, 1)}"))),
            Notes = [view.Say("sheet.picture.no_cause")],
            Language = view.Texts.Language,
            Across = new FigureAxis(Title, 0, 100),
            Up = Around(outcome.Title[view.Texts.Language], [.. points.Select(point => point.Up)]),
            Points = points,
        };
    }

    private static FigureAxis Around(string title, IReadOnlyList<double> values)
    {
        var (low, high) = (values.Min(), values.Max());
        var room = high > low ? 0.1 * (high - low) : Math.Max(1, 0.1 * Math.Abs(high));
        return new FigureAxis(title, low - room, high + room) { Decimals = high - low < 5 ? 1 : 0 };
    }

    private IEnumerable<FunnelLimit> Limits(double mean, double sd, double most)
    {
        var width = NormalQuantile.Of((1 + view.Context.Scoring.Level) / 2);
        return from point in Enumerable.Range(0, LimitPoints + 1)
               let answers = LeastAnswers + (point * (most - LeastAnswers) / LimitPoints)
               let margin = width * sd / Math.Sqrt(answers)
               select new FunnelLimit(answers, new Interval(mean - margin, mean + margin));
    }

    private IntervalKey Key(bool withReference) => new(
        view.Say("sheet.picture.key", view.Level), withReference ? view.Say("sheet.picture.mean", view.Words.All) : null);

    private FigureTone Tone(int unit) => VerdictWords.Tone(view.Comparison(unit, measure)?.Figures?.Verdict, measure.Direction);

    private IntervalRow Row(int unit)
    {
        var (row, score) = (new IntervalRow(view.Name(unit)) { IsEmphasised = unit == view.Reader, Tone = Tone(unit) }, view.Score(unit, measure));
        return score?.Figures is { } figures
            ? row with { Point = new FigurePoint(figures.Score, figures.Interval), Remark = view.Count("sheet.count.answer.", figures.N) }
            : row with { Absence = StatusWords.Reason(view, score) };
    }

    private string Described() => PictureWords.Described(view, Title, view.Context.Names.Order.Select(unit => (
        view.Name(unit),
        view.Score(unit, measure) is { Figures: { } figures } ? view.Texts.Number(figures.Score, 1) : StatusWords.Reason(view, view.Score(unit, measure)))));
}
