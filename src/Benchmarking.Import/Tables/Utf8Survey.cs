using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Benchmarking.Import.Tables;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="FirstInvalid">The place of the first byte that is not; negative where all are.</param>
/// <param name="IsLetter">Whether that byte is a letter in Windows-1252, rather than a byte that was lost or changed.</param>
/// <param name="FirstTelling">The place of the first character that other encodings do not make by chance; negative where there is none.</param>
internal readonly record struct Utf8Survey(int FirstInvalid, bool IsLetter, int FirstTelling)
{
    /// <summary>Whether all bytes are UTF-8.</summary>
    public bool IsValid => FirstInvalid < 0;

    /// <summary>Whether a part of the bytes was certainly meant as UTF-8, though others are not.</summary>
    public bool IsPartly => !IsValid && FirstTelling >= 0;

    /// <summary>Looks at bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>How far they are UTF-8; characters are only looked at where not all are.</returns>
    public static Utf8Survey Of(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return new(FirstInvalid: -1, IsLetter: false, FirstTelling: -1);
        }

        var (invalid, telling) = (-1, -1);
        for (var at = 0; at < bytes.Length && (invalid < 0 || telling < 0);)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status != OperationStatus.Done)
            {
                invalid = invalid < 0 ? at : invalid;
            }
            else if (telling < 0 && IsTelling(bytes[at], length))
            {
                telling = at;
            }

            at += Math.Max(1, length);
        }

        return new(invalid, bytes[invalid] is >= 0xC0 and < 0xFF, telling);
    }

    // 'Ã' and 'Â' before a sign, or three such letters in a row, are no Nordic text in Windows-1252; 'Ø»' may be: «MILJØ».
    private static bool IsTelling(byte first, int length) => length > 2 || first is 0xC2 or 0xC3;
}
