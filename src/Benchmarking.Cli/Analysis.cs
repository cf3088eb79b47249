using System.CommandLine;
using System.Globalization;
using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>One wave read and estimated, as a command line asks for it.</summary>
internal sealed class Analysis
{
    private readonly HashSet<int> _units;
    private readonly HashSet<IndicatorId> _measures;

    private Analysis(Workspace workspace, Wave wave, Responses responses, WaveEstimates estimates, (HashSet<int> Units, HashSet<IndicatorId> Measures) chosen)
    {
        (Workspace, Wave, Responses, Estimates) = (workspace, wave, responses, estimates);
        (_units, _measures) = chosen;
    }

    public Workspace Workspace { get; }

    public Wave Wave { get; }

    public Responses Responses { get; }

    public WaveEstimates Estimates { get; }

    /// <summary>Reads and estimates the wave that the command line asks for.</summary>
    public static Analysis Of(Scene scene, ParseResult parsed, AnalysisOptions options)
    {
        var workspace = scene.Workspace(parsed);
        using var store = workspace.OpenExistingStore();
        var wave = workspace.WaveOrLatest(parsed.GetValue(options.Wave), store);
        var units = (parsed.GetValue(options.Units) ?? []).Select(workspace.FindUnit).ToHashSet();
        var responses = workspace.Answers(wave, store);
        var measures = Chosen(parsed.GetValue(options.Indicators) ?? [], responses.Set);
        var scoring = options.Scoring(parsed, workspace.Network.Defaults);
        if (scoring.Unsuppressed)
        {
            OpenGate.Announce(scene, store, parsed);
        }

        var estimates = WaveEstimates.Of(responses, wave.Id, store.Invited(wave.Id, workspace.Network), scoring);
        return new Analysis(workspace, wave, responses, estimates, (units, measures));
    }

    /// <summary>Whether the command line asks for a measure; a dimension brings its indicators.</summary>
    public bool Takes(Measure measure) =>
        _measures.Count == 0 || _measures.Contains(measure.Id) || _measures.Contains(measure.Dimension.Id);

    /// <summary>Whether a row is printed.</summary>
    public bool Prints(ResultRow row) =>
        (row.Unit is not { } unit || _units.Count == 0 || _units.Contains(unit)) && (row.Measure is not { } measure || Takes(measure));

    /// <summary>What stands above the rows in JSON; the fingerprint takes a while, and no other form asks for it.</summary>
    /// <param name="command">The command.</param>
    /// <param name="seed">The seed in force.</param>
    /// <param name="more">Options of this command beside those that all analyses share.</param>
    public Func<TableSource> Header(string command, long seed, params IReadOnlyList<KeyValuePair<string, string>> more) => () =>
    {
        var scoring = Estimates.Options;
        return new TableSource(command, Application.Version, seed, Fingerprint.Of(Responses))
        {
            Options =
            [
                new("wave", Wave.Id.Value),
                new("indicators", Responses.Set.Id + " " + Responses.Set.Version),
                new("weighting", Codes.Of(scoring.Weighting)),
                new("variance", Codes.Of(scoring.Variance)),
                new("population", Codes.Of(scoring.Population)),
                new("level", scoring.Level.ToString("R", CultureInfo.InvariantCulture)),
                new("unit", _units.Count == 0 ? "all" : string.Join(' ', _units.Order().Select(unit => Workspace.Network.Units[unit].Code))),
                new("indicator", _measures.Count == 0 ? "all" : string.Join(' ', Measure.Of(Responses.Set).Select(measure => measure.Id).Where(_measures.Contains))),
                new("unsuppressed", scoring.Unsuppressed ? "true" : "false"),
                new("min_respondents", scoring.Unsuppressed ? "1" : Workspace.Network.Disclosure.MinRespondents.ToString(CultureInfo.InvariantCulture)),
                .. more,
            ],
        };
    };

    private static HashSet<IndicatorId> Chosen(string[] names, IndicatorSet set)
    {
        var known = Measure.Of(set).Select(measure => measure.Id).ToList();
        foreach (var name in names.Where(name => !known.Exists(id => id.Value == name)))
        {
            var ids = known.Select(id => id.Value).ToList();
            throw new RefusedException(Import.Nearest.To(name, ids) is { } near
                ? new Sentence("cli.indicator.unknown_near", name, near)
                : new Sentence("cli.indicator.unknown", name, string.Join(", ", ids)));
        }

        return [.. known.Where(id => names.Contains(id.Value, StringComparer.Ordinal))];
    }
}
