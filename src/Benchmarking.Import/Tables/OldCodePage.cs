namespace Benchmarking.Import.Tables;

/// <summary>Recognises text in the encodings of old Macintoshes and of DOS, whose Nordic letters are signs in Windows-1252.</summary>
/// <remarks>Excel's "CSV (Macintosh)" and "CSV (MS-DOS)" still write them.</remarks>
internal static class OldCodePage
{
    private const string Macintosh = "Mac";
    private const string Dos = "MS-DOS";

    /// <summary>Looks for signs between small letters where letters should be.</summary>
    /// <param name="bytes">The text.</param>
    /// <returns>The first place and the encoding's name; null where the text has Nordic letters of Windows-1252, or no such sign.</returns>
    public static (int At, string Name)? In(ReadOnlySpan<byte> bytes)
    {
        (int At, string Name)? found = null;
        for (var at = 1; at < bytes.Length - 1; at++)
        {
            var letter = bytes[at];
            if (letter < 0x80)
            {
                continue;
            }

            if (letter is 0xE6 or 0xF8 or 0xE5 or 0xE4 or 0xF6 or 0xC6 or 0xD8 or 0xC5 or 0xC4 or 0xD6)
            {
                return null;
            }

            var isInWord = IsSmall(bytes[at - 1]) && IsSmall(bytes[at + 1]);
            found ??= (isInWord, letter) switch
            {
                (true, 0xBE or 0xBF or 0x8C) => (at, Macintosh),
                (true, 0x91 or 0x9B or 0x86) => (at, Dos),
                _ => null,
            };
        }

        return found;
    }

    private static bool IsSmall(byte letter) => letter is >= (byte)'a' and <= (byte)'z';
}
