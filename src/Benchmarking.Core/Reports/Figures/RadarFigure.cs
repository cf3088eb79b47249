namespace Benchmarking.Reports.Figures;

/// <summary>A profile around a circle. It distorts (areas grow with the square, neighbours are arbitrary) and is drawn only where somebody asks for it.</summary>
public sealed record RadarFigure : Figure
{
    /// <summary>The axis of all values.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>The rows, from the top, at least three.</summary>
    public required IReadOnlyList<IntervalRow> Rows { get; init; }

    /// <summary>What the marks mean.</summary>
    public required IntervalKey Key { get; init; }
}
