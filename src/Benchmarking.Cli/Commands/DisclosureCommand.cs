using System.CommandLine;
using Benchmarking.Disclosure.Audit;
using Benchmarking.Findings;
using Benchmarking.Networks;
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

            var waves = Waves(workspace, workspace.AskedWave(parsed.GetValue(wave)));
            var result = AuditResult.Joined([.. waves.Select(one => Attacked(scene, workspace, path, one, cancel))]);
            AuditOutcome.TellUnread(scene, result, waves);
            if (result.Files == 0)
            {
                throw new RefusedException(new Sentence("audit.no_files", path, string.Join(", ", waves.Select(one => one.Id.Value))));
            }

            AuditOutcome.Tell(scene, result);
            if (result.Exposures.Count > 0)
            {
                var isOff = result.Exposures.All(exposure => exposure.Kind == ExposureKind.Inconsistent);
                throw new RefusedException(new Sentence(isOff ? "audit.mismatch" : "audit.failed", result.Exposures.Count));
            }

            if (result.Figures == 0)
            {
                throw new RefusedException(new Sentence("audit.no_figures", path, result.Files));
            }

            scene.Say("audit.passed", result.Files, result.Figures);
        });
        return audit;
    }

    // All waves with answers, where none is asked for: a folder may hold the reports of several.
    private static IReadOnlyList<Wave> Waves(Workspace workspace, Wave? asked)
    {
        if (asked is not null)
        {
            return [asked];
        }

        using var store = workspace.OpenExistingStore();
        var latest = workspace.LatestWave(store);
        return [.. workspace.AnsweredBefore(latest, store), latest];
    }

    private static AuditResult Attacked(Scene scene, Workspace workspace, string path, Wave wave, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return ArtefactAudit.Of(path, ReportReading.Of(scene, workspace, new ReportRequest(wave, Draws: null, RespectEarlier: true)), areNew: false);
    }
}
