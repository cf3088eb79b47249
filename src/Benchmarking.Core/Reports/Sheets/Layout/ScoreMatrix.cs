using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>Scores with their margins, and the number of answers behind them, as matrices.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="titles">What stands over the columns, in the order shown.</param>
/// <param name="row">The score of a column, by its place, on a measure.</param>
internal sealed class ScoreMatrix(ReportView view, IReadOnlyList<string> titles, Func<int, Measure, ScoreRow?> row)
{
    private const int Most = 7;
    private const int Least = 4;
    private const int CellsEach = 2;

    private int PerBlock => MeasureMatrix.PerBlock(titles.Count, Most);

    /// <summary>A sheet wide enough for its matrices and for the words over them.</summary>
    /// <returns>The empty sheet.</returns>
    public SheetDraft Draft() => new([52, .. Enumerable.Repeat(8.0, CellsEach * Math.Max(Least, PerBlock))]);

    /// <summary>Writes the scores, then the numbers of answers by dimension, then what the words in them mean.</summary>
    /// <param name="draft">The sheet.</param>
    /// <returns>The place of the scores' header; null where there are several.</returns>
    public RowRange? Write(SheetDraft draft)
    {
        draft.Wide(CellStyle.Heading, view.Say("sheet.scores.scores"));
        var header = Matrix(view.Measures, Score).Write(draft, PerBlock);
        draft.Wide(CellStyle.Heading, view.Say("sheet.scores.answers"));
        Matrix([.. view.Measures.Where(measure => measure.IsDimension)], Answers).Write(draft, PerBlock);
        draft.Gap();
        MatrixLegend.Write(draft, view, AllRows().Where(one => one?.Figures is null));
        return header;
    }

    private IEnumerable<ScoreRow?> AllRows() => Enumerable.Range(0, titles.Count).SelectMany(_ => view.Measures, (column, measure) => row(column, measure));

    private MeasureMatrix Matrix(IReadOnlyList<Measure> measures, Func<ScoreRow?, CellStyle, IReadOnlyList<Cell>> cells) => new()
    {
        Corner = view.Say(measures.All(measure => measure.IsDimension) ? "sheet.column.dimension" : "sheet.column.measure"),
        Measures = measures,
        Label = measure => VerdictWords.Title(view, measure),
        Columns = [.. titles.Select((title, column) => new MatrixColumn(title, (measure, style) => cells(row(column, measure), style)))],
        Width = CellsEach,
    };

    private IReadOnlyList<Cell> Score(ScoreRow? score, CellStyle style) => score?.Figures is { } figures
        ?
        [
            FigureCells.Points(figures.Score, style, view.Texts["sheet.dash"]),
            FigureCells.Points(FigureCells.Margin(figures.Interval), style, view.Texts["sheet.dash"], NumberKind.Margin),
        ]
        : [Absent(score, style)];

    private IReadOnlyList<Cell> Answers(ScoreRow? score, CellStyle style) =>
        [score?.Figures is { } figures ? new Cell.Number(figures.N, 0) { Style = style, Span = CellsEach } : Absent(score, style)];

    private Cell.Absent Absent(ScoreRow? score, CellStyle style) =>
        new(StatusWords.Short(view, score)) { Style = style, Span = CellsEach };
}
