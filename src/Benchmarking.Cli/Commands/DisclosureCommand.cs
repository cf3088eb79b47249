using System.CommandLine;
using Benchmarking.Disclosure.Audit;
using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Attacks published reports as somebody outside would.</summary>
internal sealed class DisclosureCommand : ICommandPart
{
    public Command Build(Scene scene)
    {
        var command = new Command("disclosure", scene.Texts["cli.disclosure"]);
        command.Subcommands.Add(Audit(scene));
        return command;
    }

    private static ExampleCommand Audit(Scene scene)
    {
        var audit = new ExampleCommand("audit", scene.Texts["cli.disclosure.audit"], "benchmarking disclosure audit reports", "benchmarking disclosure audit reports --wave 2018-11");
        var folder = new Argument<string>("DIR") { Description = scene.Texts["cli.disclosure.folder"] };
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.option.wave"], HelpName = "WAVE" };
        audit.Arguments.Add(folder);
        audit.Take([wave]);
        scene.Act(audit, (parsed, cancel) =>
        {
            var workspace = scene.Workspace(parsed);
            var path = scene.Surroundings.PathOf(parsed.GetRequiredValue(folder));
            if (!Directory.Exists(path))
            {
                throw new RefusedException(new Sentence("audit.no_folder", path));
            }

            var material = ReportReading.Of(scene, workspace, new ReportRequest(workspace.AskedWave(parsed.GetValue(wave)), Draws: null, RespectEarlier: true));
            cancel.ThrowIfCancellationRequested();
            var result = ArtefactAudit.Of(path, material, areNew: false);
            AuditOutcome.TellUnread(scene, result, material.Context.Wave);
            if (result.Files == 0)
            {
                throw new RefusedException(new Sentence("audit.no_files", path, material.Context.Wave.Id.Value));
            }

            AuditOutcome.Tell(scene, result);
            if (result.Exposures.Count > 0)
            {
                var isOff = result.Exposures.All(exposure => exposure.Kind == ExposureKind.Inconsistent);
                throw new RefusedException(new Sentence(isOff ? "audit.mismatch" : "audit.failed", result.Exposures.Count));
            }

            scene.Say("audit.passed", result.Files, result.Figures);
        });
        return audit;
    }
}
