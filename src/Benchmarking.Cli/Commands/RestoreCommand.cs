using System.CommandLine;
using Benchmarking.Storage;

namespace Benchmarking.Cli.Commands;

/// <summary>Brings back what a backup holds, while others use the database.</summary>
internal sealed class RestoreCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("restore", scene.Texts["cli.restore"], "benchmarking restore network-2018-11.backup.db");
        var file = new Argument<string>("file") { Description = scene.Texts["cli.restore.file"], HelpName = "FILE" };
        var withoutKey = new Option<bool>("--without-key") { Description = scene.Texts["cli.restore.without_key"] };
        command.Arguments.Add(file);
        command.Take([withoutKey]);
        scene.Act(command, (parsed, _) =>
        {
            var path = scene.Surroundings.PathOf(parsed.GetRequiredValue(file));
            var restored = Backups.Restore(scene.Workspace(parsed).Address, path, AuditTrail.Entry(scene), parsed.GetValue(withoutKey));
            scene.Say("cli.restore.done", path, restored.Imports);
            if (restored.Kept is { } kept)
            {
                scene.Say("cli.restore.kept", kept);
            }

            else
            {
                scene.Tell("cli.restore.since");
            }

            if (restored.MissingKey is { } key)
            {
                scene.Tell("cli.restore.keyless", key);
            }

            foreach (var wave in restored.Revived)
            {
                scene.Tell("cli.restore.revived", wave.Value);
            }

            if (restored.SetAside is { } damaged)
            {
                scene.Say("cli.restore.set_aside", damaged);
            }
        });
        return command;
    }
}
