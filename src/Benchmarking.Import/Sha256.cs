using System.Security.Cryptography;

namespace Benchmarking.Import;

/// <summary>The fingerprint by which a file is known again.</summary>
public static class Sha256
{
    /// <summary>SHA-256 of a file's bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>64 hexadecimal digits, lower case.</returns>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
