using Benchmarking.Indicators;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>A table with measures down its side and units or services across, in blocks that fit a page.</summary>
internal sealed record MeasureMatrix
{
    /// <summary>What stands over the measures.</summary>
    public required string Corner { get; init; }

    /// <summary>The measures: each dimension followed by its indicators.</summary>
    public required IReadOnlyList<Measure> Measures { get; init; }

    /// <summary>What a measure is called.</summary>
    public required Func<Measure, string> Label { get; init; }

    /// <summary>What stands across, in the order shown.</summary>
    public required IReadOnlyList<MatrixColumn> Columns { get; init; }

    /// <summary>How many sheet columns each of them takes.</summary>
    public required int Width { get; init; }

    /// <summary>How the titles look: over numbers, or over words.</summary>
    public CellStyle HeaderStyle { get; init; } = CellStyle.HeaderNumber;

    /// <summary>Between which numbers its cells are shaded; null for no shades.</summary>
    public Interval? Shaded { get; init; }

    /// <summary>How many columns of a matrix stand side by side: as many as fit, shared out evenly over the blocks.</summary>
    /// <param name="columns">How many there are in all.</param>
    /// <param name="most">How many fit beside each other.</param>
    /// <returns>The columns of a block, at least 1.</returns>
    public static int PerBlock(int columns, int most)
    {
        var blocks = Math.Max(1, (columns + most - 1) / most);
        return Math.Max(1, (columns + blocks - 1) / blocks);
    }

    /// <summary>Writes the table.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="perBlock">How many of its columns stand side by side.</param>
    /// <returns>The place of the header, or null where there are several, each with a block of its own.</returns>
    public RowRange? Write(SheetDraft draft, int perBlock)
    {
        var headers = new List<int>();
        foreach (var block in Columns.Chunk(perBlock))
        {
            if (headers.Count > 0)
            {
                draft.Gap();
            }

            headers.Add(draft.Add(
            [
                new Cell.Text(Corner) { Style = CellStyle.Header },
                .. block.Select(column => new Cell.Text(column.Title) { Style = HeaderStyle, Span = Width }),
            ]));
            foreach (var measure in Measures)
            {
                draft.Add(Row(measure, block));
            }

            if (Shaded is { } shaded)
            {
                draft.Add(new SheetShade(new CellRange(headers[^1] + 1, 1, draft.Rows.Count - 1, block.Length * Width), shaded.Low, shaded.High));
            }
        }

        return headers is [var only] ? new RowRange(only, only) : null;
    }

    private IReadOnlyList<Cell> Row(Measure measure, IEnumerable<MatrixColumn> block)
    {
        var (label, number) = measure.IsDimension ? (CellStyle.Group, CellStyle.GroupNumber) : (CellStyle.Label, CellStyle.Body);
        return [new Cell.Text(Label(measure)) { Style = label }, .. block.SelectMany(column => column.Cells(measure, number))];
    }
}

/// <summary>One column of a matrix.</summary>
/// <param name="Title">What stands over it.</param>
/// <param name="Cells">Its cells for a measure in a style; together as wide as the matrix says.</param>
internal sealed record MatrixColumn(string Title, Func<Measure, CellStyle, IReadOnlyList<Cell>> Cells);
