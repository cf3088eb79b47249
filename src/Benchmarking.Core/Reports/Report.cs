using Benchmarking.Disclosure;
using Benchmarking.Wording;

namespace Benchmarking.Reports;

/// <summary>What one reader receives. It can only be made of what the disclosure gate has let through.</summary>
public sealed record Report
{
    /// <summary>Makes a report.</summary>
    /// <param name="released">What the gate has let through; the sheets are made of it and of nothing else that answers have decided.</param>
    public Report(Released released) => Released = released;

    /// <summary>What the gate has let through.</summary>
    public Released Released { get; }

    /// <summary>The name of its file, without extension: <c>WAVE-CODE-LANG</c>.</summary>
    public required string FileName { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Who made it: the network's title.</summary>
    public required string Author { get; init; }

    /// <summary>Its language.</summary>
    public required Language Language { get; init; }

    /// <summary>The wave's date; artefacts carry it as their time stamp.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>Its sheets, in the order read.</summary>
    public required IReadOnlyList<ReportSheet> Sheets { get; init; }
}
