using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Tables;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Shows where municipalities were placed on rubrics.</summary>
internal sealed class EvaluationsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("evaluations", scene.Texts["cli.evaluations"], "benchmarking evaluations list --wave 2018-05");
        command.Subcommands.Add(List(scene));
        return command;
    }

    private static ExampleCommand List(Scene scene)
    {
        var command = new ExampleCommand(
            "list",
            scene.Texts["cli.evaluations.list"],
            "benchmarking evaluations list --wave 2018-05",
            "benchmarking evaluations list --unit 3001 --to csv --output evaluations.csv");
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.evaluations.wave"], HelpName = "WAVE" };
        var unit = new Option<string[]>("--unit") { Description = scene.Texts["cli.evaluations.unit"], HelpName = "CODE", AllowMultipleArgumentsPerToken = true };
        var output = new OutputOptions(scene.Texts);
        command.Take([wave, unit, .. output.All]);
        scene.Act(command, (parsed, _) =>
        {
            var workspace = scene.Workspace(parsed);
            var asked = workspace.AskedWave(parsed.GetValue(wave))?.Id;
            var units = workspace.FindUnits(parsed.GetValue(unit));
            using var store = workspace.OpenExistingStore();
            var shown = asked ?? Latest(workspace.Network, store);
            var evaluations = store.Evaluations(shown, workspace.Set, workspace.Network);
            if (evaluations.Count == 0)
            {
                scene.Tell("cli.evaluations.none", shown.Value);
            }

            var rows = evaluations.Where(evaluation => units.Count == 0 || units.Contains(evaluation.Unit));
            output.Write(
                scene, parsed, EvaluationsTable.Of(rows, shown, workspace.Network), () => new TableSource("evaluations list", Application.Version, Seed: null, Fingerprint: null));
        });
        return command;
    }

    private static WaveId Latest(Network network, IStore store)
    {
        var held = store.Imports().Where(import => import.Kind == ImportKind.Evaluations).Select(import => import.Wave).ToHashSet();
        return network.Waves.LastOrDefault(wave => held.Contains(wave.Id))?.Id ?? throw new RefusedException(new Sentence("cli.evaluations.never"));
    }
}
