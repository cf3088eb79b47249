namespace Benchmarking.Export.Excel;

/// <summary>Days as a workbook counts them.</summary>
internal static class SerialDay
{
    private static readonly DateOnly Zero = new(1899, 12, 30);

    /// <summary>The number of a day.</summary>
    /// <param name="day">The day, from 1 March 1900 on.</param>
    /// <returns>How many days it is after the last but one of 1899.</returns>
    public static int Of(DateOnly day) => day.DayNumber - Zero.DayNumber;
}
