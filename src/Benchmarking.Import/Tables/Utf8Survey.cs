using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Benchmarking.Import.Tables;

/// <summary>How far bytes are UTF-8.</summary>
/// <param name="FirstInvalid">The place of the first byte that is not; negative where all are.</param>
/// <param name="Invalid">How many places are not.</param>
/// <param name="MultiByte">How many characters of more than one byte are; other encodings rarely make them by chance.</param>
internal readonly record struct Utf8Survey(int FirstInvalid, int Invalid, int MultiByte)
{
    /// <summary>Whether all bytes are UTF-8.</summary>
    public bool IsValid => FirstInvalid < 0;

    /// <summary>Whether the bytes were probably meant as UTF-8, though some are not.</summary>
    public bool IsDamaged => !IsValid && MultiByte > Invalid;

    /// <summary>Looks at bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>How far they are UTF-8; characters are only counted where not all are.</returns>
    public static Utf8Survey Of(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return new(FirstInvalid: -1, Invalid: 0, MultiByte: 0);
        }

        var (first, invalid, multiByte) = (-1, 0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status != OperationStatus.Done)
            {
                first = invalid++ == 0 ? at : first;
            }
            else if (length > 1)
            {
                multiByte++;
            }

            at += Math.Max(1, length);
        }

        return new(first, invalid, multiByte);
    }
}
