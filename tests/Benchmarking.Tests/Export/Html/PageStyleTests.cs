using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarking.Export.Figures;
using Benchmarking.Export.Html;

namespace Benchmarking.Tests.Export.Html;

/// <summary>Contrasts as WCAG 2.2 measures them, on light and on dark pages.</summary>
public sealed class PageStyleTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static TheoryData<bool, string, string, double> Pairs
    {
        get
        {
            var pairs = new TheoryData<bool, string, string, double>();
            foreach (var isDark in new[] { false, true })
            {
                foreach (var fill in new[] { "figure-surface", "raised", "figure-band" })
                {
                    pairs.Add(isDark, "figure-ink", fill, 4.5);
                    pairs.Add(isDark, "figure-title", fill, 4.5);
                    pairs.Add(isDark, "figure-muted", fill, 4.5);
                }

                pairs.Add(isDark, "figure-favourable", "favourable-fill", 4.5);
                pairs.Add(isDark, "figure-unfavourable", "unfavourable-fill", 4.5);
                pairs.Add(isDark, "figure-favourable", "figure-surface", 4.5);
                pairs.Add(isDark, "figure-own", "figure-surface", 3);
                pairs.Add(isDark, "figure-axis", "figure-surface", 3);
                for (var shade = 0; shade < Role.Shades; shade++)
                {
                    pairs.Add(isDark, "figure-ink", FormattableString.Invariant($"figure-shade-{shade}"), 4.5);
                }
            }

            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Letters_and_marks_stand_out_from_what_is_behind_them(bool isDark, string ink, string fill, double least) =>
        Assert.InRange(Contrast(Colour(isDark, ink), Colour(isDark, fill)), least, 21);

    [Fact]
    public void Both_ways_to_a_dark_page_give_the_same_colours()
    {
        var dark = Rules().Where(rule => rule.Contains("color-scheme: dark", StringComparison.Ordinal)).ToList();

        Assert.Equal(2, dark.Count);
        Assert.Equal(dark[0], dark[1]);
    }

    [Fact]
    public void Every_property_that_is_used_is_given()
    {
        var used = Regex.Matches(PageAssets.Style, @"var\(--(?<name>[\w-]+)\)", RegexOptions.None, Patience).Select(match => match.Groups["name"].Value).Distinct();
        var given = Regex.Matches(Rules()[0], @"--(?<name>[\w-]+):", RegexOptions.None, Patience).Select(match => match.Groups["name"].Value);

        Assert.Empty(used.Except(given));
    }

    // The rules that give colours: light first, then dark by the device, then dark by the reader's choice.
    private static List<string> Rules() => [.. Regex.Matches(PageAssets.Style, @"color-scheme: (?:light|dark);[^}]*", RegexOptions.None, Patience)
        .Select(match => Regex.Replace(match.Value, @"\s+", " ", RegexOptions.None, Patience))];

    private static string Colour(bool isDark, string name) =>
        Regex.Match(Rules()[isDark ? 1 : 0], $"--{name}: ?#(?<digits>[0-9A-F]{{6}})", RegexOptions.None, Patience).Groups["digits"].Value;

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(part => int.Parse(colour.AsSpan(2 * part, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
