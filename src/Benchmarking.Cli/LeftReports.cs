using Benchmarking.Export;

namespace Benchmarking.Cli;

/// <summary>Finds reports of an earlier run beside new ones: whoever sends the folder would send them along.</summary>
internal static class LeftReports
{
    private const int MostNamed = 12;

    /// <summary>Names files in a folder that an earlier run made for the same readers, and this run did not: in a language of this run, or before the latest import. What was made in
    /// another language since then says the same.</summary>
    /// <param name="scene">Where the command runs; it is told, and nothing is deleted.</param>
    /// <param name="folder">The folder; it need not exist.</param>
    /// <param name="readers">How the names of the readers' reports begin: wave and code.</param>
    /// <param name="written">The names of the files that this run has written, and when answers were imported for the last time.</param>
    public static void Tell(Scene scene, string folder, IEnumerable<string> readers, (IReadOnlyCollection<string> Names, DateTimeOffset Imported) written)
    {
        var left = In(folder, [.. readers.Select(reader => FileNames.Safe(reader) + "-")], written);
        if (left.Count > 0)
        {
            var named = left.Count > MostNamed + 1 ? left.Take(MostNamed).Append(scene.Texts.Say("sheet.more", left.Count - MostNamed)) : left;
            scene.Tell("cli.report.left", folder, scene.Texts.List([.. named]));
        }
    }

    private static List<string> In(string folder, IReadOnlyList<string> beginnings, (IReadOnlyCollection<string> Names, DateTimeOffset Imported) written)
    {
        var languages = written.Names.Select(name => LanguageOf(name, beginnings)).ToHashSet(StringComparer.Ordinal);
        return !Directory.Exists(folder) ? [] :
        [
            .. from path in Directory.EnumerateFiles(folder)
               let name = Path.GetFileName(path)
               where ReportFiles.Formats.Contains(Path.GetExtension(name).TrimStart('.')) && !written.Names.Contains(name, StringComparer.Ordinal)
               let language = LanguageOf(name, beginnings)
               where language is not null && (languages.Count == 0 || languages.Contains(language) || File.GetLastWriteTimeUtc(path) < written.Imported.UtcDateTime)
               orderby name
               select name,
        ];
    }

    // What follows wave and code in a report's name.
    private static string? LanguageOf(string name, IReadOnlyList<string> beginnings) =>
        beginnings.FirstOrDefault(beginning => name.StartsWith(beginning, StringComparison.Ordinal)) is { } known ? name[known.Length..].Split('-', '.')[0] : null;
}
