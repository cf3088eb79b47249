using System.Globalization;

namespace Benchmarking.Export.Excel;

/// <summary>Names that a workbook accepts on its tabs.</summary>
internal static class SheetNames
{
    private const int Longest = 31;
    private const string Reserved = "History";
    private const string Forbidden = "[]:*?/\\";

    /// <summary>Makes the names valid and each different from the others.</summary>
    /// <param name="wanted">The names wanted, in order.</param>
    /// <returns>As many names, in the same order: at most 31 characters, unique without regard to case.</returns>
    public static IReadOnlyList<string> Of(IEnumerable<string> wanted)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { Reserved };
        return [.. wanted.Select(name => Unique(Valid(name), taken))];
    }

    private static string Valid(string name)
    {
        var letters = CellText.Allowed(name).Select(letter => Forbidden.Contains(letter, StringComparison.Ordinal) ? '-' : letter)
            .Where(letter => !char.IsControl(letter));
        var valid = CellText.Cut(string.Concat(letters).Trim(' ', '\''), Longest).Trim(' ', '\'');
        return valid.Length == 0 ? "-" : valid;
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            unique = CellText.Cut(name, Longest - suffix.Length).TrimEnd(' ', '\'') + suffix;
        }

        return unique;
    }
}
