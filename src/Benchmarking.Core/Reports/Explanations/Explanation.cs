using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>How the figures of one row came about, so that a reader can check each of them by hand.</summary>
/// <remarks>It holds no number that the row itself may not show: what rests on cells of few respondents is there only where the gate stood open.</remarks>
public sealed record Explanation
{
    /// <summary>The figures, in the order in which one rests on another; none where the row is withheld.</summary>
    public IReadOnlyList<ExplainedFigure> Figures { get; init; } = [];

    /// <summary>What else its reader should know: why figures are absent, what a verdict took for its threshold.</summary>
    public IReadOnlyList<Sentence> Notes { get; init; } = [];

    /// <summary>Lines of R that give the same numbers from exported answers; none where no program does.</summary>
    public IReadOnlyList<string> R { get; init; } = [];
}

/// <summary>One figure of a row.</summary>
/// <param name="Name">The column that shows it, or the symbol of a number on the way to one.</param>
/// <param name="Formula">How it is found, in symbols.</param>
/// <param name="Numbers">The same with this row's numbers put in; empty for a number that is read off, not worked out.</param>
/// <param name="Value">Its value; null where it is undefined.</param>
/// <param name="Source">Where the method is published; empty for plain arithmetic.</param>
public sealed record ExplainedFigure(string Name, string Formula, string Numbers, double? Value, string Source = "");
