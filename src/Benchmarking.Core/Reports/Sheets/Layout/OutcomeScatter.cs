using Benchmarking.Indicators;
using Benchmarking.Outcomes;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;
using Benchmarking.Statistics;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>One practice against one outcome over the units, as a table and a chart; chosen by the set's order and never by how strongly they go together.</summary>
internal sealed class OutcomeScatter
{
    private const int Fewest = 3;
    private const int Rows = 22;
    private readonly ReportView _view;
    private readonly Measure _practice;
    private readonly OutcomeSeries _series;
    private readonly OutcomePeriod _period;
    private readonly List<Pair> _pairs;

    private OutcomeScatter(ReportView view, Measure practice, OutcomeSeries series, OutcomePeriod period)
    {
        (_view, _practice, _series, _period) = (view, practice, series, period);
        _pairs =
        [
            .. from unit in view.Context.Names.Order
               let score = view.Score(unit, practice)?.Figures
               let number = series.Of(unit, period)?.Value.Number
               where score is not null && number is not null
               select new Pair(unit, score, number.Value),
        ];
    }

    /// <summary>Chooses what is shown: the first outcome, and the first practice that serves a goal of it, of which enough units have both.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="outcomes">The outcomes that have figures.</param>
    /// <returns>The chart; null where there is none, and where names are anonymous, since a public figure tells who somebody is.</returns>
    public static OutcomeScatter? Of(ReportView view, IReadOnlyList<OutcomeSeries> outcomes) => !view.Context.Names.AreOpen
        ? null
        : (from series in outcomes
           from measure in view.Measures
           where measure.Indicator?.Goals.Intersect(series.Indicator.Goals).Any() == true
           let period = series.Common
           where period is not null
           let scatter = new OutcomeScatter(view, measure, series, period)
           where scatter._pairs.Count >= Fewest
           select scatter).FirstOrDefault();

    /// <summary>Writes heading, words, table and chart.</summary>
    /// <param name="draft">The sheet.</param>
    public void Write(SheetDraft draft)
    {
        draft.Page();
        draft.Wide(CellStyle.Heading, Title);
        draft.Wide(CellStyle.Lead, Correlated());
        draft.Wide(CellStyle.Paragraph, _view.Say("sheet.outcomes.scatter.reading"));
        var chart = draft.Rows.Count;
        draft.Gap(Rows);
        var header = draft.Add(
            new Cell.Text(ReportView.Capital(_view.Words.One)) { Style = CellStyle.Header },
            new Cell.Text(_view.Say("sheet.column.score")) { Style = CellStyle.HeaderNumber },
            new Cell.Text(_view.Say("sheet.column.margin")) { Style = CellStyle.HeaderNumber },
            new Cell.Text(_period.Text) { Style = CellStyle.HeaderNumber });
        foreach (var pair in _pairs)
        {
            draft.Add(
                new Cell.Text(_view.Name(pair.Unit)),
                FigureCells.Points(pair.Score.Score, CellStyle.Body, _view.Texts["sheet.dash"]),
                FigureCells.Points(FigureCells.Margin(pair.Score.Interval), CellStyle.Body, _view.Texts["sheet.dash"], NumberKind.Margin),
                new Cell.Number(pair.Number, OutcomeWords.Decimals(_series)));
        }

        draft.Add(Chart(header, new CellRange(chart, 0, chart + Rows - 1, draft.Columns.Count - 1)));
    }

    private string Title => _view.Say("sheet.outcomes.scatter.title", _view.Quoted(_practice.Title), _view.Quoted(_series.Indicator.Title));

    private SheetChart Chart(int header, CellRange place)
    {
        CellRange Column(int column) => new(header + 1, column, header + _pairs.Count, column);
        return new SheetChart
        {
            Figure = Figure(),
            Place = place,
            Categories = Column(0),
            Series = [new SheetSeries(new CellRange(header, 3, header, 3), Column(3), Column(2), SeriesRole.Reference) { Across = Column(1) }],
        };
    }

    private ScatterFigure Figure() => new()
    {
        Title = Title,
        Subtitle = _view.Say("sheet.outcomes.scatter.subtitle", WaveWords.Of(_view.Context), _period.Text, _view.Level),
        Description = _view.Texts.Say(
            "sheet.outcomes.scatter.alt", Correlated(), string.Join("; ", _pairs.Select(Described))),
        Notes = [_view.Say("sheet.outcomes.scatter.reading")],
        Language = _view.Texts.Language,
        Across = OutcomeAxis.Of(
            VerdictWords.Title(_view, _practice), [.. _pairs.SelectMany(pair => Ends(pair.Score))], (0, 100)),
        Up = OutcomeAxis.Of(
            _view.Texts.Say("sheet.outcomes.scatter.axis", _series.Indicator.Title, new OutcomeWords(_view).Unit(_series.Indicator)),
            [.. _pairs.Select(pair => pair.Number)],
            limits: null),
        Points = [.. _pairs.Select(pair => new ScatterPoint(
            _view.Name(pair.Unit), new FigurePoint(pair.Score.Score, pair.Score.Interval), pair.Number, pair.Unit == _view.Reader))],
    };

    private static double[] Ends(ScoreFigures score) => score.Interval is { } interval ? [score.Score, interval.Low, interval.High] : [score.Score];

    private string Described(Pair pair) => _view.Texts.Say(
        "sheet.outcomes.scatter.point",
        _view.Name(pair.Unit), _view.Texts.Number(pair.Score.Score, 1), _view.Texts.Number(pair.Number, OutcomeWords.Decimals(_series)));

    private string Correlated()
    {
        var correlation = Correlation.Spearman([.. _pairs.Select(pair => pair.Score.Score)], [.. _pairs.Select(pair => pair.Number)]);
        var interval = Math.Abs(correlation?.Coefficient ?? 1) < 1 ? correlation?.BonettWrightInterval(_view.Context.Scoring.Level) : null;
        return correlation is { } found && interval is { } ends
            ? _view.Say(
                ends.Low <= 0 && ends.High >= 0 ? "sheet.outcomes.scatter.unclear" : "sheet.outcomes.scatter.together",
                _pairs.Count, _view.Texts.Number(found.Coefficient, 2), _view.Level, _view.Texts.Number(ends.Low, 2), _view.Texts.Number(ends.High, 2))
            : _view.Say("sheet.outcomes.scatter.few", _pairs.Count);
    }

    private sealed record Pair(int Unit, ScoreFigures Score, double Number);
}
