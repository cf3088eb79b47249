using Benchmarking.Findings;
using Benchmarking.Import.Formats;

namespace Benchmarking.Import;

/// <summary>A file of answers, and the files that were named together with it and say what its columns and codes mean.</summary>
/// <param name="Path">The file of answers.</param>
/// <param name="Companions">The others; null where none was named, and those beside it are looked for.</param>
public sealed record ResponseFileGroup(string Path, IReadOnlyList<string>? Companions)
{
    private static readonly string[] Words = ["dataset", "structure", "labels", "codebook", "kodebok", "elements"];

    /// <summary>Groups files as a command line names them.</summary>
    /// <param name="paths">The files.</param>
    /// <returns>A group for each file of answers, in the order of the files.</returns>
    /// <exception cref="RefusedException">A file says what codes mean, but it is not certain in which of several files of answers; or there are no answers at all.</exception>
    public static IReadOnlyList<ResponseFileGroup> Of(IReadOnlyList<string> paths)
    {
        var companions = paths.Where(CompanionFiles.Is).ToList();
        var answers = paths.Where(path => !companions.Contains(path)).ToList();
        if (answers.Count == 0)
        {
            throw new RefusedException(new("import.companion.alone", SourceFile.NameOf(paths[0])));
        }

        var owners = companions.ToLookup(companion => Owner(companion, answers), StringComparer.Ordinal);
        return [.. answers.Select(path => new ResponseFileGroup(path, owners.Contains(path) ? [.. owners[path]] : null))];
    }

    private static string Owner(string companion, IReadOnlyList<string> answers)
    {
        if (answers is [var only])
        {
            return only;
        }

        return answers.Where(path => Folder(path) == Folder(companion) && Stem(path) == Stem(companion)).Take(2).ToList() is [var own]
            ? own
            : throw new RefusedException(new("import.companion.whose", SourceFile.NameOf(companion)));
    }

    private static string Folder(string path) => System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) ?? "";

    /// <summary>What is left of a name without the words that tell such files apart.</summary>
    private static string Stem(string path) =>
        Words.Aggregate(System.IO.Path.GetFileNameWithoutExtension(path).ToUpperInvariant(), (name, word) => name.Replace(word.ToUpperInvariant(), "", StringComparison.Ordinal)).Trim(' ', '-', '_', '.');
}
