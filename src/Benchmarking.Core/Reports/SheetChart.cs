namespace Benchmarking.Reports;

/// <summary>A chart on a sheet, bound to the sheet's cells so that its reader can edit and copy it.</summary>
public sealed record SheetChart
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>What a reader who cannot see it is told.</summary>
    public required string AltText { get; init; }

    /// <summary>The cells that it covers.</summary>
    public required CellRange Place { get; init; }

    /// <summary>The cells that name its categories, one row a category.</summary>
    public required CellRange Categories { get; init; }

    /// <summary>Its series, the first on top.</summary>
    public required IReadOnlyList<SheetSeries> Series { get; init; }

    /// <summary>What the value axis counts.</summary>
    public required string ValueAxis { get; init; }

    /// <summary>The value axis's lower end.</summary>
    public double Minimum { get; init; }

    /// <summary>The value axis's upper end.</summary>
    public double Maximum { get; init; } = 100;
}

/// <summary>One series of a chart.</summary>
/// <param name="Title">The cell that names it.</param>
/// <param name="Values">Its values, one a category; a cell without a number is a gap.</param>
/// <param name="Margins">Half the width of each value's interval; null for no error bars.</param>
/// <param name="Role">Whose values they are; exporters choose colour and pattern by it.</param>
public sealed record SheetSeries(CellRange Title, CellRange Values, CellRange? Margins, SeriesRole Role);

/// <summary>Whose values a series shows.</summary>
public enum SeriesRole
{
    /// <summary>The reader's own.</summary>
    Own,

    /// <summary>What they are compared with.</summary>
    Reference,
}

/// <summary>Cells of a sheet, rows and columns from 0, all ends included.</summary>
/// <param name="FirstRow">The upper row.</param>
/// <param name="FirstColumn">The left column.</param>
/// <param name="LastRow">The lower row.</param>
/// <param name="LastColumn">The right column.</param>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
