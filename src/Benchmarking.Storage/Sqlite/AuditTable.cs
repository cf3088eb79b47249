using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Benchmarking.Storage.Sqlite;

/// <summary>The audit log: lines are added and nothing else, each hashed together with the hash of the one before.</summary>
/// <remarks>The triggers keep honest programs from altering it, and the chain shows what others did. Whoever may write the file can still make a whole chain anew:
/// a hash that was noted elsewhere tells.</remarks>
internal static class AuditTable
{
    private static readonly byte[] Beginning = new byte[SHA256.HashSizeInBytes];

    /// <summary>Gives a connection the function <c>audit_hash</c>, which chains the lines of before version 4.</summary>
    /// <param name="connection">An open connection.</param>
    public static void Teach(SqliteConnection connection) => connection.CreateFunction(
        "audit_hash",
        (byte[] previous, long number, string time, string user, string command) => Hash(previous, new Row(number, time, user, command)),
        isDeterministic: true);

    /// <summary>Appends a line.</summary>
    /// <param name="connection">The database, in a transaction that writes.</param>
    /// <param name="entry">What was done, by whom and when.</param>
    public static void Append(SqliteConnection connection, AuditEntry entry)
    {
        var row = new Row(LastGiven(connection) + 1, ImportTable.Text(entry.Time), entry.User, entry.Command);
        var previous = connection.Value("SELECT hash FROM audit ORDER BY number DESC LIMIT 1") as byte[] ?? Beginning;
        connection.Run(
            "INSERT INTO audit (number, time, user, command, hash) VALUES ($0, $1, $2, $3, $4)",
            row.Number, row.Time, row.User, row.Command, Hash(previous, row));
    }

    /// <summary>Reads the log and holds every line against its hash.</summary>
    /// <param name="connection">The database, in a transaction.</param>
    /// <returns>The log, whole or not.</returns>
    public static AuditLog Read(SqliteConnection connection)
    {
        var lines = new List<AuditLine>();
        int? broken = null;
        var previous = Beginning;
        using var statement = connection.Statement("SELECT number, time, user, command, hash FROM audit ORDER BY number");
        using var rows = statement.ExecuteReader();
        while (rows.Read())
        {
            var row = new Row(rows.GetInt64(0), rows.GetString(1), rows.GetString(2), rows.GetString(3));
            var hash = rows.GetFieldValue<byte[]>(4);
            var isNext = row.Number == lines.Count + 1 && hash.AsSpan().SequenceEqual(Hash(previous, row));
            broken ??= isNext ? null : lines.Count + 1;
            lines.Add(new AuditLine((int)row.Number, new AuditEntry(ImportTable.Time(row.Time) ?? throw Faults.Damaged(connection), row.User, row.Command), Convert.ToHexStringLower(hash)));
            previous = hash;
        }

        return new AuditLog(lines, broken ?? (LastGiven(connection) > lines.Count ? lines.Count + 1 : null));
    }

    // What AUTOINCREMENT remembers: lines that are gone from the end are missed by it.
    private static long LastGiven(SqliteConnection connection) => connection.Number("SELECT seq FROM sqlite_sequence WHERE name = 'audit'");

    private static byte[] Hash(byte[] previous, Row row)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(number, row.Number);
        hash.AppendData(previous);
        hash.AppendData(number);
        foreach (var text in (string[])[row.Time, row.User, row.Command])
        {
            // With its length before it, no text can pass for the end of one and the beginning of another.
            var bytes = Encoding.UTF8.GetBytes(text);
            BinaryPrimitives.WriteInt64LittleEndian(number, bytes.Length);
            hash.AppendData(number);
            hash.AppendData(bytes);
        }

        return hash.GetHashAndReset();
    }

    private readonly record struct Row(long Number, string Time, string User, string Command);
}
