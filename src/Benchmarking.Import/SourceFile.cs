using System.Security;
using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Import;

/// <summary>Takes the bytes of a file that a person named.</summary>
public static class SourceFile
{
    private const int Megabyte = 1024 * 1024;

    /// <summary>The largest file that is read, in megabytes; a million respondents take about a hundred.</summary>
    internal const int LargestMegabytes = 1024;

    // What comes without a size is kept in memory while it grows.
    private const int LargestUnsizedMegabytes = 64;

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
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            return file.CanSeek && file.Length > 0 ? Whole(file, path) : Endless(file, path);
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

    private static byte[] Whole(FileStream file, string path)
    {
        if (file.Length > (long)LargestMegabytes * Megabyte)
        {
            throw TooLarge(path);
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    // A device or another program's output does not say how long it is, and may have no end.
    private static byte[] Endless(FileStream file, string path)
    {
        using var read = new MemoryStream();
        var part = new byte[Megabyte];
        for (var count = file.Read(part); count > 0; count = file.Read(part))
        {
            read.Write(part, 0, count);
            if (read.Length > LargestUnsizedMegabytes * Megabyte)
            {
                throw TooLarge(path);
            }
        }

        return read.ToArray();
    }

    private static RefusedException TooLarge(string path) => new(new("import.file.too_large", path, LargestMegabytes));

    /// <summary>A file's name as findings show it.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The name without its folder.</returns>
    internal static string NameOf(string path) => VisibleText.Line(Path.GetFileName(path));
}
