using Benchmarking.Reports.Figures;
using Benchmarking.Scoring;

namespace Benchmarking.Reports;

/// <summary>Every score of every unit, held against each reference, indicator by indicator: what readers choose from where they can choose, and see in full where they cannot.</summary>
public sealed record Explorer
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>How it is read; one paragraph each.</summary>
    public required IReadOnlyList<string> Reading { get; init; }

    /// <summary>What a unit is called, such as <c>Kommune</c>.</summary>
    public required string UnitTitle { get; init; }

    /// <summary>What stands over the intervals, such as <c>95 % usikkerhetsintervall</c>.</summary>
    public required string IntervalTitle { get; init; }

    /// <summary>The axis of all scores.</summary>
    public required FigureAxis Axis { get; init; }

    /// <summary>What units are held against, at least one; the first is what is shown before anybody chooses.</summary>
    public required IReadOnlyList<string> References { get; init; }

    /// <summary>What is scored: each dimension followed by its indicators.</summary>
    public required IReadOnlyList<ExplorerMeasure> Measures { get; init; }
}

/// <summary>One measure.</summary>
/// <param name="Title">What it is called; where a high score is not the good end, it says so.</param>
/// <param name="IsDimension">Whether it is a dimension; the indicators that follow are its own.</param>
/// <param name="Rows">The units, in the order that readers may see them.</param>
public sealed record ExplorerMeasure(string Title, bool IsDimension, IReadOnlyList<ExplorerRow> Rows);

/// <summary>One unit on one measure.</summary>
/// <param name="Name">Its name, as the reader may see it.</param>
public sealed record ExplorerRow(string Name)
{
    /// <summary>Its score; null where there is none.</summary>
    public FigurePoint? Score { get; init; }

    /// <summary>Why there is none, in the reader's language; null where there is one.</summary>
    public string? Absence { get; init; }

    /// <summary>How many answers the score rests on; null without one.</summary>
    public int? Answers { get; init; }

    /// <summary>The unit held against each reference, one a reference; empty without a score.</summary>
    public IReadOnlyList<ExplorerContrast> Contrasts { get; init; } = [];
}

/// <summary>A unit held against a reference.</summary>
/// <param name="Reference">The reference's score; null where there is none.</param>
/// <param name="Difference">Score less reference; null with it.</param>
/// <param name="Interval">The interval of the difference; null where none can be estimated.</param>
/// <param name="Verdict">What may be said of the difference, or why nothing.</param>
public sealed record ExplorerContrast(double? Reference, double? Difference, Interval? Interval, Cell Verdict);
