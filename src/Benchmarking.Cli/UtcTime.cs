using System.Globalization;
using Benchmarking.Reports;

namespace Benchmarking.Cli;

/// <summary>A point in time as tables show it.</summary>
internal static class UtcTime
{
    /// <summary>Writes a time.</summary>
    /// <param name="time">The time, of any offset; null where there is none.</param>
    /// <returns>Such as <c>2018-11-30 09:30:00Z</c>.</returns>
    public static TableValue Of(DateTimeOffset? time) =>
        TableValue.Code(time?.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture));
}
