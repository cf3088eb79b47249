using Benchmarking.Wording;

namespace Benchmarking.Reports.Figures;

/// <summary>A figure as data: what it shows, and in which words. Exporters draw it; it holds nothing that may not be seen.</summary>
public abstract record Figure
{
    private protected Figure()
    {
    }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>A line below the title: wave, what is counted; null for none.</summary>
    public string? Subtitle { get; init; }

    /// <summary>What a reader who cannot see it is told: the message first, then the figures.</summary>
    public required string Description { get; init; }

    /// <summary>Small print below it: what is withheld, sources. Each one sentence or more.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The language of its words and numbers.</summary>
    public required Language Language { get; init; }
}
