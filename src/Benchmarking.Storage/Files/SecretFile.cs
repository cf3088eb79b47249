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

    /// <summary>The path of a secret that a restore is about to put in place.</summary>
    public string Pending => Path + ".restored";

    /// <summary>Reads the secret.</summary>
    /// <returns>32 bytes, or null where there is no file.</returns>
    /// <exception cref="RefusedException">The file cannot be read, or is no secret.</exception>
    public byte[]? Read() => Read(Path);

    /// <summary>Reads the secret where that can be done.</summary>
    /// <returns>32 bytes, or null where there is no file, or one that is no secret.</returns>
    public byte[]? TryRead()
    {
        try
        {
            return Read();
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    /// <summary>Reads the secret that a restore is about to put in place.</summary>
    /// <returns>32 bytes, or null where there is no file.</returns>
    /// <exception cref="RefusedException">The file cannot be read, or is no secret.</exception>
    public byte[]? ReadPending() => Read(Pending);

    /// <summary>Gets a secret ready to be put in place.</summary>
    /// <param name="secret">32 bytes.</param>
    /// <exception cref="RefusedException">No file can be made.</exception>
    public void WritePending(byte[] secret) => Worded(() =>
    {
        File.Delete(Pending);
        Write(Pending, secret);
    });

    /// <summary>Puts in place what <see cref="WritePending"/> got ready.</summary>
    /// <exception cref="RefusedException">It cannot be put there.</exception>
    public void PutPendingInPlace() => Worded(() =>
    {
        // Another program may have come first.
        if (File.Exists(Pending))
        {
            File.Move(Pending, Path, overwrite: true);
        }
    });

    /// <summary>Writes a secret where none is.</summary>
    /// <param name="secret">32 bytes.</param>
    /// <exception cref="RefusedException">No file can be made.</exception>
    public void Put(byte[] secret) => Worded(() => WriteWhole(secret));

    /// <summary>Makes a secret, unless another program has made one in the meantime.</summary>
    /// <returns>32 bytes: those that stand in the file.</returns>
    /// <exception cref="RefusedException">No file can be made.</exception>
    public byte[] Make()
    {
        Put(RandomNumberGenerator.GetBytes(Length));
        return Read() ?? throw new RefusedException(new Sentence("storage.secret_unreadable", Path));
    }

    // Written whole under another name first: a file that is half a secret never stands under the right one.
    private void WriteWhole(byte[] secret)
    {
        var draft = Path + "." + RandomNumberGenerator.GetHexString(8, lowercase: true);
        try
        {
            Write(draft, secret);
            MoveUnlessThere(draft);
        }
        finally
        {
            // Deleting what is not there is no fault.
            File.Delete(draft);
        }
    }

    private static void Write(string path, byte[] secret)
    {
        using var file = OwnerOnly.Create(path);
        file.Write(secret);
        file.Flush(flushToDisk: true);
    }

    private byte[]? Read(string path)
    {
        byte[]? secret = null;
        Worded(() => secret = File.Exists(path) ? File.ReadAllBytes(path) : null);
        return secret is null or { Length: Length } ? secret : throw new RefusedException(new Sentence("storage.secret_wrong", path));
    }

    private void Worded(Action work)
    {
        try
        {
            work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException(new Sentence("storage.secret_unreadable", Path));
        }
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
