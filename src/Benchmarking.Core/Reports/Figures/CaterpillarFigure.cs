namespace Benchmarking.Reports.Figures;

/// <summary>Units in the order of their scores, each with its interval and with the ranks that it may really have.</summary>
public sealed record CaterpillarFigure : Figure
{
    /// <summary>The axis of the scores.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>The units, the good end first; those without a score last.</summary>
    public required IReadOnlyList<RankedRow> Rows { get; init; }

    /// <summary>What the marks mean.</summary>
    public required IntervalKey Key { get; init; }

    /// <summary>What the ranks are called, such as <c>Mulige plasseringer</c>.</summary>
    public required string RankTitle { get; init; }

    /// <summary>The value that all are held against; null for none.</summary>
    public double? Centre { get; init; }

    /// <summary>What it is called; null with it.</summary>
    public string? CentreLabel { get; init; }
}

/// <summary>A unit with its ranks.</summary>
/// <param name="Row">Its score.</param>
/// <param name="Lowest">The best rank that it may have, from 1; null where it has no score.</param>
/// <param name="Highest">The last rank that it may have; null with it.</param>
public sealed record RankedRow(IntervalRow Row, int? Lowest, int? Highest);
