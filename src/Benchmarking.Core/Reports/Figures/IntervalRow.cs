using Benchmarking.Scoring;

namespace Benchmarking.Reports.Figures;

/// <summary>One row of a figure with values on one axis: an indicator, a dimension or a unit.</summary>
/// <param name="Label">What the row is about.</param>
public sealed record IntervalRow(string Label)
{
    /// <summary>The value; null where there is none.</summary>
    public FigurePoint? Point { get; init; }

    /// <summary>Why there is none, in the reader's language; null where there is one.</summary>
    public string? Absence { get; init; }

    /// <summary>What the value is held against; null for nothing.</summary>
    public double? Reference { get; init; }

    /// <summary>From the lowest to the highest value in the network; null where it is not shown.</summary>
    public Interval? Range { get; init; }

    /// <summary>What stands to the right of the row, such as <c>12 svar</c>; null for nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>What may be said of the value.</summary>
    public FigureTone Tone { get; init; }

    /// <summary>Whether the row is to be found at first sight: the reader's own unit among others, or a dimension among its indicators.</summary>
    public bool IsEmphasised { get; init; }
}
