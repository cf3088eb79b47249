using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Formats;

/// <summary>Files that hold no answers but say what another file's columns and codes mean.</summary>
internal static class CompanionFiles
{
    private const string Dataset = "dataset";
    private const int Largest = 16 * 1024 * 1024;
    private static readonly string[] BesideDataset = ["structure", "labels"];

    /// <summary>Whether a file is such a one, by what stands in it.</summary>
    /// <param name="path">The file.</param>
    /// <returns>True where it is; false too where it cannot be opened.</returns>
    public static bool Is(string path)
    {
        if (!File.Exists(path) || new FileInfo(path).Length > Largest)
        {
            return false;
        }

        var bytes = SourceFile.Read(path);
        return NettskjemaElements.TryRead(bytes) is not null
            || (TableFile.Read(bytes).Text is { } table && (SurveyStructure.TryRead(table) is not null || LabelList.TryRead(table) is not null));
    }

    /// <summary>Those that lie beside a file of answers and belong to it by their names: <c>structure.csv</c> and <c>labels.csv</c> beside <c>dataset.csv</c> (or <c>2018-structure.csv</c>
    /// beside <c>2018-dataset.csv</c>), <c>NAME_codebook.json</c> or <c>NAME.json</c> beside <c>NAME.csv</c>, and a single <c>…codebook….json</c>.</summary>
    /// <param name="path">The file of answers.</param>
    /// <returns>Their paths, in the order of their names.</returns>
    public static IReadOnlyList<string> Beside(string path)
    {
        if (!File.Exists(path))
        {
            return [];
        }

        var (stem, ending) = (Path.GetFileNameWithoutExtension(path), Path.GetExtension(path));
        var wanted = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { $"{stem}_codebook.json", $"{stem}-codebook.json", $"{stem}.json" };
        if (stem.Contains(Dataset, StringComparison.OrdinalIgnoreCase))
        {
            wanted.UnionWith(BesideDataset.Select(word => stem.Replace(Dataset, word, StringComparison.OrdinalIgnoreCase) + ending));
        }

        var files = Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".").Order(StringComparer.Ordinal).ToList();
        var found = files.Where(file => wanted.Contains(Path.GetFileName(file))).ToList();
        var books = files.Where(file => Path.GetFileName(file) is var name && name.Contains("codebook", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)).ToList();
        return [.. (found.Count == 0 && books.Count == 1 ? books : found).Where(Is)];
    }
}
