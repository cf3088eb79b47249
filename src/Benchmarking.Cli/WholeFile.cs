using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>Writes files that appear whole or not at all.</summary>
internal static class WholeFile
{
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
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.part");
        try
        {
            Directory.CreateDirectory(folder);
            using (var stream = Create(beside, ownerOnly))
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

    // A file that nobody else made: what an interrupted run, or a stranger's link to another file, left there goes first.
    private static FileStream Create(string path, bool ownerOnly)
    {
        File.Delete(path);
        return ownerOnly ? OwnerOnly.Create(path) : new FileStream(path, FileMode.CreateNew, FileAccess.Write);
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
