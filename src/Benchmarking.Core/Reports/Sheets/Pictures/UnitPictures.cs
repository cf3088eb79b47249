using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Pictures;

/// <summary>Figures of one unit's scores.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class UnitPictures(ReportView view, int unit)
{
    /// <summary>Scores with their intervals beside the others' scores.</summary>
    /// <param name="title">The figure's title.</param>
    /// <param name="measures">The measures, from the top.</param>
    /// <returns>The figure.</returns>
    public DotIntervalFigure Scores(string title, IReadOnlyList<Measure> measures) => new()
    {
        Title = title,
        Subtitle = PictureWords.Subtitle(view),
        Description = Description(title, measures),
        Language = view.Texts.Language,
        Axis = PictureWords.Scores(view),
        Key = Key(withRange: false),
        Rows = [.. measures.Select(measure => Row(measure, withRange: false))],
    };

    /// <summary>The unit's profile over the dimensions, on the range of the network.</summary>
    /// <param name="title">The figure's title.</param>
    /// <param name="measures">The dimensions, from the top.</param>
    /// <param name="further">Rows without a score that stand below them, and what they say.</param>
    /// <returns>The figure.</returns>
    public ProfileFigure Profile(string title, IReadOnlyList<Measure> measures, IReadOnlyList<(string Label, string Words)> further) => new()
    {
        Title = title,
        Subtitle = PictureWords.Subtitle(view),
        Description = Description(title, measures),
        Language = view.Texts.Language,
        Axis = PictureWords.Scores(view),
        Key = Key(withRange: true),
        Rows = [.. measures.Select(measure => Row(measure, withRange: true)), .. further.Select(one => new IntervalRow(one.Label) { Absence = one.Words })],
    };

    /// <summary>The same profile around a circle.</summary>
    /// <param name="title">The figure's title.</param>
    /// <param name="measures">The dimensions, clockwise.</param>
    /// <returns>The figure.</returns>
    public RadarFigure Radar(string title, IReadOnlyList<Measure> measures) => new()
    {
        Title = title,
        Subtitle = PictureWords.Subtitle(view),
        Description = Description(title, measures),
        Notes = [view.Say("sheet.picture.radar")],
        Language = view.Texts.Language,
        Axis = PictureWords.Scores(view),
        Key = Key(withRange: false),
        Rows = [.. measures.Select(measure => Row(measure, withRange: false))],
    };

    /// <summary>How the unit's scores changed since the last wave.</summary>
    /// <param name="title">The figure's title.</param>
    /// <param name="measures">The measures.</param>
    /// <returns>The figure; null where no change is known.</returns>
    public SlopeFigure? Changes(string title, IReadOnlyList<Measure> measures) => PictureWords.Slopes(
        view, title, [.. measures.Select(measure => (VerdictWords.Title(view, measure), view.Trend(unit, measure)))]);

    private IntervalKey Key(bool withRange) => new(
        view.Texts.Say("sheet.chart.key.own", view.Name(unit), view.Level),
        view.Say("sheet.chart.key.others", view.Words.Others),
        withRange ? view.Say("sheet.chart.key.range", view.Words.All) : null);

    private IntervalRow Row(Measure measure, bool withRange)
    {
        var (score, comparison) = (view.Score(unit, measure), view.Comparison(unit, measure)?.Figures);
        var row = new IntervalRow(VerdictWords.Title(view, measure));
        return score?.Figures is { } figures
            ? row with
            {
                Point = new FigurePoint(figures.Score, figures.Interval),
                Reference = comparison?.ReferenceScore,
                Range = withRange ? view.Spread(measure)?.Range : null,
                Tone = VerdictWords.Tone(comparison?.Verdict, measure.Direction),
                Remark = view.Count("sheet.count.answer.", figures.N),
            }
            : row with { Absence = StatusWords.Reason(view, score) };
    }

    private string Description(string title, IReadOnlyList<Measure> measures) => view.Texts.Say(
        "sheet.chart.alt", title, string.Join("; ", measures.Select(Alternative)));

    private string Alternative(Measure measure)
    {
        var (title, score) = (measure.Title[view.Texts.Language], view.Score(unit, measure));
        return (score?.Figures, view.Comparison(unit, measure)?.Figures) switch
        {
            ({ } own, { } others) => view.Texts.Say(
                "sheet.chart.alt.both", title, view.Texts.Number(own.Score, 1), view.Words.Others, view.Texts.Number(others.ReferenceScore, 1)),
            ({ } own, null) => view.Texts.Say("sheet.chart.alt.own", title, view.Texts.Number(own.Score, 1)),
            _ => view.Texts.Say("sheet.chart.alt.own", title, StatusWords.Reason(view, score)),
        };
    }
}
