namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>Tells from a number format whether a number is shown as a date.</summary>
internal static class NumberFormat
{
    /// <summary>What one of the formats shows that have a number and no code of their own.</summary>
    /// <param name="id">The number.</param>
    /// <returns>What it shows; 27 to 36 and 50 to 58 are dates in East Asian editions.</returns>
    public static DateKind BuiltIn(int id) => id switch
    {
        (>= 14 and <= 17) or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => DateKind.Date,
        (>= 18 and <= 21) or (>= 32 and <= 35) or 45 or 47 or 55 or 56 => DateKind.Time,
        22 => DateKind.DateTime,
        46 => DateKind.Elapsed,
        _ => DateKind.None,
    };

    /// <summary>What a code shows, by its letters for day, month, year, hour and second outside of quoted text.</summary>
    /// <param name="code">Such as <c>yyyy\-mm\-dd hh:mm</c>; what follows the first <c>;</c> is for negative numbers and text.</param>
    /// <returns>What it shows.</returns>
    public static DateKind Of(string code)
    {
        var (hasDay, hasTime, hasMonth) = (false, false, false);
        for (var at = 0; at < code.Length && code[at] != ';'; at++)
        {
            switch (char.ToLowerInvariant(code[at]))
            {
                case '"':
                    at = End(code, at, '"');
                    break;
                case '\\' or '_' or '*':
                    at++;
                    break;
                case '[':
                    var end = End(code, at, ']');
                    if (IsElapsed(code[(at + 1)..end]))
                    {
                        return DateKind.Elapsed;
                    }

                    at = end;
                    break;
                case 'd' or 'y':
                    hasDay = true;
                    break;
                case 'h' or 's':
                    hasTime = true;
                    break;
                case 'm':
                    hasMonth = true;
                    break;
                case 'g' when code.AsSpan(at).StartsWith("General", StringComparison.OrdinalIgnoreCase):
                    return DateKind.None;
            }
        }

        return (hasDay || (hasMonth && !hasTime), hasTime) switch
        {
            (true, true) => DateKind.DateTime,
            (true, false) => DateKind.Date,
            (false, true) => DateKind.Time,
            _ => DateKind.None,
        };
    }

    private static int End(string code, int at, char mark) => code.IndexOf(mark, at + 1) is > 0 and var end ? end : code.Length - 1;

    private static bool IsElapsed(string inBrackets) =>
        inBrackets.Length is 1 or 2 && char.ToLowerInvariant(inBrackets[0]) is 'h' or 'm' or 's' && char.ToLowerInvariant(inBrackets[^1]) == char.ToLowerInvariant(inBrackets[0]);
}
