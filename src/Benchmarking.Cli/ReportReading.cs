using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Reads what the reports of a wave are made of, and passes it through the gate as a whole.</summary>
internal static class ReportReading
{
    /// <summary>Reads a wave and those before it.</summary>
    /// <param name="scene">Where the command runs.</param>
    /// <param name="workspace">The network and its database.</param>
    /// <param name="request">What is asked for.</param>
    /// <returns>What the sheets are made of.</returns>
    public static ReportMaterial Of(Scene scene, Workspace workspace, ReportRequest request)
    {
        using var store = workspace.OpenExistingStore();
        var (wave, network) = (request.Wave ?? workspace.LatestWave(store), workspace.Network);
        var scoring = ScoringOptions.Of(network);
        var latest = Answers(workspace, wave, store);
        var earlier = workspace.AnsweredBefore(wave, store).Select(one => (Wave: one, Answers: Answers(workspace, one, store))).ToList();
        var answers = new ReportAnswers(latest, [.. earlier.Select(one => one.Answers)], network.Defaults.Adjust, request.Draws);
        var weighed = store.Publications().Count;
        var before = request.RespectEarlier ? earlier.Select(one => one.Wave).Append(wave).SelectMany(one => store.Published(one.Id)).ToList() : [];
        var (released, held) = PublicationLog.Pass(held => ReportPublication.Of(answers.Estimates(scoring with { Held = held.Scores })), before, latest.Responses.Network);
        return new ReportMaterial(answers, scoring with { Held = held.Scores }, weighed, held, new ReportContext
        {
            Released = released,
            Network = latest.Responses.Network,
            Set = latest.Responses.Set,
            Wave = wave,
            Earlier = [.. earlier.Select(one => one.Wave)],
            LeftOut = answers.LeftOut,
            Scoring = scoring,
            Adjustment = network.Defaults.Adjust,
            Seed = network.Defaults.Seed,
            Fingerprint = Fingerprint.Of(latest.Responses),
            Version = Application.Version,
            Names = Names(network, store),
            Texts = scene.Texts,
            Goals = store.Goals(latest.Responses.Set, network),
            Outcomes = StatisticsImport.Made(workspace, store.Outcomes()),
            Evaluations = store.Evaluations(wave.Id, workspace.Set, network),
        })
        {
            Imported = store.Imports().Max(import => import.Time),
        };
    }

    // Without the key file what shows all names can still be made.
    private static UnitNames Names(Network network, IStore store)
    {
        try
        {
            return UnitNames.Of(network, store.Secret());
        }
        catch (RefusedException fault) when (fault.Reason is { Key: "storage.secret_gone" or "storage.secret_wrong", Arguments: [var path, ..] })
        {
            return UnitNames.WithoutSecret(network, new Sentence("cli.names.no_key", path));
        }
    }

    private static AnsweredWave Answers(Workspace workspace, Wave wave, IStore store) =>
        new(wave.Id, workspace.Answers(wave, store), store.Invited(wave.Id, workspace.Network));
}

/// <summary>What reports are asked for.</summary>
/// <param name="Wave">The wave; null for the latest with answers.</param>
/// <param name="Draws">The draws behind ranks; null where nobody asked for ranks.</param>
/// <param name="RespectEarlier">Whether what was published before is respected.</param>
internal sealed record ReportRequest(Wave? Wave, RankDraws? Draws, bool RespectEarlier);

/// <summary>What reports are made of, and what they may be held against.</summary>
/// <param name="Answers">The answers behind them.</param>
/// <param name="Scoring">How they were estimated.</param>
/// <param name="Weighed">How many publications there were when it was settled what may be shown beside them.</param>
/// <param name="Held">What is held back for the sake of earlier publications.</param>
/// <param name="Context">What the sheets are made of.</param>
internal sealed record ReportMaterial(ReportAnswers Answers, ScoringOptions Scoring, int Weighed, HeldBack Held, ReportContext Context)
{
    /// <summary>When something was imported for the last time.</summary>
    public required DateTimeOffset Imported { get; init; }
}
