using System.Globalization;

namespace Benchmarking.Outcomes;

/// <summary>The time that a figure tells of: a year, several years, a school year, a quarter, a month …</summary>
public sealed record OutcomePeriod
{
    /// <summary>The longest text of a period.</summary>
    public const int Longest = 30;

    private const int FirstMonthOfSchool = 8;

    private OutcomePeriod(string text, DateOnly? first = null, DateOnly? last = null) => (Text, First, Last) = (text, first, last);

    /// <summary>Orders periods by their last day, then their first, then their text; those without dates come first.</summary>
    public static IComparer<OutcomePeriod> InTime { get; } = Comparer<OutcomePeriod>.Create((one, other) =>
        Nullable.Compare(one.Last, other.Last) is var last and not 0 ? last
        : Nullable.Compare(one.First, other.First) is var first and not 0 ? first
        : string.CompareOrdinal(one.Text, other.Text));

    /// <summary>The period in one of these ways: <c>2024</c>, <c>2022-2024</c>, <c>2023/24</c>, <c>2024K1</c>, <c>2024M05</c>, <c>2024U12</c>, <c>2024H1</c>, <c>2024T2</c>; else as it was written.</summary>
    public string Text { get; }

    /// <summary>Its first day; null where the text does not tell.</summary>
    public DateOnly? First { get; }

    /// <summary>Its last day; null where the text does not tell.</summary>
    public DateOnly? Last { get; }

    /// <summary>Reads a period as statistics agencies write it.</summary>
    /// <param name="text">Such as <c>2024</c>, <c>2022-2024</c>, <c>2022_2024</c>, <c>2023/24</c>, <c>2023K1</c>, <c>2024M05</c> or <c>2024-05</c>; spaces around it are left out.</param>
    /// <returns>The period; without dates where the text tells none, such as <c>2011-12</c>, which may be a month or a school year; null for an empty text, one of more than 30 characters, one with control characters, or a day that the calendar lacks.</returns>
    public static OutcomePeriod? TryParse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is 0 or > Longest || trimmed.Any(char.IsControl) || IsNoDay(trimmed))
        {
            return null;
        }

        return Year(trimmed, 0) is not { } year ? new OutcomePeriod(trimmed)
            : trimmed.Length == 4 ? Years(year, year)
            : Part(year, trimmed[4], trimmed.AsSpan(5)) ?? new OutcomePeriod(trimmed);
    }

    /// <summary>Whether a text is surely meant as a period: one whose dates can be told.</summary>
    /// <param name="text">The text.</param>
    /// <returns>True where it is.</returns>
    public static bool IsOne(string text) => TryParse(text) is { Last: not null };

    /// <summary>The period's text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text;

    // A text that is a day but for the calendar is a slip; any other text may be a name.
    private static bool IsNoDay(string text) =>
        text.Split('.') is [{ Length: 1 or 2 }, { Length: 1 or 2 }, { Length: 4 }] && text.All(letter => letter == '.' || char.IsAsciiDigit(letter))
        && !DateOnly.TryParseExact(text, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static OutcomePeriod? Part(int year, char mark, ReadOnlySpan<char> rest) => char.ToUpperInvariant(mark) switch
    {
        '-' or '–' or '_' when rest.Length == 4 => Year(rest, 0) is { } last && last >= year ? Years(year, last) : null,
        '/' when rest.Length == 4 => Year(rest, 0) == year + 1 ? School(year) : null,
        '/' when rest.Length == 2 => Number(rest) == (year + 1) % 100 ? School(year) : null,
        '-' when rest.Length == 2 => MonthOrSchool(year, Number(rest)),
        'M' when Number(rest) is >= 1 and <= 12 and var month => Months(year, month, 1, $"M{month:00}"),
        'K' or 'Q' when rest.Length == 1 && Number(rest) is >= 1 and <= 4 and var quarter => Months(year, (3 * quarter) - 2, 3, $"K{quarter}"),
        'T' when rest.Length == 1 && Number(rest) is >= 1 and <= 3 and var third => Months(year, (4 * third) - 3, 4, $"T{third}"),
        'H' when rest.Length == 1 && Number(rest) is >= 1 and <= 2 and var half => Months(year, (6 * half) - 5, 6, $"H{half}"),
        'U' or 'W' when Number(rest) is >= 1 and var week && week <= ISOWeek.GetWeeksInYear(year) => Week(year, week),
        _ => null,
    };

    private static OutcomePeriod? MonthOrSchool(int year, int? number) => (number is >= 1 and <= 12, number == (year + 1) % 100) switch
    {
        (true, false) => Months(year, number ?? 0, 1, $"M{number:00}"),
        (false, true) => School(year),
        _ => null,
    };

    private static OutcomePeriod Years(int first, int last) =>
        new(first == last ? $"{first:0000}" : $"{first:0000}-{last:0000}", new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));

    private static OutcomePeriod School(int year) =>
        new($"{year:0000}/{(year + 1) % 100:00}", new DateOnly(year, FirstMonthOfSchool, 1), new DateOnly(year + 1, FirstMonthOfSchool, 1).AddDays(-1));

    private static OutcomePeriod Months(int year, int month, int count, string part)
    {
        var first = new DateOnly(year, month, 1);
        return new($"{year:0000}{part}", first, first.AddMonths(count).AddDays(-1));
    }

    private static OutcomePeriod Week(int year, int week)
    {
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return new($"{year:0000}U{week:00}", monday, monday.AddDays(6));
    }

    private static int? Year(ReadOnlySpan<char> text, int from) =>
        text.Length >= from + 4 && Number(text.Slice(from, 4)) is >= 1800 and <= 2199 and var year ? year : null;

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length is >= 1 and <= 4 && !digits.ContainsAnyExceptInRange('0', '9') ? int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) : null;
}
