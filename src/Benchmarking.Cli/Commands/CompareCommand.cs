using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Reports;
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
            "benchmarking compare --reference group --indicator culture --to csv",
            "benchmarking compare --omnibus --to csv");
        var options = new AnalysisOptions(scene.Texts);
        var output = new OutputOptions(scene.Texts);
        var reference = new Option<string>("--reference") { Description = scene.Texts["cli.compare.reference"], HelpName = "others|network|median|group|CODE" };
        var omnibus = new Option<bool>("--omnibus") { Description = scene.Texts["cli.compare.omnibus"] };
        command.Refuse(given => given.GetValue(omnibus) && given.GetResult(reference) is not null, scene.Texts["cli.compare.omnibus.alone"]);
        command.Options.Add(reference);
        command.Options.Add(omnibus);
        foreach (var option in options.All.Concat(output.All))
        {
            command.Options.Add(option);
        }

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            if (parsed.GetValue(omnibus))
            {
                output.Write(scene, parsed, Together(scene, analysis), analysis.Header(
                    "compare", options.SeedOf(parsed, analysis.Workspace.Network.Defaults), new KeyValuePair<string, string>("omnibus", "true")));
                return;
            }

            var network = analysis.Workspace.Network;
            var against = AnalysisOptions.Reference(parsed.GetValue(reference), analysis.Workspace);
            var adjustment = options.Adjustment(parsed, network.Defaults);
            var rows = Comparisons.Of(analysis.Estimates, against, adjustment, analysis.Takes);
            var released = DisclosureGate.Pass(
                new Publication([new ResultTable(TableNames.Comparisons, rows)]), network.Disclosure, analysis.Estimates.Options.Unsuppressed);
            var table = ComparisonsTable.Of(released.Rows<ComparisonRow>(TableNames.Comparisons).Where(analysis.Prints), network, against);
            output.Write(scene, parsed, table, analysis.Header(
                "compare",
                options.SeedOf(parsed, network.Defaults),
                new("adjust", Codes.Of(adjustment)),
                new("reference", Codes.Of(against))));
        });
        return command;
    }

    // Whether the units differ at all.
    private static TidyTable Together(Scene scene, Analysis analysis)
    {
        var (network, estimates) = (analysis.Workspace.Network, analysis.Estimates);
        var rows = OmnibusTests.Of(estimates, analysis.Responses, analysis.Takes);
        var released = DisclosureGate.Pass(new Publication([new ResultTable(TableNames.Omnibus, rows)]), network.Disclosure, estimates.Options.Unsuppressed);
        var printed = released.Rows<OmnibusRow>(TableNames.Omnibus);
        scene.Tell(OmnibusNotes.Shared(printed.Select(row => row.Figures).OfType<OmnibusFigures>(), network));
        return OmnibusTable.Of(printed);
    }
}
