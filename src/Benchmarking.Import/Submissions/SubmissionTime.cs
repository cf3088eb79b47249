namespace Benchmarking.Import.Submissions;

/// <summary>Reads when something was handed in, as survey tools and spreadsheets write it.</summary>
/// <remarks>The clock on the wall where it was written: an offset is read over. Year first (<c>2018-05-03T08:05:11+02:00</c>, <c>2018/05/03</c>), day first
/// with points (<c>3.5.2018 08:05</c>, <c>03.05.18</c>), or month first (<c>05-03-2018</c>, <c>5/3/2018 8:05:11 PM</c>) where the format says so.
/// Day or month first with slashes or hyphens is not guessed: only a number above 12 tells.</remarks>
internal static class SubmissionTime
{
    private const int Longest = 40;
    private const int MostParts = 3;

    /// <summary>Reads a time.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="monthFirst">Whether the format writes the month before the day.</param>
    /// <returns>The time; midnight where the text has a date alone, null where it is none or may be two.</returns>
    public static DateTime? Read(ReadOnlySpan<char> text, bool monthFirst = false)
    {
        if (text.Length is < 6 or > Longest || !char.IsAsciiDigit(text[0]))
        {
            return null;
        }

        Span<int> parts = stackalloc int[MostParts];
        var sign = text[text.IndexOfAnyExceptInRange('0', '9') is var at and > 0 ? at : 0];
        if (sign is not ('-' or '.' or '/') || Numbers(text, sign, parts) is not { } end || Date(parts, text.IndexOf(sign), sign, monthFirst) is not { } date)
        {
            return null;
        }

        return Clock(text[end..].TrimStart("T, ")) is { } clock ? date.ToDateTime(clock) : null;
    }

    private static DateOnly? Date(ReadOnlySpan<int> parts, int firstLength, char sign, bool monthFirst)
    {
        if (firstLength == 4)
        {
            return Date(parts[0], parts[1], parts[2]);
        }

        var year = parts[2] < 100 ? parts[2] + 2000 : parts[2];
        return (sign, monthFirst) switch
        {
            ('.', _) => Date(year, parts[1], parts[0]),
            (_, true) => Date(year, parts[0], parts[1]),
            _ when parts[0] > 12 => Date(year, parts[1], parts[0]),
            _ when parts[1] > 12 || parts[0] == parts[1] => Date(year, parts[0], parts[1]),
            _ => null,
        };
    }

    private static DateOnly? Date(int year, int month, int day) =>
        year is >= 1980 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>Hours and minutes, seconds and their fractions or an offset where they are there; midnight for nothing at all.</summary>
    private static TimeOnly? Clock(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("kl", StringComparison.OrdinalIgnoreCase))
        {
            text = text[2..].TrimStart(". ");
        }

        if (text.IsEmpty)
        {
            return TimeOnly.MinValue;
        }

        Span<int> parts = stackalloc int[MostParts];
        var sign = text.IndexOfAny(':', '.') is var at and > 0 ? text[at] : ':';
        var hasSeconds = text.Count(sign) > 1;
        if (Numbers(text, sign, hasSeconds ? parts : parts[..2]) is not { } end)
        {
            return null;
        }

        var rest = text[end..].TrimStart("0123456789.,").Trim();
        var hour = rest.StartsWith("PM", StringComparison.OrdinalIgnoreCase) && parts[0] < 12 ? parts[0] + 12
            : rest.StartsWith("AM", StringComparison.OrdinalIgnoreCase) && parts[0] == 12 ? 0
            : parts[0];
        return IsRest(rest) && hour < 24 && parts[1] < 60 && parts[2] < 60 ? new TimeOnly(hour, parts[1], parts[2]) : null;
    }

    private static bool IsRest(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest is "Z" || rest[0] is '+' or '-' || rest.Equals("AM", StringComparison.OrdinalIgnoreCase) || rest.Equals("PM", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads numbers with one sign between.</summary>
    /// <returns>Where they end; null where they are not all there.</returns>
    private static int? Numbers(ReadOnlySpan<char> text, char sign, Span<int> parts)
    {
        var at = 0;
        for (var place = 0; place < parts.Length; place++)
        {
            if (place > 0 && (at >= text.Length || text[at++] != sign))
            {
                return null;
            }

            var start = at;
            for (parts[place] = 0; at < text.Length && char.IsAsciiDigit(text[at]) && at - start < 4; at++)
            {
                parts[place] = (10 * parts[place]) + text[at] - '0';
            }

            if (at == start)
            {
                return null;
            }
        }

        return at;
    }
}
