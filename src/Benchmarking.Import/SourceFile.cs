using System.Security;
using Benchmarking.Findings;

namespace Benchmarking.Import;

/// <summary>Takes the bytes of a file that a person named.</summary>
public static class SourceFile
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The largest file that is read, in megabytes; a million respondents take about a hundred.</summary>
    internal const int LargestMegabytes = 1024;

    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>Its bytes.</returns>
    /// <exception cref="RefusedException">There is no such file, it is a folder, it may not be read, or it is too large.</exception>
    public static byte[] Read(string path)
    {
        if (Directory.Exists(path))
        {
            throw new RefusedException(new("import.file.is_folder", path));
        }

        try
        {
            var file = new FileInfo(path);
            return file is { Exists: true, Length: > (long)LargestMegabytes * Megabyte }
                ? throw new RefusedException(new("import.file.too_large", path, LargestMegabytes))
                : File.ReadAllBytes(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new RefusedException(new("import.file.not_found", path));
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or SecurityException)
        {
            throw new RefusedException(new("import.file.no_permission", path));
        }
        catch (Exception fault) when (fault is IOException or ArgumentException or NotSupportedException)
        {
            throw new RefusedException(new("import.file.unreadable", path));
        }
    }

    /// <summary>A file's name as findings show it.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The name without its folder.</returns>
    internal static string NameOf(string path) => Path.GetFileName(path);
}
