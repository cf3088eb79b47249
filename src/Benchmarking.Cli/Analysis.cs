using System.CommandLine;
using System.Globalization;
using Benchmarking.Disclosure;
using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Surveys;

namespace Benchmarking.Cli;

/// <summary>One wave read, as a command line asks for it, and estimated as far as the command needs.</summary>
internal sealed class Analysis
{
    public required Workspace Workspace { get; init; }

    public required Wave Wave { get; init; }

    public required Responses Responses { get; init; }

    public required ScoringOptions Scoring { get; init; }

    /// <summary>Who was invited; null where no frame was imported.</summary>
    public required InvitedFrame? Frame { get; init; }

    /// <summary>Scores and what they rest on, estimated when they are first asked for.</summary>
    public WaveEstimates Estimates => field ??= WaveEstimates.Of(Responses, Wave.Id, Frame, Scoring);

    /// <summary>As reports estimate them: by the network's own defaults.</summary>
    public WaveEstimates PlainEstimates
    {
        get
        {
            var plain = ScoringOptions.Of(Workspace.Network);
            return plain == Scoring ? Estimates : WaveEstimates.Of(Responses, Wave.Id, Frame, plain);
        }
    }

    /// <summary>The same without scores that are held back.</summary>
    public WaveEstimates EstimatesWithout(IReadOnlySet<HeldScore> held) =>
        held.Count == 0 ? Estimates : WaveEstimates.Of(Responses, Wave.Id, Frame, Scoring with { Held = held });

    /// <summary>What readers outside the house have been shown of the wave.</summary>
    public required IReadOnlyList<PublishedFigure> Published { get; init; }

    /// <summary>How many publications there are, of all waves.</summary>
    public required int Publications { get; init; }

    /// <summary>The complete answers, gathered when they are first asked for.</summary>
    public CompleteWave Complete => field ??= CompleteWave.Of(Responses, Wave.Id, Scoring);

    /// <summary>Places of the units asked for; none for all.</summary>
    private HashSet<int> Units { get; init; } = [];

    /// <summary>The measures asked for; none for all.</summary>
    private HashSet<IndicatorId> Measures { get; init; } = [];

    /// <summary>Reads the wave that the command line asks for, for somebody at the screen: figures that may not leave the house are warned of.</summary>
    public static Analysis Of(Scene scene, ParseResult parsed, AnalysisOptions options)
    {
        var analysis = Read(scene, parsed, options);
        PublicationJournal.Warn(scene, analysis);
        return analysis;
    }

    /// <summary>Reads the wave that the command line asks for.</summary>
    public static Analysis Read(Scene scene, ParseResult parsed, AnalysisOptions options)
    {
        var workspace = scene.Workspace(parsed);
        var asked = workspace.AskedWave(parsed.GetValue(options.Wave));
        var units = workspace.FindUnits(parsed.GetValue(options.Units));
        using var store = workspace.OpenExistingStore();
        var wave = asked ?? workspace.LatestWave(store);
        var responses = workspace.Answers(wave, store);
        var measures = Chosen(parsed.GetValue(options.Indicators) ?? [], responses.Set);
        var scoring = options.Scoring(parsed, workspace.Network.Defaults);
        if (scoring.Unsuppressed)
        {
            OpenGate.Announce(scene, store);
        }

        var publications = store.Publications().Count;
        return new Analysis
        {
            Published = store.Published(wave.Id),
            Publications = publications,
            Workspace = workspace,
            Wave = wave,
            Responses = responses,
            Scoring = scoring,
            Frame = store.Invited(wave.Id, workspace.Network),
            Units = units,
            Measures = measures,
        };
    }

    /// <summary>Whether the command line asks for a measure; a dimension brings its indicators.</summary>
    public bool Takes(Measure measure) =>
        Measures.Count == 0 || Measures.Contains(measure.Id) || Measures.Contains(measure.Dimension.Id);

    /// <summary>Whether a row is printed.</summary>
    public bool Prints(ResultRow row) =>
        (row.Unit is not { } unit || Units.Count == 0 || Units.Contains(unit)) && (row.Measure is not { } measure || Takes(measure));

    /// <summary>What stands above the rows in JSON; the fingerprint takes a while, and no other form asks for it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="seed">The seed in force.</param>
    /// <param name="more">Options of this command beside those that all analyses share.</param>
    public Func<TableSource> Header(string command, long seed, params IReadOnlyList<KeyValuePair<string, string>> more) => () =>
        new TableSource(command, Application.Version, seed, Fingerprint.Of(Responses))
        {
            Options =
            [
                new("wave", Wave.Id.Value),
                new("indicators", Responses.Set.Id + " " + Responses.Set.Version),
                new("weighting", Codes.Of(Scoring.Weighting)),
                new("variance", Codes.Of(Scoring.Variance)),
                new("population", Codes.Of(Scoring.Population)),
                new("level", Scoring.Level.ToString("R", CultureInfo.InvariantCulture)),
                new("unit", Units.Count == 0 ? "all" : string.Join(' ', Units.Order().Select(unit => Workspace.Network.Units[unit].Code))),
                new("indicator", Measures.Count == 0 ? "all" : string.Join(' ', Measure.Of(Responses.Set).Select(measure => measure.Id).Where(Measures.Contains))),
                new("unsuppressed", Scoring.Unsuppressed ? "true" : "false"),
                new("min_respondents", Scoring.Unsuppressed ? "1" : Workspace.Network.Disclosure.MinRespondents.ToString(CultureInfo.InvariantCulture)),
                .. more,
            ],
        };

    private static HashSet<IndicatorId> Chosen(string[] names, IndicatorSet set)
    {
        var known = Measure.Of(set).Select(measure => measure.Id).ToList();
        foreach (var name in names.Where(name => !known.Exists(id => id.Value == name)))
        {
            throw new RefusedException(UnknownIndicator.Of(name, [.. known.Select(id => id.Value)]));
        }

        return [.. known.Where(id => names.Contains(id.Value, StringComparer.Ordinal))];
    }
}
