using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Reports.Explanations;
using Benchmarking.Reports.Tables;

namespace Benchmarking.Cli.Commands;

/// <summary>Holds every unit against its network.</summary>
internal sealed class CompareCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "compare",
            scene.Texts["cli.compare"],
            "benchmarking compare --wave 2018-11",
            "benchmarking compare --reference group --indicator culture --to csv");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        var reference = new Option<string>("--reference") { Description = scene.Texts["cli.compare.reference"], HelpName = "others|network|median|group|CODE" };
        command.Options.Add(reference);
        foreach (var option in options.All.Concat(output.All))
        {
            command.Options.Add(option);
        }

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            var network = analysis.Workspace.Network;
            var against = AnalysisOptions.Reference(parsed.GetValue(reference), analysis.Workspace);
            var adjustment = options.Adjustment(parsed, network.Defaults);
            var rows = Comparisons.Of(analysis.Estimates, against, adjustment, analysis.Takes);
            var released = DisclosureGate.Pass(
                new Publication([new ResultTable(TableNames.Comparisons, rows)]), network.Disclosure, analysis.Estimates.Options.Unsuppressed);
            var printed = released.Rows<ComparisonRow>(TableNames.Comparisons).Where(analysis.Prints).ToList();
            var family = (adjustment, rows.Count(row => row.Figures?.P is not null));
            output.Write(scene, parsed, new ExplainedTable(
                ComparisonsTable.Of(printed, network, against),
                analysis.Header("compare", options.SeedOf(parsed, network.Defaults), new("adjust", Codes.Of(adjustment)), new("reference", Codes.Of(against))),
                place => ComparisonExplanation.Of(printed[place], analysis.Estimates, against, family)));
        });
        return command;
    }
}
