using System.Globalization;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Days that a spreadsheet counts, as text.</summary>
internal static class SerialDate
{
    private const double LastDay = 2_958_465.999_99;
    private const int FirstLeapBug = 60;
    private const int SecondsOfDay = 86_400;
    private static readonly DateTime Before1900 = new(1899, 12, 31, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly DateTime First1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <summary>Writes a day or a time.</summary>
    /// <param name="serial">Days since the system's start, to the second.</param>
    /// <param name="from1904">Whether day 0 is 1 January 1904; else day 1 is 1 January 1900, and 29 February 1900 is counted although there was none.</param>
    /// <param name="kind">What the cell's number format shows.</param>
    /// <returns>Such as <c>2018-05-03</c>, <c>2018-05-03T12:00:00</c> or <c>12:00:00</c>; null where a spreadsheet would not show a date either.</returns>
    public static string? Text(double serial, bool from1904, DateKind kind)
    {
        if (kind == DateKind.None || serial is < 0 or > LastDay || double.IsNaN(serial))
        {
            return null;
        }

        var seconds = (long)Math.Round(serial * SecondsOfDay, MidpointRounding.AwayFromZero);
        var (day, time) = ((int)(seconds / SecondsOfDay), TimeSpan.FromSeconds(seconds % SecondsOfDay));
        var clock = time.ToString("hh':'mm':'ss", CultureInfo.InvariantCulture);
        if (kind == DateKind.Elapsed)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{(day * 24) + time.Hours}{clock[2..]}");
        }

        return (kind, day) switch
        {
            (DateKind.Time, 0) => clock,
            (DateKind.Date, _) when time == TimeSpan.Zero => Day(day, from1904),
            _ => $"{Day(day, from1904)}T{clock}",
        };
    }

    private static string Day(int day, bool from1904) => (from1904, day) switch
    {
        (true, _) => Iso(First1904.AddDays(day)),
        (false, FirstLeapBug) => "1900-02-29",
        (false, < FirstLeapBug) => Iso(Before1900.AddDays(day)),
        _ => Iso(Before1900.AddDays(day - 1)),
    };

    private static string Iso(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What of a moment a number format shows.</summary>
internal enum DateKind
{
    /// <summary>The number is no moment.</summary>
    None,

    /// <summary>The day.</summary>
    Date,

    /// <summary>The day and the time of day.</summary>
    DateTime,

    /// <summary>The time of day.</summary>
    Time,

    /// <summary>How long something took, in hours that may be more than 24.</summary>
    Elapsed,
}
