using Benchmarking.Disclosure;
using Benchmarking.Reports.Figures;
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

    /// <summary>Figures that stand on no sheet, made as they are gone through, since most formats leave them out. Default none.</summary>
    public IEnumerable<Figure> Figures { get; init; } = [];

    /// <summary>Its sheets, in the order read.</summary>
    public required IReadOnlyList<ReportSheet> Sheets { get; init; }

    /// <summary>What stands under its title where it is one page: network, survey round, who answered. Empty where each sheet says so itself.</summary>
    public IReadOnlyList<string> Opening { get; init; } = [];

    /// <summary>What stands at its end where it is one page: what went into it, and the version of the product.</summary>
    public IReadOnlyList<ReportFact> Closing { get; init; } = [];

    /// <summary>What readers may go through indicator by indicator where they can choose; null for nothing.</summary>
    public Explorer? Explorer { get; init; }
}

/// <summary>A fact about a report.</summary>
/// <param name="Topic">What it is about, such as <c>Datafingeravtrykk</c>.</param>
/// <param name="Words">The fact.</param>
public sealed record ReportFact(string Topic, string Words);
