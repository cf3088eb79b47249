using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Shows the goals that municipalities set themselves.</summary>
internal sealed class GoalsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("goals", scene.Texts["cli.goals"], "benchmarking goals list --wave 2018-05");
        command.Subcommands.Add(List(scene));
        return command;
    }

    private static ExampleCommand List(Scene scene)
    {
        var command = new ExampleCommand(
            "list",
            scene.Texts["cli.goals.list"],
            "benchmarking goals list --wave 2018-05",
            "benchmarking goals list --unit 3001 --to csv --output goals.csv");
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.goals.wave"], HelpName = "WAVE" };
        var unit = new Option<string[]>("--unit") { Description = scene.Texts["cli.goals.unit"], HelpName = "CODE", AllowMultipleArgumentsPerToken = true };
        var output = new OutputOptions(scene.Texts);
        command.Take([wave, unit, .. output.All]);
        scene.Act(command, (parsed, _) =>
        {
            var workspace = scene.Workspace(parsed);
            var asked = workspace.AskedWave(parsed.GetValue(wave))?.Id;
            var units = workspace.FindUnits(parsed.GetValue(unit));
            using var store = workspace.OpenExistingStore();
            var goals = store.Goals(workspace.Set, workspace.Network);
            var shown = asked ?? (goals is [.., var last] ? last.Wave : throw new RefusedException(new Sentence("cli.goals.never")));
            var own = goals.Where(goal => goal.Wave == shown).ToList();
            if (own.Count == 0)
            {
                scene.Tell("cli.goals.none", shown.Value);
            }

            var rows = own.Where(goal => units.Count == 0 || units.Contains(goal.Unit));
            output.Write(scene, parsed, GoalsTable.Of(rows, workspace.Network), () => new TableSource("goals list", Application.Version, Seed: null, Fingerprint: null));
        });
        return command;
    }
}
