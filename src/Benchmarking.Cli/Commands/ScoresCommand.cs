using System.CommandLine;
using Benchmarking.Disclosure;
using Benchmarking.Reports.Explanations;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Cli.Commands;

/// <summary>Prints scores with their uncertainty.</summary>
internal sealed class ScoresCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "scores",
            scene.Texts["cli.scores"],
            "benchmarking scores --wave 2018-11",
            "benchmarking scores --by service --to csv --output services.csv");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        var by = new Option<string>("--by") { Description = scene.Texts["cli.scores.by"], HelpName = "unit|service|unit,service", DefaultValueFactory = _ => "unit" };
        by.AcceptOnlyFromAmong("unit", "service", "unit,service");
        command.Options.Add(by);
        command.Take(options.All.Concat(output.All));

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            var rows = parsed.GetValue(by) switch
            {
                "service" => ScoreTables.ByService(analysis.Estimates),
                "unit,service" => ScoreTables.ByUnitAndService(analysis.Estimates),
                _ => ScoreTables.ByUnit(analysis.Estimates),
            };
            var network = analysis.Workspace.Network;
            var released = DisclosureGate.Pass(
                new Publication([new ResultTable(TableNames.Scores, rows)]), network.Disclosure, analysis.Estimates.Options.Unsuppressed);
            var printed = released.Rows<ScoreRow>(TableNames.Scores).Where(analysis.Prints).ToList();
            output.Write(scene, parsed, new ExplainedTable(
                ScoresTable.Of(printed, network),
                analysis.Header("scores", options.SeedOf(parsed, network.Defaults), new KeyValuePair<string, string>("by", parsed.GetValue(by) ?? "unit")),
                place => ScoreExplanation.Of(released, printed[place], analysis.Estimates)));
        });
        return command;
    }
}
