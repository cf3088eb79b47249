using System.CommandLine;
using System.Globalization;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Findings;
using Benchmarking.Indicators;
using Benchmarking.Reports.Explanations;
using Benchmarking.Reports.Tables;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Tells how scores changed from one wave to another.</summary>
internal sealed class TrendCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "trend",
            scene.Texts["cli.trend"],
            "benchmarking trend --since 2017-11",
            "benchmarking trend --since 2017-11 --wave 2018-05 --indicator goals --to csv");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        var since = new Option<string>("--since") { Description = scene.Texts["cli.trend.since"], HelpName = "WAVE", Required = true };
        command.Options.Add(since);
        command.Take(options.All.Concat(output.All));

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            var earlier = Earlier(analysis, parsed.GetRequiredValue(since));
            cancel.ThrowIfCancellationRequested();
            var later = new AnsweredWave(analysis.Wave.Id, analysis.Responses, analysis.Frame);
            var waves = TwoWaves.Of(earlier, later, analysis.Scoring)
                ?? throw new RefusedException(new Sentence("cli.trend.nothing_common", earlier.Wave.Value, later.Wave.Value));
            Tell(scene, waves);
            var network = analysis.Workspace.Network;
            var adjustment = options.Adjustment(parsed, network.Defaults);
            var rows = Trends.Of(waves, [.. Measure.Of(analysis.Responses.Set).Where(analysis.Takes)], adjustment);
            var released = DisclosureGate.Pass(
                new Publication([new ResultTable(TableNames.Trends, rows)]), network.Disclosure, analysis.Scoring.Unsuppressed);
            var printed = released.Rows<TrendRow>(TableNames.Trends).Where(analysis.Prints).ToList();
            output.Write(scene, parsed, new ExplainedTable(
                TrendTable.Of(printed, network),
                analysis.Header(
                    "trend",
                    options.SeedOf(parsed, network.Defaults),
                    new("adjust", Codes.Of(adjustment)),
                    new("since", earlier.Wave.Value),
                    new("since_data", Fingerprint.Of(earlier.Responses)),
                    new("left_out", string.Join(' ', waves.LeftOut)),
                    new("followed", waves.FollowedRespondents.ToString(CultureInfo.InvariantCulture))),
                place => TrendExplanation.Of(printed[place], waves, adjustment, rows.Count(row => row.Figures?.P is not null))));
        });
        return command;
    }

    private static AnsweredWave Earlier(Analysis analysis, string id)
    {
        var wave = analysis.Workspace.FindWave(id);
        if (wave.Date >= analysis.Wave.Date)
        {
            throw new RefusedException(new Sentence("cli.trend.not_earlier", wave.Id.Value, analysis.Wave.Id.Value));
        }

        using var store = analysis.Workspace.OpenExistingStore();
        return new AnsweredWave(wave.Id, analysis.Workspace.Answers(wave, store), store.Invited(wave.Id, analysis.Workspace.Network));
    }

    private static void Tell(Scene scene, TwoWaves waves)
    {
        if (waves.LeftOut.Count > 0)
        {
            scene.Tell("cli.trend.left_out", string.Join(", ", waves.LeftOut));
        }

        scene.Tell(waves.FollowedRespondents > 0 ? "cli.trend.followed" : "cli.trend.nobody_followed", waves.FollowedRespondents);
    }
}
