using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Audit;

/// <summary>Whose report a published file is.</summary>
/// <param name="Wave">The wave.</param>
/// <param name="Unit">The place of the unit that it is for; null for the network.</param>
/// <param name="Language">Its language.</param>
/// <param name="Names">Whether its reader sees the others' names.</param>
public sealed record ArtefactReader(Wave Wave, int? Unit, Language Language, NameRule Names)
{
    /// <summary>Everybody who could be sent a report, with the name of the file without extension.</summary>
    /// <param name="network">The network.</param>
    /// <returns>Names as the network writes them, before they are made safe for file systems.</returns>
    public static IEnumerable<(string Name, ArtefactReader Reader)> All(Network network) =>
        from wave in network.Waves
        from language in Texts.Languages
        from unit in Enumerable.Range(0, network.Units.Count).Select(unit => (int?)unit).Prepend(null)
        from names in new[] { NameRule.Open, NameRule.Anonymous }
        let reader = new ArtefactReader(wave, unit, language, names)
        select (ReportNames.Of(network, reader), reader);
}
