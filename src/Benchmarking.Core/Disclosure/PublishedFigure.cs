using Benchmarking.Networks;

namespace Benchmarking.Disclosure;

/// <summary>A figure that readers outside the house have been shown, under the codes that stood in the network file that day.</summary>
/// <param name="Wave">The wave it is of; of a change, the later one.</param>
/// <param name="Table">The table of the publication that it stood in, such as <c>scores</c>.</param>
/// <param name="Unit">The unit's code; null for all units together.</param>
/// <param name="Service">The service's id; null for all services together.</param>
/// <param name="Measure">The id of the indicator or dimension; null where the figure is about answering itself.</param>
/// <param name="Item">The question's id; null where the figure is about more than one.</param>
/// <param name="N">How many respondents it rests on, where that was shown; at least 0.</param>
/// <param name="Value">The figure in full, on the scale of its table; null where the table showed none.</param>
/// <param name="Digest">What tells whether the answers under it are the same today; empty where nothing does.</param>
public sealed record PublishedFigure(
    WaveId Wave,
    string Table,
    string? Unit,
    string? Service,
    string? Measure,
    string? Item,
    int? N,
    double? Value,
    string Digest)
{
    /// <summary>How many answers each of its cells had, as <see cref="PublishedCells"/> writes it; null where that is not known. No reader was shown it.</summary>
    public string? Cells { get; init; }
}
