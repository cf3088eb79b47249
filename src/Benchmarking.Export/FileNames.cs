using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Benchmarking.Export;

/// <summary>Makes file names of what people wrote, such as unit codes.</summary>
public static class FileNames
{
    private const int Longest = 60;
    private const int HashDigits = 8;
    private const string Forbidden = "<>:\"/\\|?*";

    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$",
        "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³",
        "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9", "LPT¹", "LPT²", "LPT³",
    };

    /// <summary>Makes a part of a file name that every usual file system accepts, and that cannot lead out of its folder.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The text itself where it is safe; else what is safe of it, followed by a few digits of its hash, so that different texts keep
    /// different names. The same text always gives the same name, of at most 60 characters.</returns>
    public static string Safe(string text)
    {
        var safe = Kept(text);
        if (safe == text && safe.Length is >= 1 and <= Longest && !IsReserved(safe))
        {
            return text;
        }

        var room = Longest - HashDigits - 1;
        var beginning = safe.Length <= room ? safe : safe[..(char.IsHighSurrogate(safe[room - 1]) ? room - 1 : room)];
        return $"{(IsReserved(beginning) ? "" : beginning)}-{Hash(text)}".TrimStart('-');
    }

    private static string Kept(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value < 0x80 && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                kept.Append('_');
            }
            else if (IsVisible(rune))
            {
                kept.Append(rune);
            }
        }

        // A leading dot hides a file, a trailing dot or space is dropped by Windows, a leading hyphen reads as an option.
        return Composed(kept.ToString()).Trim('.', ' ').TrimStart('-');
    }

    // Neither control characters nor those that turn the reading direction or cannot be seen, nor halves of characters.
    private static bool IsVisible(Rune rune) => rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);

    // Some file systems compose letters and some take them apart: one form, or two texts would share a file.
    private static string Composed(string text) => text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC);

    // Windows reserves the names with any extension, too.
    private static bool IsReserved(string name) => Reserved.Contains(name.Split('.')[0].TrimEnd());

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)))[..HashDigits];
}
