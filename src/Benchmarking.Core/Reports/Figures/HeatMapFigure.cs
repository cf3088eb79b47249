namespace Benchmarking.Reports.Figures;

/// <summary>A table whose cells are shaded by their values.</summary>
public sealed record HeatMapFigure : Figure
{
    /// <summary>What the shades count.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>What stands over the columns.</summary>
    public required IReadOnlyList<string> Columns { get; init; }

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<HeatRow> Rows { get; init; }

    /// <summary>What the marks in the cells mean, such as <c>▲ høyere</c>; each in words.</summary>
    public IReadOnlyList<string> Marks { get; init; } = [];
}

/// <summary>A row of a heat map.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Cells">Its cells, one a column.</param>
/// <param name="IsEmphasised">Whether it is a dimension among its indicators.</param>
public sealed record HeatRow(string Label, IReadOnlyList<HeatCell> Cells, bool IsEmphasised = false);

/// <summary>A cell of a heat map.</summary>
/// <param name="Value">Its value; null where there is none.</param>
/// <param name="Words">What stands in it: the number, or in short why there is none.</param>
public sealed record HeatCell(double? Value, string Words)
{
    /// <summary>A sign beside the number, such as ▲; null for none.</summary>
    public string? Mark { get; init; }

    /// <summary>What may be said of it.</summary>
    public FigureTone Tone { get; init; }
}
