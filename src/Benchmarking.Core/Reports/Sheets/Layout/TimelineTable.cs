using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>The scores of one unit over the waves: a table, and the chart that is bound to it.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class TimelineTable(ReportView view, int unit)
{
    private readonly IReadOnlyList<Wave> _waves = [.. view.Context.Earlier, view.Context.Wave];

    /// <summary>Writes heading and table; nothing where fewer than two waves have a score.</summary>
    /// <param name="draft">The sheet; five columns or wider.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>The chart at a place; null where nothing was written.</returns>
    public Func<CellRange, SheetChart>? Write(SheetDraft draft, Measure measure)
    {
        var moments = Moments(measure);
        if (moments.Count == 0)
        {
            return null;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.timeline.title"));
        var header = draft.Add(
            new Cell.Text(view.Say("sheet.made.wave")) { Style = CellStyle.Header },
            Header(view.Say("sheet.column.n")),
            Header(ReportView.Capital(view.Words.The(unit))),
            Header(view.Say("sheet.column.margin")),
            Header(ReportView.Capital(view.Words.Others)));
        foreach (var moment in moments)
        {
            draft.Add(Row(moment));
        }

        return Chart(measure, header, moments);
    }

    /// <summary>The scores as a figure.</summary>
    /// <param name="measure">The measure.</param>
    /// <returns>The figure; null where fewer than two waves have a score.</returns>
    public TimelineFigure? Picture(Measure measure) => Moments(measure) is [_, ..] moments ? Figure(measure, moments) : null;

    // One moment is no development.
    private List<WaveScore> Moments(Measure measure)
    {
        var moments = _waves.Select(wave => Moment(wave, measure)).ToList();
        return moments.Count(moment => moment.Own is not null) < 2 ? [] : moments;
    }

    private static Cell.Text Header(string words) => new(words) { Style = CellStyle.HeaderNumber };

    private IReadOnlyList<Cell> Row(WaveScore moment)
    {
        var (dash, name) = (view.Texts["sheet.dash"], new Cell.Text(Name(moment)));
        var others = FigureCells.Points(moment.Others, CellStyle.Body, dash);
        return moment.Own is { } own
            ?
            [
                name,
                new Cell.Number(own.N, 0),
                FigureCells.Points(own.Score, CellStyle.Body, dash),
                FigureCells.Points(FigureCells.Margin(own.Interval), CellStyle.Body, dash, NumberKind.Margin),
                others,
            ]
            : [name, new Cell.Absent(moment.Absence) { Span = 3 }, others];
    }

    private WaveScore Moment(Wave wave, Measure measure)
    {
        var row = view.Score(unit, measure, wave);
        return new WaveScore(
            wave, row?.Figures, view.Comparison(unit, measure, wave)?.Figures?.ReferenceScore, StatusWords.Reason(view, row));
    }

    private Func<CellRange, SheetChart> Chart(Measure measure, int header, List<WaveScore> moments) => place => new SheetChart
    {
        Figure = Figure(measure, moments),
        Place = place,
        Categories = Column(0, header, moments.Count),
        Series =
        [
            new SheetSeries(new CellRange(header, 2, header, 2), Column(2, header, moments.Count), Column(3, header, moments.Count), SeriesRole.Own),
            new SheetSeries(new CellRange(header, 4, header, 4), Column(4, header, moments.Count), Margins: null, SeriesRole.Reference),
        ],
    };

    private TimelineFigure Figure(Measure measure, List<WaveScore> moments) => new()
    {
        Title = view.Say("sheet.timeline.chart", measure.Title),
        Description = view.Texts.Say(
            "sheet.chart.alt", view.Say("sheet.timeline.chart", measure.Title), string.Join("; ", moments.Select(Described))),
        Language = view.Texts.Language,
        Axis = new FigureAxis(view.Say("sheet.chart.axis"), 0, 100),
        Moments = [.. moments.Select(moment => new TimelineMoment(moment.Wave.Date, Name(moment), IsGathering: true))],
        Series =
        [
            new TimelineSeries(view.Name(unit), [.. moments.Select(moment => moment.Own is { } own ? new FigurePoint(own.Score, own.Interval) : null)], IsEmphasised: true),
            new TimelineSeries(ReportView.Capital(view.Words.Others), [.. moments.Select(moment => moment.Others is { } others ? new FigurePoint(others) : null)]),
        ],
    };

    private string Described(WaveScore moment) => view.Texts.Say(
        "sheet.chart.alt.own",
        Name(moment),
        moment.Own is { } own ? view.Texts.Number(own.Score, 1) : moment.Absence);

    private string Name(WaveScore moment) => ReportView.Capital(WaveWords.Of(moment.Wave, view.Texts));

    private static CellRange Column(int column, int header, int rows) => new(header + 1, column, header + rows, column);

    private sealed record WaveScore(Wave Wave, ScoreFigures? Own, double? Others, string Absence);
}
