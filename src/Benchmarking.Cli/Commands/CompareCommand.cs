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
            "benchmarking compare --reference group --indicator culture --to csv",
            "benchmarking compare --omnibus --to csv");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        var reference = new Option<string>("--reference") { Description = scene.Texts["cli.compare.reference"], HelpName = "others|network|median|group|CODE" };
        var omnibus = new Option<bool>("--omnibus") { Description = scene.Texts["cli.compare.omnibus"] };
        command.Refuse(given => given.GetValue(omnibus) && given.GetResult(reference) is not null, scene.Texts["cli.compare.omnibus.alone"]);
        command.Options.Add(reference);
        command.Options.Add(omnibus);
        command.Take(options.All.Concat(output.All));

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            if (parsed.GetValue(omnibus))
            {
                output.Write(scene, parsed, Together(scene, analysis, options.SeedOf(parsed, analysis.Workspace.Network.Defaults)));
                return;
            }

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

    // Whether the units differ at all.
    private static ExplainedTable Together(Scene scene, Analysis analysis, long seed)
    {
        var (network, estimates) = (analysis.Workspace.Network, analysis.Estimates);
        var rows = OmnibusTests.Of(estimates, analysis.Responses, analysis.Takes);
        var released = DisclosureGate.Pass(new Publication([new ResultTable(TableNames.Omnibus, rows)]), network.Disclosure, estimates.Options.Unsuppressed);
        var printed = released.Rows<OmnibusRow>(TableNames.Omnibus);
        scene.Tell(OmnibusNotes.Shared(printed.Select(row => row.Figures).OfType<OmnibusFigures>(), network));
        return new ExplainedTable(
            OmnibusTable.Of(printed),
            analysis.Header("compare", seed, new KeyValuePair<string, string>("omnibus", "true")),
            place => OmnibusExplanation.Of(printed[place], estimates));
    }
}
