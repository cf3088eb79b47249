using Benchmarking.Export;

namespace Benchmarking.Cli;

/// <summary>Finds reports of an earlier run beside new ones: whoever sends the folder would send them along.</summary>
internal static class LeftReports
{
    private const int MostNamed = 12;

    /// <summary>Names files in a folder that an earlier run made for the same readers, and this run did not.</summary>
    /// <param name="scene">Where the command runs; it is told, and nothing is deleted.</param>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="readers">How the names of the readers' reports begin: wave and code.</param>
    /// <param name="written">The names of the files that this run has written.</param>
    public static void Tell(Scene scene, string folder, IEnumerable<string> readers, IEnumerable<string> written)
    {
        var left = In(folder, readers, written);
        if (left.Count > 0)
        {
            var named = left.Count > MostNamed + 1 ? left.Take(MostNamed).Append(scene.Texts.Say("sheet.more", left.Count - MostNamed)) : left;
            scene.Tell("cli.report.left", folder, scene.Texts.List([.. named]));
        }
    }

    private static List<string> In(string folder, IEnumerable<string> readers, IEnumerable<string> written)
    {
        var (beginnings, made) = (readers.Select(reader => FileNames.Safe(reader) + "-").ToList(), written.ToHashSet(StringComparer.Ordinal));
        return !Directory.Exists(folder) ? [] :
        [
            .. from path in Directory.EnumerateFiles(folder)
               let name = Path.GetFileName(path)
               where ReportFiles.Formats.Contains(Path.GetExtension(name).TrimStart('.'))
                   && beginnings.Exists(beginning => name.StartsWith(beginning, StringComparison.Ordinal)) && !made.Contains(name)
               orderby name
               select name,
        ];
    }
}
