namespace Benchmarking.Reports.Figures;

/// <summary>How answers spread over the points of a scale, as bars of one hundred percent.</summary>
public sealed record DistributionFigure : Figure
{
    /// <summary>What the points are called, from the lowest on.</summary>
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>The rows, from the top.</summary>
    public required IReadOnlyList<DistributionRow> Rows { get; init; }
}

/// <summary>A row of a distribution.</summary>
/// <param name="Label">The question, or whose answers they are.</param>
public sealed record DistributionRow(string Label)
{
    /// <summary>How often each point was chosen, from the lowest on; null where it may not be shown.</summary>
    public IReadOnlyList<int>? Counts { get; init; }

    /// <summary>Why there is none, in the reader's language; null where there is one.</summary>
    public string? Absence { get; init; }

    /// <summary>What stands to the right of the row, such as <c>12 svar</c>; null for nothing.</summary>
    public string? Remark { get; init; }
}
