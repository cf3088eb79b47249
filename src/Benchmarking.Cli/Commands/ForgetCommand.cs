using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Storage;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Deletes what was imported of a wave for good.</summary>
internal sealed class ForgetCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("forget", scene.Texts["cli.forget"], "benchmarking forget --wave 2017-11", "benchmarking forget --wave 2017-11 --yes --backups");
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.forget.wave"], HelpName = "WAVE", Required = true };
        var yes = new Option<bool>("--yes") { Description = scene.Texts["cli.forget.yes"] };
        var backups = new Option<bool>("--backups") { Description = scene.Texts["cli.forget.backups"] };
        command.Take([wave, yes, backups]);
        scene.Act(command, (parsed, _) =>
        {
            var workspace = scene.Workspace(parsed);
            using var store = workspace.OpenExistingStore();
            var asked = Known(workspace, store, parsed.GetRequiredValue(wave));
            if (!parsed.GetValue(yes))
            {
                Confirm(scene, asked);
            }

            var forgotten = store.Forget(asked, AuditTrail.Entry(scene));
            scene.Say(forgotten.Imports > 0 ? "cli.forget.done" : "cli.forget.nothing", asked.Value, forgotten.Imports, forgotten.Respondents);
            Copies(scene, workspace, asked, parsed.GetValue(backups));
            scene.Tell("cli.forget.elsewhere");
            if (!forgotten.IsClean)
            {
                throw new RefusedException(new Sentence("cli.forget.not_clean", asked.Value));
            }
        });
        return command;
    }

    // A wave that the network file has given up may have answers still.
    private static WaveId Known(Workspace workspace, IStore store, string text) =>
        WaveId.TryParse(text) is { } id && store.Imports().Any(import => import.Wave == id) ? id : workspace.FindWave(text).Id;

    private static void Confirm(Scene scene, WaveId wave)
    {
        if (!scene.Surroundings.IsInteractive)
        {
            throw new RefusedException(new Sentence("cli.forget.unconfirmed", wave.Value));
        }

        scene.Surroundings.Error.Write(scene.Texts.Say("cli.forget.prompt", wave.Value) + " ");
        if (scene.Surroundings.Input()?.Trim() != wave.Value)
        {
            throw new RefusedException(new Sentence("cli.forget.kept", wave.Value));
        }
    }

    private static void Copies(Scene scene, Workspace workspace, WaveId wave, bool delete)
    {
        var copies = StoreCopies.Holding(workspace.Address, wave);
        foreach (var copy in copies)
        {
            if (delete)
            {
                StoreCopies.Delete(workspace.Address, copy);
            }

            scene.Say(delete ? "cli.forget.copy_deleted" : "cli.forget.copy", copy);
        }

        if (copies.Count > 0 && !delete)
        {
            scene.Tell("cli.forget.copies", wave.Value);
        }
    }
}
