using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Reports.Explanations;
using Benchmarking.Reports.Tables;

namespace Benchmarking.Cli.Commands;

/// <summary>Tells how each question was answered.</summary>
internal sealed class ItemsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "items",
            scene.Texts["cli.items"],
            "benchmarking items --wave 2018-11",
            "benchmarking items --by service --indicator culture --to csv",
            "benchmarking items --explain SK1a");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        var by = new Option<string>("--by") { Description = scene.Texts["cli.items.by"], HelpName = "service" };
        by.AcceptOnlyFromAmong("service");
        command.Options.Add(by);
        command.Take(options.All.Concat(output.All));

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            var byService = parsed.GetValue(by) is not null;
            var network = analysis.Workspace.Network;
            var rows = byService ? ItemTables.ByService(analysis.Complete, analysis.Estimates) : ItemTables.OfNetwork(analysis.Complete, analysis.Estimates);
            var released = DisclosureGate.Pass(
                new Publication([new ResultTable(TableNames.Items, rows)]), network.Disclosure, analysis.Scoring.Unsuppressed);
            var printed = released.Rows<ItemRow>(TableNames.Items).Where(analysis.Prints).ToList();
            output.Write(scene, parsed, new ExplainedTable(
                ItemsTable.Of(printed, network),
                analysis.Header("items", options.SeedOf(parsed, network.Defaults), new KeyValuePair<string, string>("by", byService ? "service" : "network")),
                place => ItemExplanation.Of(printed[place], analysis.Complete)));
        });
        return command;
    }
}
