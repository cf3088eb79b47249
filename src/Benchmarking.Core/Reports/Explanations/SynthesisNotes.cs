using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Explanations;

/// <summary>What has to be said in words beside figures of all units taken together.</summary>
public static class SynthesisNotes
{
    /// <summary>Says on what the units cannot be told apart, because scores vary no more than their errors alone would make them.</summary>
    /// <param name="rows">Rows that the gate has let through.</param>
    /// <param name="network">The network.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>The sentence; null where τ² is nowhere 0.</returns>
    public static Sentence? Alike(IEnumerable<SynthesisRow> rows, Network network, Texts texts)
    {
        var alike = rows.Where(row => row.Figures is { Tau2: 0 }).Select(row => row.Measure).OfType<Indicators.Measure>().DistinctBy(measure => measure.Id)
            .Select(measure => texts.Say("sheet.quoted", measure.Title)).ToList();
        return alike.Count == 0 ? null : Alike(texts.List(alike), network);
    }

    internal static Sentence Alike(object titles, Network network) => new("explain.synthesis.alike", titles, UnitWords.Everyone(network));
}
