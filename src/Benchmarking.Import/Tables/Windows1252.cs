using System.Text;

namespace Benchmarking.Import.Tables;

/// <summary>Windows-1252, the encoding of Western European Windows.</summary>
internal static class Windows1252
{
    // What the bytes from 0x80 to 0x9F stand for; the five that stand for nothing keep their place among the controls, as Windows has it.
    private const string Upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";
    private const int FirstUpper = 0x80;
    private const int FirstLatin = 0xA0;

    /// <summary>The encoding.</summary>
    public static Encoding Encoding { get; } =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new InvalidOperationException("The framework lacks Windows-1252.");

    /// <summary>The byte of a letter.</summary>
    /// <param name="letter">The letter.</param>
    /// <returns>The byte; null where the encoding has no such letter.</returns>
    public static byte? Byte(char letter) => letter switch
    {
        < (char)FirstUpper or (>= (char)FirstLatin and <= (char)0xFF) => (byte)letter,
        _ => Upper.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? (byte)(FirstUpper + at) : null,
    };
}
