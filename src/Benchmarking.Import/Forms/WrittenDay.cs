using System.Globalization;

namespace Benchmarking.Import.Forms;

/// <summary>Days as people and spreadsheets write them.</summary>
internal static class WrittenDay
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-M-d", "d.M.yyyy", "dd.MM.yyyy", "d. M. yyyy", "yyyy/M/d"];
    private static readonly string[] Midnights = ["T00:00:00", " 00:00:00", " 00:00", " 0:00:00", " 0:00"];

    /// <summary>Reads a day; <c>5/6/2018</c> is none, since it is another one in another country.</summary>
    /// <param name="text">The text, trimmed; midnight after the day is left out.</param>
    /// <returns>The day; null where the text is none.</returns>
    public static DateOnly? Read(string text)
    {
        var midnight = Array.Find(Midnights, end => text.EndsWith(end, StringComparison.Ordinal)) ?? "";
        return DateOnly.TryParseExact(text[..^midnight.Length], Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
