using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>A sheet with one narrow cell a unit and measure, in the network's order of units.</summary>
internal sealed record UnitMatrix
{
    /// <summary>How many units stand side by side at most. Default 8.</summary>
    public int Most { get; init; } = 8;

    /// <summary>The sheet is wide enough for so many, for the words over them. Default 5.</summary>
    public int Least { get; init; } = 5;

    /// <summary>The width of the measures' names, in characters. Default 52.</summary>
    public double Name { get; init; } = 52;

    /// <summary>The width of a unit's column, in characters. Default 17.</summary>
    public double Width { get; init; } = 17;

    /// <summary>How the units' names look: over words, or over numbers. Default over words.</summary>
    public CellStyle HeaderStyle { get; init; } = CellStyle.Header;

    /// <summary>Between which numbers cells are shaded; null, the default, for no shades.</summary>
    public Interval? Shaded { get; init; }

    /// <summary>Writes title, reading and matrix, and leaves a row for what stands below.</summary>
    /// <param name="view">The coordinator's view.</param>
    /// <param name="title">The sheet's title.</param>
    /// <param name="reading">How to read it.</param>
    /// <param name="cell">The cell of a unit and measure, in the style of the measure's row.</param>
    /// <returns>The sheet so far.</returns>
    public SheetDraft Draft(ReportView view, string title, string reading, Func<int, Measure, CellStyle, Cell> cell)
    {
        var units = view.Context.Names.Order;
        var perBlock = MeasureMatrix.PerBlock(units.Count, Most);
        var draft = new SheetDraft([Name, .. Enumerable.Repeat(Width, Math.Max(Least, perBlock))]);
        draft.Head(view, title);
        draft.Wide(CellStyle.Paragraph, reading);
        draft.HeaderRows = new MeasureMatrix
        {
            Corner = view.Say("sheet.column.measure"),
            Measures = view.Measures,
            Label = measure => VerdictWords.Title(view, measure),
            Columns = [.. units.Select(unit => new MatrixColumn(view.Name(unit), (measure, style) => [cell(unit, measure, style)]))],
            Width = 1,
            HeaderStyle = HeaderStyle,
            Shaded = Shaded,
        }.Write(draft, perBlock);
        draft.Gap();
        return draft;
    }
}
