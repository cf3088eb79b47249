using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Cli;

/// <summary>Reads what the reports of a wave are made of, and passes it through the gate as a whole.</summary>
internal static class ReportReading
{
    /// <summary>Reads a wave and those before it.</summary>
    /// <param name="scene">Where the command runs.</param>
    /// <param name="workspace">The network and its database.</param>
    /// <param name="asked">The wave asked for; null for the latest with answers.</param>
    /// <param name="draws">The draws behind ranks; null where nobody asked for ranks.</param>
    /// <returns>What the sheets are made of.</returns>
    public static ReportContext Of(Scene scene, Workspace workspace, Wave? asked, RankDraws? draws = null)
    {
        using var store = workspace.OpenExistingStore();
        var (wave, network) = (asked ?? workspace.LatestWave(store), workspace.Network);
        var scoring = new ScoringOptions { Weighting = network.Defaults.Weighting, Level = network.Defaults.Level };
        var latest = Answers(workspace, wave, store);
        var earlier = workspace.AnsweredBefore(wave, store).Select(one => (Wave: one, Answers: Answers(workspace, one, store))).ToList();
        var since = earlier is [.., var last] ? TwoWaves.Of(last.Answers, latest, scoring) : null;
        var whole = since is { AreWhole: true } ? since : null;
        WaveEstimates Estimates(AnsweredWave one) => WaveEstimates.Of(one.Responses, one.Wave, one.Frame, scoring);
        var publication = ReportPublication.Of(new ReportGround
        {
            Wave = whole?.Later ?? Estimates(latest),
            Complete = CompleteWave.Of(latest.Responses, wave.Id, scoring),
            Adjustment = network.Defaults.Adjust,
            Earlier = [.. earlier.Select((one, place) => place == earlier.Count - 1 && whole is not null ? whole.Earlier : Estimates(one.Answers))],
            Since = since,
            Draws = draws,
        });
        return new ReportContext
        {
            Released = DisclosureGate.Pass(publication, network.Disclosure),
            Network = latest.Responses.Network,
            Set = latest.Responses.Set,
            Wave = wave,
            Earlier = [.. earlier.Select(one => one.Wave)],
            LeftOut = since?.LeftOut ?? [],
            Scoring = scoring,
            Adjustment = network.Defaults.Adjust,
            Seed = network.Defaults.Seed,
            Fingerprint = Fingerprint.Of(latest.Responses),
            Version = Application.Version,
            Names = UnitNames.Of(network, store.Secret()),
            Texts = scene.Texts,
            Goals = store.Goals(latest.Responses.Set, network),
            Outcomes = StatisticsImport.Made(workspace, store.Outcomes()),
            Evaluations = store.Evaluations(wave.Id, workspace.Set, network),
        };
    }

    private static AnsweredWave Answers(Workspace workspace, Wave wave, IStore store) =>
        new(wave.Id, workspace.Answers(wave, store), store.Invited(wave.Id, workspace.Network));
}
