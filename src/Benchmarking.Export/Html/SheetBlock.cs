using Benchmarking.Reports;

namespace Benchmarking.Export.Html;

/// <summary>A part of a sheet as readers take it in: a paragraph, a list, a table or a figure.</summary>
internal abstract record SheetBlock
{
    private SheetBlock()
    {
    }

    /// <summary>A title, a heading or a paragraph.</summary>
    /// <param name="Text">Its words.</param>
    internal sealed record Paragraph(Cell.Text Text) : SheetBlock;

    /// <summary>What is said of several topics, row by row.</summary>
    /// <param name="Rows">The rows; each has a topic and what is said of it.</param>
    internal sealed record Pairs(IReadOnlyList<PlacedRow> Rows) : SheetBlock;

    /// <summary>A table.</summary>
    /// <param name="Header">Its header rows; none where it has no header.</param>
    /// <param name="Body">Its other rows.</param>
    internal sealed record Table(IReadOnlyList<PlacedRow> Header, IReadOnlyList<PlacedRow> Body) : SheetBlock
    {
        /// <summary>How many columns it has.</summary>
        public int Width { get; } = Header.Concat(Body).Max(row => row.Width);

        /// <summary>Whether a row of the sheet is one of its own.</summary>
        /// <param name="row">The row's place on the sheet.</param>
        /// <returns>True where it is.</returns>
        public bool Has(int row) => Header.Concat(Body).Any(own => own.Row == row);
    }

    /// <summary>A figure.</summary>
    /// <param name="Chart">The chart that it is drawn for.</param>
    internal sealed record Drawing(SheetChart Chart) : SheetBlock;
}

/// <summary>A row with its place on the sheet.</summary>
/// <param name="Row">The row's place, from 0.</param>
/// <param name="Cells">Its cells, each with its column.</param>
internal sealed record PlacedRow(int Row, IReadOnlyList<PlacedCell> Cells)
{
    /// <summary>How many columns it reaches over.</summary>
    public int Width => Cells is [.., var last] ? last.Column + last.Cell.Span : 0;

    /// <summary>Places the cells of a row.</summary>
    /// <param name="row">The row's place.</param>
    /// <param name="cells">Its cells from the left.</param>
    /// <returns>The row.</returns>
    public static PlacedRow Of(int row, IReadOnlyList<Cell> cells)
    {
        var (placed, column) = (new List<PlacedCell>(), 0);
        foreach (var cell in cells)
        {
            placed.Add(new PlacedCell(cell, column));
            column += cell.Span;
        }

        return new PlacedRow(row, placed);
    }
}

/// <summary>A cell with its place in the row.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Column">Its first column, from 0.</param>
internal sealed record PlacedCell(Cell Cell, int Column);
