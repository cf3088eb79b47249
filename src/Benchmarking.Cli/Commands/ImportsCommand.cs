using System.CommandLine;
using Benchmarking.Reports;
using Benchmarking.Storage;
using Benchmarking.Surveys;

namespace Benchmarking.Cli.Commands;

/// <summary>Lists what was imported, and takes it back.</summary>
internal sealed class ImportsCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("imports", scene.Texts["cli.imports"], "benchmarking imports", "benchmarking imports show 2", "benchmarking imports undo 2");
        var output = new OutputOptions(scene.Texts);
        command.Take(output.All);

        command.Subcommands.Add(new ImportsShowCommand().Build(scene));
        command.Subcommands.Add(Undo(scene));
        scene.Act(command, (parsed, _) =>
        {
            using var store = scene.Workspace(parsed).OpenExistingStore();
            var imports = store.Imports();
            if (imports.Count == 0)
            {
                scene.Tell("cli.imports.none");
            }

            output.Write(scene, parsed, Table(imports), () => new TableSource("imports", Application.Version, Seed: null, Fingerprint: null));
        });
        return command;
    }

    private static ExampleCommand Undo(Scene scene)
    {
        var command = new ExampleCommand("undo", scene.Texts["cli.imports.undo"], "benchmarking imports undo 2");
        var number = new Argument<int>("number") { Description = scene.Texts["cli.imports.number"], HelpName = "N" };
        command.Arguments.Add(number);
        scene.Act(command, (parsed, _) =>
        {
            var wanted = parsed.GetValue(number);
            using var store = scene.Workspace(parsed).OpenExistingStore();
            var record = store.Imports().FirstOrDefault(import => import.Number == wanted);
            store.Commit([new StoreChange.Undo(wanted), new StoreChange.Note(AuditTrail.Entry(scene))]);
            if (record?.Wave is { } wave)
            {
                scene.Say("cli.imports.undone", wanted, record.FileName, wave.Value);
            }
            else
            {
                scene.Say("cli.imports.undone_file", wanted, record?.FileName ?? "");
            }
        });
        return command;
    }

    private static TidyTable Table(IReadOnlyList<ImportRecord> records) => new(
        ["number", "time", "kind", "wave", "file", "rows", "set", "set_version", "sha256"],
        [
            .. records.Select(record => (IReadOnlyList<TableValue>)
            [
                TableValue.Whole(record.Number),
                UtcTime.Of(record.Time),
                TableValue.Code(record.Kind.ToString().ToLowerInvariant()),
                TableValue.Code(record.Wave?.Value),
                TableValue.Words(record.FileName),
                TableValue.Whole(record.Rows),
                TableValue.Code(record.Set?.Id),
                TableValue.Code(record.Set?.Version),
                TableValue.Code(record.Sha256[..16]),
            ]),
        ]);
}
