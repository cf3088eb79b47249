namespace Benchmarking.Reports;

/// <summary>One sheet: a table of cells with figures over it. Knows no Excel and no HTML.</summary>
public sealed record ReportSheet
{
    /// <summary>What stands on its tab: at most 31 characters, none of <c>[]:*?/\</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What it is called where there is room; null where its name says it all.</summary>
    public string? Title { get; init; }

    /// <summary>What it answers, in a line for the table of contents; null to leave it out there.</summary>
    public string? About { get; init; }

    /// <summary>Widths of its columns, in characters of body text.</summary>
    public required IReadOnlyList<double> Columns { get; init; }

    /// <summary>Its rows, from the top.</summary>
    public required IReadOnlyList<SheetRow> Rows { get; init; }

    /// <summary>Its charts, each bound to cells of this sheet.</summary>
    public IReadOnlyList<SheetChart> Charts { get; init; } = [];

    /// <summary>Its cells that are shaded by their numbers.</summary>
    public IReadOnlyList<SheetShade> Shades { get; init; } = [];

    /// <summary>The rows, from 0, that are repeated on each printed page and stay in sight when the reader scrolls; null for none.</summary>
    public RowRange? HeaderRows { get; init; }

    /// <summary>Whether it is filled in: then nothing but its answers can be changed by accident.</summary>
    public bool IsForm { get; init; }

    /// <summary>Whether it says whose report it is, how to read it and what stands where. A report that is one page says so over its contents instead.</summary>
    public bool IsCover { get; init; }

    /// <summary>Whether it is printed across the page's long side.</summary>
    public bool Landscape { get; init; }

    /// <summary>The rows, from 0, that a printed page begins with, beside those where one is full.</summary>
    public IReadOnlyList<int> PageStarts { get; init; } = [];

    /// <summary>Whether it is printed on one page, however small the letters get.</summary>
    public bool OnePage { get; init; }
}

/// <summary>Cells whose numbers are shaded from pale to strong; the numbers stay readable on every shade.</summary>
/// <param name="Cells">The cells.</param>
/// <param name="Minimum">The number that is palest.</param>
/// <param name="Maximum">The number that is strongest.</param>
public sealed record SheetShade(CellRange Cells, double Minimum, double Maximum);

/// <summary>One row of a sheet.</summary>
/// <param name="Cells">Its cells from the left; a cell that spans takes its columns, the next stands after them.</param>
/// <param name="Lines">How many lines of text it is high; null for what its longest wrapped text needs.</param>
public sealed record SheetRow(IReadOnlyList<Cell> Cells, int? Lines = null);

/// <summary>Rows of a sheet, from 0, both included.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
public readonly record struct RowRange(int First, int Last);
