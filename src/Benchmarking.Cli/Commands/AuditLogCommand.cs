using System.CommandLine;
using Benchmarking.Findings;
using Benchmarking.Reports;
using Benchmarking.Storage;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Shows who opened the gate or took something away, and whether the log is as it was written.</summary>
internal sealed class AuditLogCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new ExampleCommand("audit-log", scene.Texts["cli.audit_log"], "benchmarking audit-log", "benchmarking audit-log --to csv --output log.csv");
        var output = new OutputOptions(scene.Texts);
        command.Take(output.All);
        scene.Act(command, (parsed, _) =>
        {
            using var store = scene.Workspace(parsed).OpenExistingStore();
            var log = store.AuditLog();
            output.Write(scene, parsed, Table(log.Lines), () => new TableSource("audit-log", Application.Version, Seed: null, Fingerprint: null));
            if (log.FirstBroken is { } broken)
            {
                throw new RefusedException(new Sentence("cli.audit_log.broken", broken));
            }

            scene.Tell(log.Lines is [.., var last] ? new Sentence("cli.audit_log.whole", log.Lines.Count, last.Hash) : new Sentence("cli.audit_log.empty"));
        });
        return command;
    }

    private static TidyTable Table(IReadOnlyList<AuditLine> lines) => new(
        ["number", "time", "user", "command", "sha256"],
        [
            .. lines.Select(line => (IReadOnlyList<TableValue>)
            [
                TableValue.Whole(line.Number),
                UtcTime.Of(line.Entry.Time),
                TableValue.Words(line.Entry.User),
                TableValue.Words(line.Entry.Command),
                TableValue.Code(line.Hash),
            ]),
        ]);
}
