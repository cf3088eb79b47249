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
            using var store = workspace.OpenExistingStore();
            var asked = workspace.WaveOrLatest(parsed.GetValue(wave), store);
            var responses = workspace.Answers(asked, store);
            var frame = store.Invited(asked.Id, workspace.Network);
            cancel.ThrowIfCancellationRequested();
            IReadOnlyList<Finding> findings = [.. SurveyChecks.All.SelectMany(check => check.Inspect(responses))];
            if (parsed.GetValue(output) is { } file)
            {
                WholeFile.Write(scene.Surroundings.PathOf(file), stream =>
                {
                    using var writer = new StreamWriter(stream, leaveOpen: true) { NewLine = "\n" };
                    new QualityText(scene.Texts, writer, Width: null).Write(asked, responses, frame, findings);
                });
            }
            else
            {
                new QualityText(scene.Texts, scene.Surroundings.Output, scene.Surroundings.Width).Write(asked, responses, frame, findings);
            }

            scene.List(findings);
        });
        return command;
    }
}
