using System.Globalization;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.EndToEnd;

/// <summary>Golden values of reliability, items and agreement from R 4.2.2, by <c>Golden/soundness.R</c> on the answers that <c>export --unsuppressed</c> writes.</summary>
public sealed class SoundnessWithRTests(SampleNetwork sample, ITestOutputHelper output) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    [Theory]
    [InlineData("2018-05")]
    [InlineData("2018-11")]
    public void Reliability_items_and_agreement_of_the_sample_equal_those_of_R(string wave)
    {
        var ours = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var (table, options) in new (string, string[])[] { ("reliability", []), ("reliability", ["--by", "unit"]), ("items", []), ("agreement", []) })
        {
            foreach (var row in _tool.Rows([table, .. options, "--wave", wave]).Where(row => row["status"] == "ok"))
            {
                ours.Add(Key(table, row.GetValueOrDefault("unit") ?? "", row["indicator"], row.GetValueOrDefault("item") ?? ""), row);
            }
        }

        var golden = Golden().Where(row => row["wave"] == wave).ToList();
        foreach (var row in golden)
        {
            var key = Key(row["table"], row["unit"], row["indicator"], row["item"]);
            Equal(row["value"], ours[key][row["figure"]], row["figure"] == "omega_total" ? 1e-6 : 1e-9, $"{key} {row["figure"]}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{golden.Count} numbers compared with R."));
        Assert.True(golden.Count > 1900, $"Only {golden.Count} numbers were compared.");
        Assert.True(golden.Select(row => Key(row["table"], row["unit"], row["indicator"], row["item"])).ToHashSet(StringComparer.Ordinal).SetEquals(ours.Keys), "Other rows are shown than R was given.");
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Golden() =>
        Csv.Rows(File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "tests/Benchmarking.EndToEnd/Golden/soundness.csv")));

    private static string Key(string table, string unit, string indicator, string item) => string.Join(' ', table, unit, indicator, item);

    private static void Equal(string expected, string found, double tolerance, string what)
    {
        if (expected == "none" || found.Length == 0)
        {
            Assert.True(expected == "none" && found.Length == 0, $"{what}: '{found}' instead of '{expected}'");
            return;
        }

        // A figure near 0 has the accuracy of the figures that it is the difference of.
        var (number, value) = (Number(expected), Number(found));
        var smallest = what.EndsWith(" p", StringComparison.Ordinal) ? 0 : 0.01;
        Assert.True(Math.Abs(number - value) <= tolerance * Math.Max(Math.Abs(number), smallest), $"{what}: {found} instead of {expected}");
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
