using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Tests.Comparison;
using Benchmarking.Tests.Scoring;

namespace Benchmarking.Tests.Reports.Tables;

public sealed class ReportPublicationTests
{
    private static readonly WaveId Before = WaveId.Parse("2017-05");
    private static readonly Responses Answers = MadeAnswers.Responses(
        Sample.Set(MadeAnswers.Trust), Sample.Network(3, 0), Enumerable.Range(0, 3).SelectMany(unit => MadeAnswers.Unit(unit, MadeAnswers.Eight)));

    private static readonly ReportGround Ground = new() { Wave = Estimates(Sample.WaveId), Complete = MadeAnswers.Complete(Answers), Adjustment = Adjustment.Holm };

    [Fact]
    public void Earlier_scores_and_comparisons_stand_beside_the_wave_s_own_and_are_found_by_their_wave()
    {
        var released = DisclosureGate.Pass(ReportPublication.Of(Ground with { Earlier = [Estimates(Before)] }), new DisclosureRules());
        var key = new RowKey(Sample.WaveId, 1, Service: null, IndicatorId.Parse("culture.trust"));

        Assert.All(
            new[] { Sample.WaveId, Before },
            wave => Assert.Equal((wave, 8), (released.Find<ScoreRow>(TableNames.Scores, key with { Wave = wave })?.Wave, released.Find<ScoreRow>(TableNames.Scores, key with { Wave = wave })?.Figures?.N)));
        Assert.NotNull(released.Find<ComparisonRow>(TableNames.Comparisons, key with { Wave = Before })?.Figures);
    }

    [Fact]
    public void Without_earlier_waves_and_ranks_asked_for_there_are_none_of_their_rows()
    {
        var tables = ReportPublication.Of(Ground).Tables.ToDictionary(table => table.Name, table => table.Rows);

        Assert.Empty(tables[TableNames.Trends]);
        Assert.Empty(tables[TableNames.Ranks]);
        Assert.All(tables[TableNames.Scores], row => Assert.Equal(Sample.WaveId, row.Wave));
    }

    [Fact]
    public void Questions_are_told_of_for_the_network_and_by_unit()
    {
        var tables = ReportPublication.Of(Ground).Tables.ToDictionary(table => table.Name, table => table.Rows);

        Assert.Equal([null, null, null], tables[TableNames.Items].Select(row => row.Unit));
        Assert.Equal([0, 0, 0, 1, 1, 1, 2, 2, 2], tables[TableNames.UnitItems].Select(row => row.Unit ?? -1));
        Assert.Equal(6, tables[TableNames.Synthesis].Count);
        Assert.Equal(2, tables[TableNames.Reliability].Count);
    }

    private static WaveEstimates Estimates(WaveId wave) => WaveEstimates.Of(Answers, wave, null, new ScoringOptions());
}
