using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Brings in how many were invited.</summary>
internal sealed class ImportInvitedCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("invited", scene.Texts["cli.invited"], "benchmarking import invited 2018-05-invited.csv --wave 2018-05");
        var file = new Argument<string>("file") { Description = scene.Texts["cli.invited.file"], HelpName = "FILE" };
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.import.wave"], HelpName = "WAVE", Required = true };
        var dryRun = new Option<bool>("--dry-run") { Description = scene.Texts["cli.import.dry_run"] };
        var replace = new Option<bool>("--replace") { Description = scene.Texts["cli.import.replace"] };
        command.Arguments.Add(file);
        command.Take([wave, dryRun, replace]);

        scene.Act(command, (parsed, _) =>
        {
            var workspace = scene.Workspace(parsed);
            var asked = workspace.FindWave(parsed.GetRequiredValue(wave));
            var reading = InvitedFileReader.Read(scene.Surroundings.PathOf(parsed.GetRequiredValue(file)), workspace.Network);
            if (reading.Frame is not { } frame)
            {
                throw new RefusedException(reading.Findings, new Sentence("cli.import.refused", reading.FileName));
            }

            scene.List(reading.Findings);
            var imported = new ImportedFile(asked.Id, reading.FileName, reading.Sha256, scene.Surroundings.Clock.GetUtcNow())
            {
                Account = new FileAccount([], reading.Findings),
            };
            using var store = workspace.OpenStoreForImport(parsed.GetValue(dryRun));
            var imports = store.Imports();
            List<StoreChange> replaced = [.. parsed.GetValue(replace) ? ImportOutcome.TakeBack(imports, ImportKind.Invited, imported) : []];
            var earlier = imports.LastOrDefault(import =>
                import.Kind == ImportKind.Invited && import.Wave == asked.Id && !replaced.Contains(new StoreChange.Undo(import.Number)));
            IReadOnlyList<StoreChange> changes =
            [
                .. replaced,
                new StoreChange.AddInvited(imported, frame, workspace.Network),
            ];
            ImportOutcome.Commit(scene, store, changes, parsed.GetValue(dryRun));
            if (earlier is not null)
            {
                scene.Tell("cli.invited.earlier", asked.Id.Value, earlier.Number, earlier.FileName);
            }
        });
        return command;
    }
}
