using System.CommandLine;
using Benchmarking.Checks;
using Benchmarking.Findings;

namespace Benchmarking.Cli.Commands;

/// <summary>Shows the coordinator who answered, and what in the answers deserves a look.</summary>
internal sealed class CheckCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("check", scene.Texts["cli.check"], "benchmarking check --wave 2018-05");
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.option.wave"], HelpName = "WAVE" };
        var output = new Option<string>("--output", "-o") { Description = scene.Texts["cli.option.output_file"], HelpName = "FILE" };
        command.Options.Add(wave);
        command.Options.Add(output);
        scene.Act(command, (parsed, cancel) =>
        {
            var workspace = scene.Workspace(parsed);
            var asked = workspace.AskedWave(parsed.GetValue(wave));
            using var store = workspace.OpenExistingStore();
            var shown = asked ?? workspace.LatestWave(store);
            var responses = workspace.Answers(shown, store);
            var frame = store.Invited(shown.Id, workspace.Network);
            cancel.ThrowIfCancellationRequested();
            IReadOnlyList<Finding> findings = [.. SurveyChecks.All.SelectMany(check => check.Inspect(responses))];
            scene.Write(
                parsed.GetValue(output),
                (writer, width) => new QualityText(scene.Texts, writer, width).Write(shown, responses, frame, findings));
            scene.List(findings);
        });
        return command;
    }
}
