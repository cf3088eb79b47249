using System.CommandLine;
using System.Globalization;
using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Reports.Explanations;
using Benchmarking.Reports.Tables;

namespace Benchmarking.Cli.Commands;

/// <summary>Ranks units, each with the sets that say how sure its rank is.</summary>
internal sealed class RanksCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "ranks",
            scene.Texts["cli.ranks"],
            "benchmarking ranks --wave 2018-11",
            "benchmarking ranks --indicator culture --draws 100000 --to csv --output ranks.csv");
        var options = new AnalysisOptions(scene.Texts);
        var output = new AnalysisOutput(scene.Texts);
        options.Draws.Description = scene.Texts.Say("cli.ranks.draws", scene.Texts.Number(RankDraws.Customary, 0));
        command.Take(options.All.Concat(output.All));

        scene.Act(command, (parsed, cancel) =>
        {
            var analysis = Analysis.Of(scene, parsed, options);
            cancel.ThrowIfCancellationRequested();
            var (network, estimates) = (analysis.Workspace.Network, analysis.Estimates);
            var draws = new RankDraws(options.SeedOf(parsed, network.Defaults), parsed.GetValue(options.Draws) ?? RankDraws.Customary);
            var rows = Ranks.Of(estimates, draws, analysis.Takes);
            cancel.ThrowIfCancellationRequested();
            var released = DisclosureGate.Pass(new Publication([new ResultTable(TableNames.Ranks, rows)]), network.Disclosure, estimates.Options.Unsuppressed);
            var printed = released.Rows<RankRow>(TableNames.Ranks).Where(analysis.Prints).ToList();
            output.Write(scene, parsed, new ExplainedTable(
                RanksTable.Of(printed, network),
                analysis.Header("ranks", draws.Seed, new KeyValuePair<string, string>("draws", draws.Count.ToString(CultureInfo.InvariantCulture))),
                place => RankExplanation.Of(printed[place], estimates, draws)));
        });
        return command;
    }
}
