using System.Globalization;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Formats;

/// <summary>Recognises a table that begins with a number and the two times between which somebody answered, whatever its headers are.</summary>
internal static class FormsTimes
{
    private const int LookedAt = 20;

    /// <summary>Whether the first rows begin so.</summary>
    /// <param name="table">The table.</param>
    /// <returns>True where all of the first rows do, and there are any.</returns>
    public static bool Begin(DelimitedText table)
    {
        using var cursor = new TableCursor(table);
        var rows = 0;
        for (cursor.Read(); rows < LookedAt && cursor.Read(); rows++)
        {
            var isOne = WholeNumber.Large(cursor.Text(0)) is not null && Time(cursor.Text(1)) is { } start && Time(cursor.Text(2)) is { } end && start <= end;
            if (!isOne)
            {
                return false;
            }
        }

        return rows > 0;
    }

    private static DateTime? Time(string text) =>
        text.Contains('T', StringComparison.Ordinal)
        && DateTime.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : null;
}
