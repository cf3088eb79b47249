using Benchmarking.Networks;

namespace Benchmarking.Surveys;

/// <summary>Finds the import whose place a file takes when it is imported again.</summary>
public static class Replacement
{
    /// <summary>The import of the same wave and kind with the same content or, failing that, the same file name; the latest of several.</summary>
    /// <param name="imports">What has been imported, by number.</param>
    /// <param name="kind">What the file holds.</param>
    /// <param name="wave">The wave that it is imported to; null where it belongs to none.</param>
    /// <param name="file">Its name and the SHA-256 of its bytes.</param>
    /// <returns>The import to take back, or null.</returns>
    public static ImportRecord? Find(IReadOnlyList<ImportRecord> imports, ImportKind kind, WaveId? wave, (string Name, string Sha256) file)
    {
        var same = imports.Where(import => import.Kind == kind && import.Wave == wave).ToList();
        return same.LastOrDefault(import => import.Sha256 == file.Sha256)
            ?? same.LastOrDefault(import => import.FileName == file.Name);
    }
}
