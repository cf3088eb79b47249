using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Reports.Explanations;
using Benchmarking.Reports.Tables;

namespace Benchmarking.Cli.Commands;

/// <summary>Tells whether the questions of an indicator hang together.</summary>
internal sealed class ReliabilityCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "reliability",
            scene.Texts["cli.reliability"],
            "benchmarking reliability --wave 2018-11",
            "benchmarking reliability --indicator culture --to csv",
            "benchmarking reliability --explain culture.trust");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        var by = new Option<string>("--by") { Description = scene.Texts["cli.reliability.by"], HelpName = "unit" };
        by.AcceptOnlyFromAmong("unit");
        command.Options.Add(by);
        command.Take(options.All.Concat(output.All));

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            var byUnit = parsed.GetValue(by) is not null;
            var network = analysis.Workspace.Network;
            var rows = byUnit ? Reliability.ByUnit(analysis.Complete) : Reliability.OfNetwork(analysis.Complete);
            var released = DisclosureGate.Pass(
                new Publication([new ResultTable(TableNames.Reliability, rows)]), network.Disclosure, analysis.Scoring.Unsuppressed);
            var printed = released.Rows<ReliabilityRow>(TableNames.Reliability).Where(analysis.Prints).ToList();
            output.Write(scene, parsed, new ExplainedTable(
                ReliabilityTable.Of(printed, network),
                analysis.Header("reliability", options.SeedOf(parsed, network.Defaults), new KeyValuePair<string, string>("by", byUnit ? "unit" : "network")),
                place => ReliabilityExplanation.Of(printed[place], analysis.Complete)));
        });
        return command;
    }
}
