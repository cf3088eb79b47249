using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Storage;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Brings in peer groups and inhabitants with their dates.</summary>
internal sealed class ImportUnitsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("units", scene.Texts["cli.import_units"], "benchmarking import units kostra-groups.csv");
        var file = new Argument<string>("file") { Description = scene.Texts["cli.import_units.file"], HelpName = "FILE" };
        var dryRun = new Option<bool>("--dry-run") { Description = scene.Texts["cli.import.dry_run"] };
        var replace = new Option<bool>("--replace") { Description = scene.Texts["cli.import.replace"] };
        command.Arguments.Add(file);
        command.Take([dryRun, replace]);

        scene.Act(command, (parsed, _) =>
        {
            var workspace = scene.Workspace(parsed);
            var reading = UnitFactsReader.Read(scene.Surroundings.PathOf(parsed.GetRequiredValue(file)), workspace.Network);
            if (reading.Facts is not { } facts)
            {
                throw new RefusedException(reading.Findings, new Sentence("cli.import.refused", reading.FileName));
            }

            scene.List(reading.Findings);
            var imported = new ImportedFile(null, reading.FileName, reading.Sha256, scene.Surroundings.Clock.GetUtcNow())
            {
                Account = new FileAccount([], reading.Findings),
            };
            using var store = workspace.OpenStoreForImport(parsed.GetValue(dryRun));
            IReadOnlyList<StoreChange> changes =
            [
                .. parsed.GetValue(replace) ? ImportOutcome.TakeBack(store.Imports(), ImportKind.Units, imported) : [],
                new StoreChange.AddUnitFacts(imported, facts, workspace.Network),
            ];
            ImportOutcome.Commit(scene, store, changes, parsed.GetValue(dryRun));
        });
        return command;
    }
}
