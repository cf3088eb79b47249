using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>The figures of one unit on some measures, one row each.</summary>
internal sealed class UnitTable
{
    private readonly ReportView _view;
    private readonly int _unit;
    private readonly List<UnitColumn> _columns;

    /// <summary>Chooses the columns.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="unit">The unit's place.</param>
    /// <param name="parts">What is shown beside score, reference, difference and verdict; changes only where there is an earlier wave.</param>
    public UnitTable(ReportView view, int unit, UnitTableParts parts)
    {
        (_view, _unit) = (view, unit);
        _columns = [.. Columns(view, unit).Where(column => column.Part is null || (parts & column.Part) != 0)];
        _columns.RemoveAll(column => column.Part == UnitTableParts.Changes && view.Context.Since is null);
    }

    /// <summary>Widths of its columns after the first, in characters of body text.</summary>
    public IReadOnlyList<double> Widths => [.. _columns.Select(column => column.Width)];

    /// <summary>Whether it has a kind of column.</summary>
    public bool Has(UnitFigure figure) => _columns.Exists(column => column.Figure == figure);

    /// <summary>The place of a column, from 0; the first holds the names.</summary>
    public int Place(UnitFigure figure) => 1 + _columns.FindIndex(column => column.Figure == figure);

    /// <summary>Writes header and rows.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="corner">What stands over the names.</param>
    /// <param name="measures">The measures, at least one.</param>
    /// <returns>The header's row; those of the measures follow it.</returns>
    public int Write(SheetDraft draft, string corner, IReadOnlyList<Measure> measures)
    {
        var header = draft.Add(
        [
            new Cell.Text(corner) { Style = CellStyle.Header },
            .. _columns.Select(column => new Cell.Text(column.Title) { Style = column.IsWords ? CellStyle.Header : CellStyle.HeaderNumber }),
        ]);
        var isMixed = measures.Any(measure => measure.IsDimension) && measures.Any(measure => !measure.IsDimension);
        foreach (var measure in measures)
        {
            draft.Add(Row(measure, isMixed));
        }

        return header;
    }

    private IReadOnlyList<Cell> Row(Measure measure, bool isMixed)
    {
        var (label, number) = (isMixed, measure.IsDimension) switch
        {
            (false, _) => (CellStyle.Body, CellStyle.Body),
            (_, true) => (CellStyle.Group, CellStyle.GroupNumber),
            _ => (CellStyle.Label, CellStyle.Body),
        };
        var name = new Cell.Text(VerdictWords.Title(_view, measure)) { Style = label };
        var score = _view.Score(_unit, measure);
        return score?.Figures is null
            ? [name, new Cell.Absent(StatusWords.Reason(_view, score)) { Style = number, Span = _columns.Count }]
            : [name, .. _columns.Select(column => column.Cell(measure, number))];
    }

    private static IEnumerable<UnitColumn> Columns(ReportView view, int unit)
    {
        ScoreFigures? Score(Measure measure) => view.Score(unit, measure)?.Figures;
        ComparisonFigures? Compared(Measure measure) => view.Comparison(unit, measure)?.Figures;
        TrendFigures? Change(Measure measure) => view.Trend(unit, measure)?.Figures;
        Interval? Range(Measure measure) => view.Spread(measure)?.Range;
        UnitColumn Points(UnitFigure figure, string title, double width, Func<Measure, double?> value) => new(figure, title, width, (measure, style) =>
            FigureCells.Points(value(measure), style, view.Texts["sheet.dash"], Kind(figure)));

        yield return new UnitColumn(
            UnitFigure.Count, view.Say("sheet.column.n"), 9, (measure, style) => new Cell.Number(Score(measure)?.N ?? 0, 0) { Style = style })
        { Part = UnitTableParts.Counts };
        yield return Points(UnitFigure.Score, ReportView.Capital(view.Words.The(unit)), 11, measure => Score(measure)?.Score);
        yield return Points(UnitFigure.Margin, view.Say("sheet.column.margin"), 12, measure => FigureCells.Margin(Score(measure)?.Interval));
        yield return Points(UnitFigure.Others, ReportView.Capital(view.Words.Others), 12, measure => Compared(measure)?.ReferenceScore);
        yield return Points(UnitFigure.Lowest, view.Say("sheet.column.lowest"), 11, measure => Range(measure)?.Low) with { Part = UnitTableParts.Range };
        yield return Points(UnitFigure.Highest, view.Say("sheet.column.highest"), 11, measure => Range(measure)?.High) with { Part = UnitTableParts.Range };
        yield return Points(UnitFigure.Spread, view.Say("sheet.column.spread"), 10, measure => Range(measure) is { } range ? range.High - range.Low : null)
            with
        { Part = UnitTableParts.Range };
        yield return Points(UnitFigure.Difference, view.Say("sheet.column.difference"), 10, measure => Compared(measure)?.Difference);
        yield return Points(UnitFigure.DifferenceMargin, view.Say("sheet.column.margin"), 12, measure => FigureCells.Margin(Compared(measure)?.Interval));
        yield return new UnitColumn(
            UnitFigure.Verdict, view.Say("sheet.column.verdict"), 30, (measure, _) => VerdictWords.Cell(view, view.Comparison(unit, measure), measure.Direction))
        { IsWords = true };
        yield return Points(UnitFigure.Change, ChangeWords.Since(view, "sheet.column.change"), 13, measure => Change(measure)?.Change) with { Part = UnitTableParts.Changes };
        yield return Points(UnitFigure.ChangeMargin, view.Say("sheet.column.margin"), 12, measure => FigureCells.Margin(Change(measure)?.Interval))
            with
        { Part = UnitTableParts.Changes };
        yield return new UnitColumn(
            UnitFigure.ChangeVerdict, view.Say("sheet.column.change.verdict"), 25, (measure, _) => ChangeWords.Cell(view, view.Trend(unit, measure)))
        {
            Part = UnitTableParts.Changes,
            IsWords = true,
        };
    }

    private static NumberKind Kind(UnitFigure figure) => figure switch
    {
        UnitFigure.Margin or UnitFigure.DifferenceMargin or UnitFigure.ChangeMargin => NumberKind.Margin,
        UnitFigure.Difference or UnitFigure.Change => NumberKind.Signed,
        _ => NumberKind.Plain,
    };

    private sealed record UnitColumn(UnitFigure Figure, string Title, double Width, Func<Measure, CellStyle, Cell> Cell)
    {
        public UnitTableParts? Part { get; init; }

        public bool IsWords { get; init; }
    }
}

/// <summary>What a table of one unit shows beside score, reference, difference and verdict.</summary>
[Flags]
internal enum UnitTableParts
{
    None = 0,
    Counts = 1,
    Range = 2,
    Changes = 4,
}

/// <summary>What a column of such a table holds.</summary>
internal enum UnitFigure
{
    Count,
    Score,
    Margin,
    Others,
    Lowest,
    Highest,
    Spread,
    Difference,
    DifferenceMargin,
    Verdict,
    Change,
    ChangeMargin,
    ChangeVerdict,
}
