using System.Globalization;
using System.Text;

namespace Benchmarking.Networks.Registers;

/// <summary>What a day's reform made of one municipality: one line for each that it became, or became part of.</summary>
/// <param name="Date">The first day of what is new.</param>
/// <param name="Kind">What was done.</param>
/// <param name="From">The code before.</param>
/// <param name="To">The code from that day on; the same where only the name or the borders changed.</param>
public sealed record Reform(DateOnly Date, ReformKind Kind, UnitCode From, UnitCode To)
{
    /// <summary>The way that a municipality went through reforms, as messages show it.</summary>
    /// <param name="start">The code that it starts with.</param>
    /// <param name="reforms">The reforms, in the order in which they are followed, forwards or backwards.</param>
    /// <returns>Such as <c>0101 → 3001 (2020) → 3101 (2024)</c>.</returns>
    public static string Way(UnitCode start, IEnumerable<Reform> reforms)
    {
        var (way, own) = (new StringBuilder(start.Value), start);
        foreach (var reform in reforms)
        {
            own = reform.From == own ? reform.To : reform.From;
            way.Append(CultureInfo.InvariantCulture, $" → {own} ({reform.Date.Year})");
        }

        return way.ToString();
    }
}

/// <summary>What a reform did.</summary>
public enum ReformKind
{
    /// <summary>Another name for the same municipality under the same code.</summary>
    Renamed,

    /// <summary>Another code for the same municipality, and perhaps another name.</summary>
    Renumbered,

    /// <summary>The municipality is from then on a part of a larger one, which may go by the same code.</summary>
    Merged,

    /// <summary>The municipality was divided.</summary>
    Split,

    /// <summary>The municipality was divided, and its parts merged into others.</summary>
    SplitAndMerged,
}
