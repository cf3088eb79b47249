using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarking.EndToEnd;

/// <summary>CSV as the product writes it, read the way a script would.</summary>
internal static class Csv
{
    public static string Header(string text) => text.Split('\n')[0].TrimEnd('\r');

    /// <summary>The rows by their column names; quoted fields are not expected to span lines.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Rows(string text)
    {
        var lines = text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        var header = Fields(lines[0]);
        return
        [
            .. lines.Skip(1).Select(Fields).Select(fields =>
            {
                Assert.Equal(header.Count, fields.Count);
                return header.Zip(fields).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
            }),
        ];
    }

    /// <summary>Numbers with ten digits: the last ones differ between processors and mathematical libraries.</summary>
    public static string Shortened(string text) => Regex.Replace(
        text,
        @"-?\d+\.\d{10,}(?:E[+-]\d+)?",
        found => double.Parse(found.Value, CultureInfo.InvariantCulture).ToString("G10", CultureInfo.InvariantCulture),
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5));

    private static List<string> Fields(string line)
    {
        var (fields, quoted, start) = (new List<string>(), false, 0);
        for (var at = 0; at <= line.Length; at++)
        {
            if (at == line.Length || (line[at] == ',' && !quoted))
            {
                fields.Add(line[start..at].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal));
                start = at + 1;
            }
            else if (line[at] == '"')
            {
                quoted = !quoted;
            }
        }

        return fields;
    }
}
