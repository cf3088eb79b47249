using Benchmarking.Export;
using Benchmarking.Export.Excel;
using Benchmarking.Export.Figures;
using Benchmarking.Export.Html;
using Benchmarking.Findings;
using Benchmarking.Reports;

namespace Benchmarking.Cli;

/// <summary>Writes reports in the formats asked for.</summary>
internal static class ReportFiles
{
    /// <summary>The formats, by their names on the command line, in the order in which files are made.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["xlsx", "html", "svg", "png"];

    /// <summary>Reads a list of formats.</summary>
    /// <param name="list">The names, between commas.</param>
    /// <returns>Each format once; null where one of them is unknown, or none is named.</returns>
    public static IReadOnlyList<string>? Parse(string list)
    {
        var named = list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return named.Length > 0 && named.All(Formats.Contains) ? [.. Formats.Where(named.Contains)] : null;
    }

    /// <summary>Writes reports side by side; all of their files appear, or none.</summary>
    /// <param name="scene">Where the command runs; it is told of every file, in the order of the reports.</param>
    /// <param name="reports">Compose a report each, where it is written, so that no more of them lie in memory than are being written.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="form">The formats, the letters of pictures, and what looks the files over.</param>
    /// <param name="cancel">Ends the work until the files are put in place.</param>
    /// <returns>The names of the files, in the same order.</returns>
    /// <exception cref="RefusedException">A file could not be written.</exception>
    public static IReadOnlyList<string> Write(Scene scene, IReadOnlyList<Func<Report>> reports, string folder, ReportForm form, CancellationToken cancel)
    {
        using var stage = StagedFolder.BeginAfterOthers(scene, folder);
        var names = Write(reports, stage, form, cancel).ToList();
        form.Inspect?.Invoke(stage.Folder);
        cancel.ThrowIfCancellationRequested();
        KeptWorkbooks.Keep(scene, folder, names);
        stage.Publish();
        foreach (var name in names)
        {
            scene.Say("cli.line", Path.Combine(folder, name));
        }

        return names;
    }

    private static IEnumerable<string> Write(IReadOnlyList<Func<Report>> reports, StagedFolder stage, ReportForm form, CancellationToken cancel)
    {
        var (names, faults) = (new List<string>[reports.Count], new RefusedException?[reports.Count]);
        Parallel.For(0, reports.Count, new ParallelOptions { CancellationToken = cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, (place, loop) =>
        {
            names[place] = [];
            try
            {
                foreach (var (name, write) in Files(reports[place](), form))
                {
                    stage.Write(name, write);
                    names[place].Add(name);
                }
            }
            catch (RefusedException fault)
            {
                faults[place] = fault;
                loop.Stop();
            }
        });
        return faults.OfType<RefusedException>().FirstOrDefault() is { } first ? throw first : names.SelectMany(file => file);
    }

    private static IEnumerable<(string Name, Action<Stream> Write)> Files(Report report, ReportForm form)
    {
        var formats = form.Formats;
        var name = FileNames.Safe(report.FileName);
        if (formats.Contains("xlsx"))
        {
            yield return (name + ".xlsx", stream => WorkbookExporter.Write(report, stream));
        }

        if (formats.Contains("html"))
        {
            yield return (name + ".html", stream => PageExporter.Write(report, stream));
        }

        if (!formats.Contains("svg") && form.Fonts is null)
        {
            yield break;
        }

        foreach (var (figure, place) in report.Sheets.SelectMany(sheet => sheet.Charts).Select(chart => chart.Figure).Concat(report.Figures).Select((figure, place) => (figure, place + 1)))
        {
            var picture = FormattableString.Invariant($"{name}-{place:00}-{Charts.KindOf(figure)}");
            if (formats.Contains("svg"))
            {
                yield return (picture + ".svg", stream => FigureSvg.Write(figure, stream));
            }

            if (form.Fonts?.Value is { } font)
            {
                yield return (picture + ".png", stream => FigurePng.Write(figure, stream, font));
            }
        }
    }
}

/// <summary>In which formats reports are made.</summary>
/// <param name="Formats">The formats.</param>
/// <param name="Fonts">The letters of pictures in pixels, for each thread its own; null where none are made.</param>
internal sealed record ReportForm(IReadOnlyList<string> Formats, ThreadLocal<FigureFont>? Fonts)
{
    /// <summary>Looks over the folder of all files before any of them appears, and throws a <see cref="RefusedException"/> where none may. Default none.</summary>
    public Action<string>? Inspect { get; init; }
}
