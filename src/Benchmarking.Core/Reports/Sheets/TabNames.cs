namespace Benchmarking.Reports.Sheets;

/// <summary>Names on the tabs of sheets, some of which are titles of any length.</summary>
internal static class TabNames
{
    private const int Longest = 31;
    private const string Forbidden = "[]:*?/\\";
    private const string Cut = "…";

    /// <summary>Gives each sheet a name that fits on a tab.</summary>
    /// <param name="sheets">The sheets, in the order read, by the names that they ask for.</param>
    /// <param name="taken">A name that none of them may have.</param>
    /// <returns>The sheets; names that were too long end after a whole word, and the later of two equal ones has a number.</returns>
    public static IReadOnlyList<ReportSheet> Settled(IEnumerable<ReportSheet> sheets, string taken)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { taken };
        return [.. sheets.Select(sheet => sheet with { Name = Unique(sheet.Name, names) })];
    }

    private static string Unique(string wanted, HashSet<string> names)
    {
        var valid = string.Concat(wanted.Select(letter => Forbidden.Contains(letter, StringComparison.Ordinal) || char.IsControl(letter) ? '-' : letter)).Trim(' ', '\'');
        var unique = Shortened(valid, Longest);
        for (var number = 2; !names.Add(unique); number++)
        {
            var suffix = FormattableString.Invariant($" ({number})");
            unique = Shortened(valid, Longest - suffix.Length) + suffix;
        }

        return unique;
    }

    private static string Shortened(string name, int longest)
    {
        if (name.Length <= longest)
        {
            return name;
        }

        var room = longest - Cut.Length;
        var words = name.LastIndexOf(' ', room);
        var end = words > room / 2 ? words : char.IsHighSurrogate(name[room - 1]) ? room - 1 : room;
        return name[..end].TrimEnd(' ', ',', '\'') + Cut;
    }
}
