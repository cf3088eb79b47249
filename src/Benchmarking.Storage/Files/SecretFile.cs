using System.Security.Cryptography;
using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.Storage.Files;

/// <summary>The workspace's secret, in a file beside the database: whoever has only one of the two cannot tell who answered.</summary>
internal sealed class SecretFile
{
    private const int Length = 32;

    /// <summary>Names the secret of a database.</summary>
    /// <param name="database">The path of the database file.</param>
    public SecretFile(string database)
    {
        var beside = System.IO.Path.ChangeExtension(database, ".key");
        Path = beside == database ? database + ".key" : beside;
    }

    /// <summary>The path of the secret's file.</summary>
    public string Path { get; }

    /// <summary>Reads the secret.</summary>
    /// <returns>32 bytes, or null where there is no file.</returns>
    /// <exception cref="RefusedException">The file cannot be read, or is no secret.</exception>
    public byte[]? Read()
    {
        try
        {
            var secret = File.Exists(Path) ? File.ReadAllBytes(Path) : null;
            return secret is null or { Length: Length } ? secret : throw new RefusedException(new Sentence("storage.secret_wrong", Path));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("storage.secret_unreadable", Path));
        }
    }

    /// <summary>Makes a secret, unless another program has made one in the meantime.</summary>
    /// <returns>32 bytes: those that stand in the file.</returns>
    /// <exception cref="RefusedException">No file can be made.</exception>
    public byte[] Make()
    {
        // Written whole under another name first: a file that is half a secret never stands under the right one.
        var draft = Path + "." + RandomNumberGenerator.GetHexString(8, lowercase: true);
        try
        {
            using (var file = OwnerOnly.Create(draft))
            {
                file.Write(RandomNumberGenerator.GetBytes(Length));
                file.Flush(flushToDisk: true);
            }

            MoveUnlessThere(draft);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("storage.secret_unreadable", Path));
        }
        finally
        {
            // Deleting what is not there is no fault.
            File.Delete(draft);
        }

        return Read() ?? throw new RefusedException(new Sentence("storage.secret_unreadable", Path));
    }

    private void MoveUnlessThere(string draft)
    {
        try
        {
            File.Move(draft, Path, overwrite: false);
        }
        catch (IOException) when (File.Exists(Path))
        {
            // The other program's secret counts.
        }
    }
}
