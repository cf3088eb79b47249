using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Reports.Explanations;
using Benchmarking.Reports.Tables;

namespace Benchmarking.Cli.Commands;

/// <summary>Tells whether those who answered in a unit agree, and whether units differ.</summary>
internal sealed class AgreementCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "agreement",
            scene.Texts["cli.agreement"],
            "benchmarking agreement --wave 2018-11",
            "benchmarking agreement --unit 9902 --indicator culture --to csv",
            "benchmarking agreement --explain 9902,culture.trust");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        command.Take(options.All.Concat(output.All));

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            var network = analysis.Workspace.Network;
            var released = DisclosureGate.Pass(
                new Publication([new ResultTable(TableNames.Agreement, Agreement.Of(analysis.Complete))]), network.Disclosure, analysis.Scoring.Unsuppressed);
            var printed = released.Rows<AgreementRow>(TableNames.Agreement).Where(analysis.Prints).ToList();
            output.Write(scene, parsed, new ExplainedTable(
                AgreementTable.Of(printed, network),
                analysis.Header("agreement", options.SeedOf(parsed, network.Defaults)),
                place => AgreementExplanation.Of(printed[place], analysis.Complete)));
        });
        return command;
    }
}
