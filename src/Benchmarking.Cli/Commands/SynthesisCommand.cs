using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Reports.Explanations;
using Benchmarking.Reports.Tables;

namespace Benchmarking.Cli.Commands;

/// <summary>Takes all units together: how much they truly differ.</summary>
internal sealed class SynthesisCommand : ICommandPart
{
    private static readonly HeterogeneityMethod[] Methods = [HeterogeneityMethod.Reml, HeterogeneityMethod.PauleMandel, HeterogeneityMethod.DerSimonianLaird];

    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "synthesis",
            scene.Texts["cli.synthesis"],
            "benchmarking synthesis --wave 2018-11",
            "benchmarking synthesis --method pm --indicator culture --to csv");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        string[] codes = [.. Methods.Select(Codes.Of)];
        var method = new Option<string>("--method") { Description = scene.Texts["cli.synthesis.method"], HelpName = string.Join('|', codes), DefaultValueFactory = _ => codes[0] };
        method.AcceptOnlyFromAmong(codes);
        command.Options.Add(method);
        command.Take(options.All.Concat(output.All));

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            var (network, estimates) = (analysis.Workspace.Network, analysis.Estimates);
            var chosen = Methods[Array.IndexOf(codes, parsed.GetRequiredValue(method))];
            var rows = Synthesis.Of(estimates, chosen, analysis.Takes);
            var released = DisclosureGate.Pass(new Publication([new ResultTable(TableNames.Synthesis, rows)]), network.Disclosure, estimates.Options.Unsuppressed);
            var printed = released.Rows<SynthesisRow>(TableNames.Synthesis).Where(analysis.Prints).ToList();
            scene.Tell(SynthesisNotes.Alike(released.Rows<SynthesisRow>(TableNames.Synthesis), network, scene.Texts));
            output.Write(scene, parsed, new ExplainedTable(
                SynthesisTable.Of(printed, network),
                analysis.Header("synthesis", options.SeedOf(parsed, network.Defaults), new KeyValuePair<string, string>("method", Codes.Of(chosen))),
                place => SynthesisExplanation.Of(printed[place], estimates, chosen)));
        });
        return command;
    }
}
