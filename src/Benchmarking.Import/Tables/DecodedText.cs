using Benchmarking.Wording;

namespace Benchmarking.Import.Tables;

/// <summary>A file's text as UTF-8, or why it is none.</summary>
/// <param name="Utf8">The text without byte order mark; empty where there is a fault.</param>
/// <param name="Encoding">The encoding that was recognised, such as <c>UTF-8</c> or <c>Windows-1252</c>.</param>
/// <param name="Fault">Why the file cannot be read as text; null where it can.</param>
internal sealed record DecodedText(ReadOnlyMemory<byte> Utf8, string Encoding, Sentence? Fault = null)
{
    /// <summary>A file that is no text.</summary>
    /// <param name="fault">Why.</param>
    /// <returns>No text.</returns>
    public static DecodedText Refused(Sentence fault) => new(ReadOnlyMemory<byte>.Empty, "", fault);
}
