using System.CommandLine;
using Benchmarking.Comparison;
using Benchmarking.Findings;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Makes what leaders and the network receive: workbooks, pages and pictures.</summary>
internal sealed class ReportCommand : ICommandPart
{
    /// <summary>The folder beside the network file that reports are written to where none is named.</summary>
    public const string DefaultFolder = "reports";

    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "report",
            scene.Texts["cli.report"],
            "benchmarking report --wave 2018-11",
            "benchmarking report --wave 2018-11 --to xlsx,html --names both",
            "benchmarking report --wave 2018-11 --unit 9901 --lang nn --output from-us");
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.option.wave"], HelpName = "WAVE" };
        var units = new Option<string[]>("--unit") { Description = scene.Texts["cli.report.unit"], HelpName = "CODE", AllowMultipleArgumentsPerToken = true };
        var all = new Option<bool>("--all") { Description = scene.Texts["cli.report.all"] };
        var to = new Option<string>("--to") { Description = scene.Texts["cli.report.to"], HelpName = string.Join(',', ReportFiles.Formats), DefaultValueFactory = _ => "xlsx" };
        to.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } list && ReportFiles.Parse(list) is null)
            {
                result.AddError(scene.Texts.Say("cli.expect.formats", string.Join(", ", ReportFiles.Formats)));
            }
        });
        var names = new Option<string>("--names") { Description = scene.Texts["cli.report.names"], HelpName = "open|anonymous|both" };
        names.AcceptOnlyFromAmong("open", "anonymous", "both");
        var ranks = new Option<bool>("--ranks") { Description = scene.Texts["cli.report.ranks"] };
        var earlier = PublicationJournal.EarlierOption(scene.Texts);
        var output = new Option<string>("--output", "-o") { Description = scene.Texts["cli.report.output"], HelpName = "DIR" };
        var font = PictureOptions.FontOption(scene.Texts);
        command.Take([wave, units, all, to, names, ranks, font, earlier, output]);

        scene.Act(command, (parsed, cancel) =>
        {
            var workspace = scene.Workspace(parsed);
            var formats = ReportFiles.Parse(parsed.GetRequiredValue(to)) ?? [];
            using var fonts = formats.Contains("png") ? PictureOptions.FontsOf(scene, parsed.GetValue(font)) : null;
            var named = workspace.FindUnits(parsed.GetValue(units));
            var draws = parsed.GetValue(ranks) ? new RankDraws(workspace.Network.Defaults.Seed, RankDraws.Customary) : null;
            var asked = new ReportRequest(workspace.AskedWave(parsed.GetValue(wave)), draws, parsed.GetValue(earlier) == PublicationJournal.Respect);
            var material = ReportReading.Of(scene, workspace, asked);
            cancel.ThrowIfCancellationRequested();
            PublicationJournal.Tell(scene, material.Held, material.Context.Network);
            if (!asked.RespectEarlier)
            {
                IgnoredPublications.Announce(scene, workspace, material.Context.Released, material.Context.Earlier.Append(material.Context.Wave).Select(one => one.Id));
            }

            var folder = parsed.GetValue(output) is { } path ? scene.Surroundings.PathOf(path) : Path.Combine(workspace.Folder, DefaultFolder);
            var chosen = parsed.GetValue(all) ? [] : named;
            var reports = Reports(scene, material.Context, chosen, new Recipients(workspace.Language, parsed.GetValue(names)));
            var form = new ReportForm(formats, fonts) { Inspect = staged => PublicationJournal.Enter(scene, parsed, material, staged) };
            LeftReports.Tell(scene, folder, Readers(material.Context, chosen), (reports.Count == 0 ? [] : ReportFiles.Write(scene, reports, folder, form, cancel), material.Imported));
            if (reports.Count == 0)
            {
                throw new RefusedException(new Sentence(chosen.Count == 0 ? "cli.report.none" : "cli.report.none_named", material.Context.Wave.Id.Value));
            }
        });
        return command;
    }

    private static IEnumerable<string> Readers(ReportContext context, HashSet<int> chosen) =>
        from code in context.Network.Units.Where((_, unit) => chosen.Count == 0 || chosen.Contains(unit)).Select(unit => unit.Code.Value).Concat(chosen.Count == 0 ? ["network"] : [])
        select $"{context.Wave.Id}-{code}";

    private static IReadOnlyList<Func<Report>> Reports(Scene scene, ReportContext context, HashSet<int> chosen, Recipients recipients)
    {
        var network = context.Network;
        var places = Enumerable.Range(0, network.Units.Count).Where(unit => chosen.Count == 0 || chosen.Contains(unit)).ToList();
        var shown = places.Where(unit => MunicipalReport.IsShown(context, unit)).ToList();
        foreach (var hidden in places.Except(shown))
        {
            scene.Tell("cli.report.hidden", network.Units[hidden].Name, network.Units[hidden].Code.Value, network.Disclosure.MinRespondents);
        }

        if (shown.Count == 0)
        {
            return [];
        }

        if (recipients.Names == "both")
        {
            scene.Tell("cli.report.both");
        }

        return
        [
            .. from seen in chosen.Count == 0 ? recipients.Of(context, unit: null) : [] select (Func<Report>)(() => NetworkReport.Of(seen)),
            .. from unit in shown from seen in recipients.Of(context, network.Units[unit]) select (Func<Report>)(() => MunicipalReport.Of(seen, unit)),
        ];
    }
}
