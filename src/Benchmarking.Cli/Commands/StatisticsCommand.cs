using System.CommandLine;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;

namespace Benchmarking.Cli.Commands;

/// <summary>Shows register figures, and fetches them.</summary>
internal sealed class StatisticsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "statistics",
            scene.Texts["cli.statistics"],
            "benchmarking statistics list --indicator outcomes.low_income",
            "benchmarking statistics fetch --latest 3");
        command.Subcommands.Add(List(scene));
        command.Subcommands.Add(new StatisticsFetchCommand().Build(scene));
        return command;
    }

    private static ExampleCommand List(Scene scene)
    {
        var command = new ExampleCommand(
            "list",
            scene.Texts["cli.statistics.list"],
            "benchmarking statistics list",
            "benchmarking statistics list --indicator outcomes.low_income --unit 3101 --to csv");
        var indicators = new Option<string[]>("--indicator") { Description = scene.Texts["cli.statistics.of"], HelpName = "ID", AllowMultipleArgumentsPerToken = true };
        var units = new Option<string[]>("--unit") { Description = scene.Texts["cli.statistics.unit"], HelpName = "CODE", AllowMultipleArgumentsPerToken = true };
        var output = new OutputOptions(scene.Texts);
        command.Take([indicators, units, .. output.All]);

        scene.Act(command, (parsed, _) =>
        {
            var workspace = scene.Workspace(parsed);
            var wanted = workspace.FindUnits(parsed.GetValue(units));
            var outcomes = (parsed.GetValue(indicators) ?? []).Select(id => ImportStatisticsCommand.FindOutcome(workspace.Set, id)).ToHashSet();
            using var store = workspace.OpenExistingStore();
            var figures = StatisticsImport.Made(workspace, store.Outcomes())
                .Where(figure => outcomes.Count == 0 || outcomes.Contains(figure.Indicator))
                .Where(figure => wanted.Count == 0 || (figure.Unit is { } unit && wanted.Contains(unit)))
                .ToList();
            if (figures.Count == 0)
            {
                scene.Tell("cli.statistics.none");
            }

            output.Write(scene, parsed, OutcomesTable.Of(figures, workspace.Network), () => new TableSource("statistics list", Application.Version, Seed: null, Fingerprint: null));
        });
        return command;
    }
}
