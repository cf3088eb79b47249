namespace Benchmarking.Storage;

/// <summary>The audit log as it stands.</summary>
/// <param name="Lines">Its lines, by number.</param>
/// <param name="FirstBroken">The number of the first line that is gone or is not what was written; null where the chain is whole.</param>
public sealed record AuditLog(IReadOnlyList<AuditLine> Lines, int? FirstBroken);

/// <summary>A line as it stands in the audit log.</summary>
/// <param name="Number">Its number, the first being 1.</param>
/// <param name="Entry">What was done, by whom and when.</param>
/// <param name="Hash">SHA-256 over the hash of the line before and the line itself, as hexadecimal digits.</param>
public sealed record AuditLine(int Number, AuditEntry Entry, string Hash);
