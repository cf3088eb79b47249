using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Tables;

/// <summary>Everything that the reports of one run publish together: what the wave's tables hold, how it came there, and how sound it is.</summary>
public static class ReportPublication
{
    /// <summary>Gathers the tables.</summary>
    /// <param name="ground">What they are estimated from.</param>
    /// <returns>The publication, for the gate. Scores and comparisons of earlier waves stand in the same tables as the wave's own.</returns>
    public static Publication Of(ReportGround ground)
    {
        var (wave, complete) = (ground.Wave, ground.Complete);
        var items = ItemTables.Of(complete, wave);
        var own = WavePublication.Of(wave, ground.Adjustment).Tables.ToDictionary(table => table.Name, table => table.Rows, StringComparer.Ordinal);
        own[TableNames.Scores] = [.. own[TableNames.Scores], .. ground.Earlier.SelectMany(ScoreTables.ByUnit)];
        own[TableNames.Comparisons] =
        [
            .. own[TableNames.Comparisons],
            .. ground.Earlier.SelectMany(earlier => Comparisons.Of(earlier, new Reference.Others(), ground.Adjustment)),
        ];
        return new Publication(
        [
            .. own.Select(table => new ResultTable(table.Key, table.Value)),
            new ResultTable(TableNames.Trends, ground.Since is { } since ? Trends.Of(since, [.. wave.Measures.Select(one => one.Measure)], ground.Adjustment) : []),
            new ResultTable(TableNames.Synthesis, Synthesis.Of(wave, HeterogeneityMethod.Reml)),
            new ResultTable(TableNames.Reliability, Reliability.OfNetwork(complete)),
            new ResultTable(TableNames.Items, items.Network),
            new ResultTable(TableNames.UnitItems, items.Units),
            new ResultTable(TableNames.Ranks, ground.Draws is { } draws ? Ranks.Of(wave, draws) : []),
        ]);
    }
}

/// <summary>What the reports of one run are estimated from.</summary>
public sealed record ReportGround
{
    /// <summary>The wave's estimates.</summary>
    public required WaveEstimates Wave { get; init; }

    /// <summary>The wave's complete answers.</summary>
    public required CompleteWave Complete { get; init; }

    /// <summary>How p-values are adjusted, over the wave's full family and over all changes.</summary>
    public required Adjustment Adjustment { get; init; }

    /// <summary>Earlier waves with answers, in the order of their dates; none where there are none.</summary>
    public IReadOnlyList<WaveEstimates> Earlier { get; init; } = [];

    /// <summary>The wave and the latest of the earlier ones on the questions that both asked; null where there are none.</summary>
    public TwoWaves? Since { get; init; }

    /// <summary>The draws behind ranks; null where nobody asked for ranks.</summary>
    public RankDraws? Draws { get; init; }
}
