using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>The charts of one unit's scores, bound to the <see cref="UnitTable"/> that holds them.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
/// <param name="table">The table.</param>
internal sealed class UnitChart(ReportView view, int unit, UnitTable table)
{
    private static readonly Interval Scale = new(0, 100);

    /// <summary>Scores with their intervals beside the others' scores.</summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="header">The header's row in the table.</param>
    /// <param name="measures">The measures in its rows.</param>
    /// <param name="form">Dots or bars.</param>
    /// <returns>The chart at a place.</returns>
    public Func<CellRange, SheetChart> Scores(string title, int header, IReadOnlyList<Measure> measures, ChartForm form = ChartForm.Dots) => Bound(
        new DotIntervalFigure
        {
            Title = title,
            Subtitle = Subtitle(),
            Description = Description(title, measures),
            Language = view.Texts.Language,
            Axis = Axis(),
            Key = Key(withRange: false),
            Rows = [.. measures.Select(measure => Row(measure, withRange: false))],
        },
        header,
        measures.Count,
        form);

    /// <summary>The unit's profile over the dimensions, on the range of the network.</summary>
    /// <param name="title">The chart's title.</param>
    /// <param name="header">The header's row in the table, which shows the range.</param>
    /// <param name="measures">The measures in its rows.</param>
    /// <param name="further">Rows without a score that stand below them in the table, and what they say.</param>
    /// <returns>The chart at a place.</returns>
    public Func<CellRange, SheetChart> Profile(
        string title, int header, IReadOnlyList<Measure> measures, IReadOnlyList<(string Label, string Words)> further) => Bound(
        new ProfileFigure
        {
            Title = title,
            Subtitle = Subtitle(),
            Description = Description(title, measures),
            Language = view.Texts.Language,
            Axis = Axis(),
            Key = Key(withRange: true),
            Rows = [.. measures.Select(measure => Row(measure, withRange: true)), .. further.Select(one => new IntervalRow(one.Label) { Absence = one.Words })],
        },
        header,
        measures.Count,
        ChartForm.Dots);

    private FigureAxis Axis() => new(view.Say("sheet.chart.axis"), Scale.Low, Scale.High);

    private string Subtitle() => view.Texts.Say("sheet.chart.subtitle", WaveWords.Of(view.Context), view.Context.Wave.Date);

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
            : row with { Absence = StatusWords.Reason(score?.Status ?? RowStatus.NotEstimable, view.Texts) };
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
            _ => view.Texts.Say("sheet.chart.alt.own", title, StatusWords.Reason(score?.Status ?? RowStatus.NotEstimable, view.Texts)),
        };
    }

    private Func<CellRange, SheetChart> Bound(Figure figure, int header, int rows, ChartForm form)
    {
        SheetSeries Series(UnitFigure values, SeriesRole role) => new(Heading(values), Column(values), role == SeriesRole.Own ? Column(UnitFigure.Margin) : null, role);
        CellRange Heading(UnitFigure one) => new(header, table.Place(one), header, table.Place(one));
        CellRange Column(UnitFigure one) => new(header + 1, table.Place(one), header + rows, table.Place(one));
        SheetSeries[] series = [Series(UnitFigure.Score, SeriesRole.Own), Series(UnitFigure.Others, SeriesRole.Reference)];
        SheetSeries[] range = figure is ProfileFigure ? [Series(UnitFigure.Lowest, SeriesRole.RangeStart), Series(UnitFigure.Spread, SeriesRole.Range)] : [];
        return place => new SheetChart
        {
            Figure = figure,
            Form = form,
            Place = place,
            Categories = new CellRange(header + 1, 0, header + rows, 0),
            Series = [.. series, .. range],
        };
    }
}
