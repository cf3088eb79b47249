using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>What has to be said in words beside tests of all units together.</summary>
public static class OmnibusNotes
{
    /// <summary>Says that the tests take the scores of those who serve several units as independent.</summary>
    /// <param name="figures">Figures that the gate has let through.</param>
    /// <param name="network">The network.</param>
    /// <returns>The sentence; null where nobody serves several of the units.</returns>
    public static Sentence? Shared(IEnumerable<OmnibusFigures> figures, Network network) =>
        figures.Select(one => one.Shared).DefaultIfEmpty(0).Max() is > 0 and var most ? new Sentence("explain.omnibus.shared", most, UnitWords.Everyone(network)) : null;
}
