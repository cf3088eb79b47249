namespace Benchmarking.Reports.Figures;

/// <summary>A profile: the values of one unit over dimensions, joined by a line, on the range of the network.</summary>
public sealed record ProfileFigure : Figure
{
    /// <summary>The axis of all values.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<IntervalRow> Rows { get; init; }

    /// <summary>What the marks mean.</summary>
    public required IntervalKey Key { get; init; }
}
