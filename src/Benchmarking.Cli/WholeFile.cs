using System.Security.Cryptography;
using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Writes files that appear whole or not at all.</summary>
internal static class WholeFile
{
    private const int Digits = 8;
    private const string Ending = ".part";

    /// <summary>Writes a file beside its place and then puts it there.</summary>
    /// <param name="path">The file's whole path; its folder is made where it does not exist.</param>
    /// <param name="write">Writes its content.</param>
    /// <param name="ownerOnly">Whether its owner alone may read it, from the first byte on. Default false: as the account makes files.</param>
    /// <exception cref="RefusedException">It cannot be written; what stood there before still does.</exception>
    public static void Write(string path, Action<Stream> write, bool ownerOnly = false)
    {
        try
        {
            if (IsDevice(path))
            {
                using var device = new FileStream(path, FileMode.Open, FileAccess.Write);
                write(device);
            }
            else
            {
                WriteBeside(path, write, ownerOnly);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("cli.file.unwritable", path));
        }
    }

    private static void WriteBeside(string path, Action<Stream> write, bool ownerOnly)
    {
        var folder = Path.GetDirectoryName(path) ?? ".";
        // A name of its own: another run may be writing the same file.
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{RandomNumberGenerator.GetHexString(Digits, lowercase: true)}{Ending}");
        try
        {
            Directory.CreateDirectory(folder);
            DiscardLeftOver(path, folder);
            using (var stream = ownerOnly ? OwnerOnly.Create(beside) : new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            Discard(beside);
            throw;
        }
    }

    // What interrupted runs left of this file, which may hold answers. A draft that another run writes is held by it.
    private static void DiscardLeftOver(string path, string folder)
    {
        var beginning = $".{Path.GetFileName(path)}.";
        bool IsDraft(string name) => name.Length == beginning.Length + Digits + Ending.Length
            && name.StartsWith(beginning, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal);
        foreach (var left in Directory.EnumerateFiles(folder).Where(file => IsDraft(Path.GetFileName(file))).ToList())
        {
            try
            {
                File.Open(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
                File.Delete(left);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // In use.
            }
        }
    }

    // A device such as /dev/stdout is written to; a file put in its place would take it from everyone.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith(@"\\.\", StringComparison.Ordinal);

    private static void Discard(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first fault is the one to tell of.
        }
    }
}
