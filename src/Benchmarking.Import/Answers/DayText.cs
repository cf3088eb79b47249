using System.Globalization;

namespace Benchmarking.Import.Answers;

/// <summary>Days as files write them.</summary>
internal static class DayText
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    /// <summary>Reads a day: <c>2024-01-01</c>, or <c>01.01.2024</c> as spreadsheets in the Nordic countries write it. A slash is read by no rule.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns>The day, or null.</returns>
    public static DateOnly? Read(string text) =>
        DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
