using Benchmarking.Reports.Figures;

namespace Benchmarking.Reports;

/// <summary>A chart on a sheet: a figure, and the cells that hold its values, so that its reader can edit and copy it.</summary>
public sealed record SheetChart
{
    /// <summary>What it shows. Where no cells can be bound, the figure is drawn instead; it holds the same values.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The cells that it covers.</summary>
    public required CellRange Place { get; init; }

    /// <summary>The cells that name its categories, one row a category.</summary>
    public required CellRange Categories { get; init; }

    /// <summary>Its series, the first on top.</summary>
    public required IReadOnlyList<SheetSeries> Series { get; init; }

    /// <summary>How values on one axis are drawn. Default <see cref="ChartForm.Dots"/>.</summary>
    public ChartForm Form { get; init; }
}

/// <summary>How values on one axis are drawn.</summary>
public enum ChartForm
{
    /// <summary>As dots with their intervals.</summary>
    Dots,

    /// <summary>As lying bars with error bars.</summary>
    Bars,
}

/// <summary>One series of a chart.</summary>
/// <param name="Title">The cell that names it.</param>
/// <param name="Values">Its values, one a category; a cell without a number is a gap.</param>
/// <param name="Margins">Half the width of each value's interval; null for no error bars.</param>
/// <param name="Role">Whose values they are; exporters choose colour and pattern by it.</param>
public sealed record SheetSeries(CellRange Title, CellRange Values, CellRange? Margins, SeriesRole Role)
{
    /// <summary>In a scatter, where the points stand on the lying axis, one a category; <see cref="Margins"/> are then theirs. Null elsewhere.</summary>
    public CellRange? Across { get; init; }
}

/// <summary>Whose values a series shows.</summary>
public enum SeriesRole
{
    /// <summary>The reader's own.</summary>
    Own,

    /// <summary>What they are compared with.</summary>
    Reference,

    /// <summary>The lower end of the network's range: not drawn, but what <see cref="Range"/> stands on.</summary>
    RangeStart,

    /// <summary>The width of the network's range.</summary>
    Range,

    /// <summary>How many chose one point of a scale; the series follow the scale from its lowest point.</summary>
    Option,
}

/// <summary>Cells of a sheet, rows and columns from 0, all ends included.</summary>
/// <param name="FirstRow">The upper row.</param>
/// <param name="FirstColumn">The left column.</param>
/// <param name="LastRow">The lower row.</param>
/// <param name="LastColumn">The right column.</param>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn);
