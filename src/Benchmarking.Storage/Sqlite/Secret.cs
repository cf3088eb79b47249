using System.Security.Cryptography;
using Benchmarking.Findings;
using Benchmarking.Storage.Files;
using Benchmarking.Wording;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>The workspace's secret together with what the database knows of it: enough to tell that it is the right one, too little to find it.</summary>
internal sealed class Secret
{
    private readonly SqliteConnection _connection;
    private readonly SecretFile _file;

    /// <summary>Joins a database and its secret.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="file">The secret's file.</param>
    public Secret(SqliteConnection connection, SecretFile file) => (_connection, _file) = (connection, file);

    /// <summary>Whether keys have been hashed with it.</summary>
    public bool IsMade => HasHashedKeys();

    /// <summary>The secret, made at first use.</summary>
    /// <returns>32 bytes.</returns>
    /// <exception cref="RefusedException">Respondent keys are stored that were hashed with another secret, or the file cannot be used.</exception>
    public byte[] Get()
    {
        var secret = _file.Read();
        if (HasHashedKeys() && !IsRight(secret))
        {
            // A restore that was broken off after the answers had taken their place, and before their secret had.
            if (_file.ReadPending() is { } pending && IsRight(pending))
            {
                _file.PutPendingInPlace();
                return pending;
            }

            throw new RefusedException(new Sentence(secret is null ? "storage.secret_gone" : "storage.secret_wrong", _file.Path));
        }

        return secret ?? _file.Make();
    }

    /// <summary>Looks whether the secret is there and right, or about to be; makes none.</summary>
    /// <exception cref="RefusedException">As for <see cref="Get"/>.</exception>
    public void Check()
    {
        if (HasHashedKeys() || _file.Read() is not null)
        {
            Get();
        }
    }

    /// <summary>Begins to hash keys, and notes by which secret.</summary>
    /// <returns>The hasher, for the caller to dispose of.</returns>
    /// <exception cref="RefusedException">As for <see cref="Get"/>.</exception>
    public KeyHasher BeginHashing()
    {
        var secret = Get();
        _connection.Run("INSERT OR REPLACE INTO secret_check (only, digest) VALUES (1, $0)", Digest(secret));
        return new KeyHasher(secret);
    }

    /// <summary>Whether a secret is the one that keys were hashed with; any is where none were.</summary>
    /// <param name="secret">The secret; null where there is none.</param>
    /// <returns>False where it is another one, or there is none and keys are stored.</returns>
    public bool Fits(byte[]? secret) => !HasHashedKeys() || IsRight(secret);

    private bool HasHashedKeys() =>
        _connection.Number("SELECT EXISTS (SELECT 1 FROM respondents WHERE respondent_key IS NOT NULL)") == 1;

    private bool IsRight(byte[]? secret) =>
        secret is not null && _connection.Value("SELECT digest FROM secret_check") is byte[] digest && digest.AsSpan().SequenceEqual(Digest(secret));

    private static byte[] Digest(byte[] secret) => HMACSHA256.HashData(secret, "secret of this database"u8);
}
