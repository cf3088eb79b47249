using Benchmarking.Export.Excel;
using Benchmarking.Findings;

namespace Benchmarking.Cli;

/// <summary>Keeps workbooks that somebody may have written in when new reports take their place: what a municipality has written stands nowhere else until it is read in.</summary>
internal static class KeptWorkbooks
{
    private const string Ending = ".xlsx";

    /// <summary>Copies those that another program has saved since they were made.</summary>
    /// <param name="scene">Where the command runs; it is told of the copies.</param>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="names">The names of the files that are about to be put there.</param>
    /// <exception cref="RefusedException">One of them can be neither read nor copied. Nothing has been replaced.</exception>
    public static void Keep(Scene scene, string folder, IEnumerable<string> names)
    {
        List<string> kept = [.. names.Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Select(name => Path.Combine(folder, name)).Where(MayBeWrittenIn).Select(Copy)];
        if (kept.Count > 0)
        {
            scene.Tell("cli.report.kept", scene.Texts.List(kept));
        }
    }

    private static bool MayBeWrittenIn(string path) => StagedFolder.Worded(path, () =>
    {
        if (!File.Exists(path))
        {
            return false;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return !WorkbookExporter.IsAsWritten(file);
    });

    private static string Copy(string path) => StagedFolder.Worded(path, () =>
    {
        for (var number = 1; ; number++)
        {
            var copy = FormattableString.Invariant($"{path[..^Ending.Length]}.kept-{number}{Ending}");
            if (!Path.Exists(copy))
            {
                File.Copy(path, copy);
                return copy;
            }
        }
    });
}
