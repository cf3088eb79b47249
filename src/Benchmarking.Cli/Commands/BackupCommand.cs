using System.CommandLine;
using Benchmarking.Storage;

namespace Benchmarking.Cli.Commands;

/// <summary>Copies the database, and the key file, while others use them.</summary>
internal sealed class BackupCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("backup", scene.Texts["cli.backup"], "benchmarking backup network-2018-11.backup.db");
        var file = new Argument<string>("file") { Description = scene.Texts["cli.backup.file"], HelpName = "FILE" };
        var overwrite = new Option<bool>("--overwrite") { Description = scene.Texts["cli.backup.overwrite"] };
        command.Arguments.Add(file);
        command.Take([overwrite]);
        scene.Act(command, (parsed, _) =>
        {
            var path = scene.Surroundings.PathOf(parsed.GetRequiredValue(file));
            var made = Backups.Make(scene.Workspace(parsed).Address, path, AuditTrail.Entry(scene), parsed.GetValue(overwrite));
            scene.Say("cli.backup.made", path);
            if (made.Key is { } key)
            {
                scene.Say("cli.backup.key", key);
            }
            else if (!made.IsWhole)
            {
                scene.Tell("cli.backup.no_key");
            }

            if (made.Unlogged is { } reason)
            {
                scene.Tell("cli.backup.unlogged", reason);
            }
        });
        return command;
    }
}
