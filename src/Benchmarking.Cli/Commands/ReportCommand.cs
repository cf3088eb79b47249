using System.CommandLine;
using Benchmarking.Export;
using Benchmarking.Export.Excel;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Reports.Sheets;
using Benchmarking.Wording;

namespace Benchmarking.Cli.Commands;

/// <summary>Makes the workbooks that leaders and the network receive.</summary>
internal sealed class ReportCommand : ICommandPart
{
    private const string DefaultFolder = "reports";

    public Command Build(Scene scene)
    {
        var command = new ExampleCommand(
            "report",
            scene.Texts["cli.report"],
            "benchmarking report --wave 2018-11",
            "benchmarking report --wave 2018-11 --unit 9901 --lang nn --output from-us");
        var wave = new Option<string>("--wave") { Description = scene.Texts["cli.option.wave"], HelpName = "WAVE" };
        var units = new Option<string[]>("--unit") { Description = scene.Texts["cli.report.unit"], HelpName = "CODE", AllowMultipleArgumentsPerToken = true };
        var all = new Option<bool>("--all") { Description = scene.Texts["cli.report.all"] };
        var to = new Option<string>("--to") { Description = scene.Texts["cli.report.to"], HelpName = "xlsx", DefaultValueFactory = _ => "xlsx" };
        to.AcceptOnlyFromAmong("xlsx");
        var output = new Option<string>("--output", "-o") { Description = scene.Texts["cli.report.output"], HelpName = "DIR" };
        command.Take([wave, units, all, to, output]);

        scene.Act(command, (parsed, cancel) =>
        {
            var workspace = scene.Workspace(parsed);
            var named = workspace.FindUnits(parsed.GetValue(units));
            var chosen = parsed.GetValue(all) ? [] : named;
            var reports = Reports(scene, workspace, workspace.AskedWave(parsed.GetValue(wave)), chosen);
            var folder = parsed.GetValue(output) is { } path ? scene.Surroundings.PathOf(path) : Path.Combine(workspace.Folder, DefaultFolder);
            Write(scene, reports, folder, cancel);
        });
        return command;
    }

    // Each is composed where it is written, so that no more of them lie in memory than are being written.
    private static IReadOnlyList<Func<Report>> Reports(Scene scene, Workspace workspace, Wave? wave, HashSet<int> chosen)
    {
        var (context, language) = (ReportReading.Of(scene, workspace, wave), workspace.Language);
        var network = workspace.Network;
        var places = Enumerable.Range(0, network.Units.Count).Where(unit => chosen.Count == 0 || chosen.Contains(unit)).ToList();
        var shown = places.Where(unit => MunicipalReport.IsShown(context, unit)).ToList();
        foreach (var hidden in places.Except(shown))
        {
            scene.Tell("cli.report.hidden", network.Units[hidden].Name, network.Units[hidden].Code.Value, network.Disclosure.MinRespondents);
        }

        if (shown.Count == 0)
        {
            throw new RefusedException(new Sentence(chosen.Count == 0 ? "cli.report.none" : "cli.report.none_named", context.Wave.Id.Value));
        }

        var first = language ?? network.Languages[0];
        return
        [
            .. chosen.Count == 0 ? [() => NetworkReport.Of(context with { Texts = Texts.Of(first) })] : Array.Empty<Func<Report>>(),
            .. shown.Select(unit => new Func<Report>(
                () => MunicipalReport.Of(context with { Texts = Texts.Of(language ?? network.Units[unit].Language ?? first) }, unit))),
        ];
    }

    private static void Write(Scene scene, IReadOnlyList<Func<Report>> reports, string folder, CancellationToken cancel)
    {
        var (written, faults) = (new string?[reports.Count], new RefusedException?[reports.Count]);
        Parallel.For(0, reports.Count, new ParallelOptions { CancellationToken = cancel }, place =>
        {
            var report = reports[place]();
            var path = Path.Combine(folder, FileNames.Safe(report.FileName) + ".xlsx");
            try
            {
                WholeFile.Write(path, stream => WorkbookExporter.Write(report, stream));
                written[place] = path;
            }
            catch (RefusedException fault)
            {
                faults[place] = fault;
            }
        });
        foreach (var path in written.OfType<string>())
        {
            scene.Say("cli.line", path);
        }

        // One workbook that is open in Excel does not keep the others from being made; the first fault is told.
        if (faults.OfType<RefusedException>().FirstOrDefault() is { } first)
        {
            throw first;
        }
    }
}
