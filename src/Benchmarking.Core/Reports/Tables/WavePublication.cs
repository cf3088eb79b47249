using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Tables;

/// <summary>Everything that reports of a wave publish together.</summary>
public static class WavePublication
{
    /// <summary>Scores, services across the network, comparisons with each reference that reports offer, and who answered.</summary>
    /// <param name="wave">The wave's estimates.</param>
    /// <param name="adjustment">How p-values are adjusted over the wave's full family, so that no two artefacts disagree.</param>
    /// <returns>The publication, for the gate.</returns>
    public static Publication Of(WaveEstimates wave, Adjustment adjustment) => new(
    [
        new ResultTable(TableNames.Scores, ScoreTables.ByUnit(wave)),
        new ResultTable(TableNames.Services, ScoreTables.ByService(wave)),
        new ResultTable(TableNames.Comparisons, Comparisons.Of(wave, new Reference.Others(), adjustment)),
        new ResultTable(TableNames.ComparisonsWithNetwork, Comparisons.Of(wave, new Reference.WholeNetwork(), adjustment)),
        new ResultTable(TableNames.ComparisonsWithMedian, Comparisons.Of(wave, new Reference.Median(), adjustment)),
        new ResultTable(TableNames.Participation, ParticipationTables.ByUnit(wave)),
    ]);
}
