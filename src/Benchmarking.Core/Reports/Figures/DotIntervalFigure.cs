namespace Benchmarking.Reports.Figures;

/// <summary>Dots with their intervals, one row each: the plainest way to show a value and how sure it is.</summary>
public sealed record DotIntervalFigure : Figure
{
    /// <summary>The axis of all values.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<IntervalRow> Rows { get; init; }

    /// <summary>What the marks mean.</summary>
    public required IntervalKey Key { get; init; }
}
