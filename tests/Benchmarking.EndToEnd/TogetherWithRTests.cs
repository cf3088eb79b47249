using System.Globalization;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.EndToEnd;

/// <summary>Golden values of ranks, synthesis and omnibus tests from R 4.2 and metafor 3.8, by <c>Golden/together.R</c> on what <c>export --unsuppressed</c> writes.</summary>
public sealed class TogetherWithRTests(ITestOutputHelper output)
{
    private const double Tolerance = 1e-9;

    // Scores are compared on the scale of points; R's own iterations for REML end at about ten digits.
    private const double Smallest = 0.01;

    [Fact]
    public void Figures_of_the_sample_equal_those_of_R()
    {
        using var tool = Tool.After("2018-05", "2018-11");
        Tell(new Held(tool, "sample").All(), 11_000);
    }

    [SharedFact(Companies.Survey)]
    public void Figures_of_ninety_nine_real_groups_equal_those_of_R()
    {
        using var tool = Companies.Imported();
        Tell(new Held(tool, "companies").All(), 8_000);
    }

    private void Tell(int compared, int least)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compared} numbers compared with R."));
        Assert.True(compared > least, $"Only {compared} numbers were compared.");
    }

    private sealed class Held(Tool tool, string survey)
    {
        private readonly Dictionary<string, Dictionary<string, IReadOnlyDictionary<string, string>>> _tables = [];

        public int All() => Golden("omnibus").Sum(Omnibus) + Golden("synthesis").Sum(Synthesis) + Golden("ranks").Sum(Ranks);

        private IEnumerable<IReadOnlyDictionary<string, string>> Golden(string table) =>
            Csv.Rows(File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "tests/Benchmarking.EndToEnd/Golden", table + ".csv"))).Where(row => row["survey"] == survey);

        private int Omnibus(IReadOnlyDictionary<string, string> golden) => Equal(golden, Row(golden, "compare", "--omnibus"), 4);

        private int Synthesis(IReadOnlyDictionary<string, string> golden) =>
            Equal(golden, Row(golden, ["synthesis", "--method", golden["method"], .. Weighting(golden)]), 6);

        private int Ranks(IReadOnlyDictionary<string, string> golden)
        {
            var ours = Row(golden, ["ranks", .. Weighting(golden)]);
            Assert.Equal(golden["rank"], ours["rank"]);
            foreach (var end in new[] { "rank_low", "rank_high", "marginal_low", "marginal_high" })
            {
                Assert.True(
                    Number(golden[end + "_min"]) <= Number(ours[end]) && Number(ours[end]) <= Number(golden[end + "_max"]),
                    $"{string.Join(' ', golden.Values.Take(5))} {end}: {ours[end]} is not between {golden[end + "_min"]} and {golden[end + "_max"]}");
            }

            return 5;
        }

        // Services count the same with the pooled variance, or respondents do with each unit's own.
        private static string[] Weighting(IReadOnlyDictionary<string, string> golden) =>
            ["--weighting", golden["weighting"], "--variance", golden["weighting"] == "services" ? "pooled" : "separate"];

        private static int Equal(IReadOnlyDictionary<string, string> golden, IReadOnlyDictionary<string, string> ours, int keys)
        {
            var filled = golden.Skip(keys).Where(figure => figure.Value.Length > 0 && ours.ContainsKey(figure.Key)).ToList();
            foreach (var (column, expected) in filled)
            {
                var (one, other) = (Number(expected), ours[column].Length > 0 ? Number(ours[column]) : double.NaN);
                var smallest = column.EndsWith("_p", StringComparison.Ordinal) ? 0 : Smallest;
                Assert.True(Math.Abs(one - other) <= Tolerance * Math.Max(Math.Abs(one), smallest), $"{string.Join(' ', golden.Values.Take(6))} {column}: {ours[column]} instead of {expected}");
            }

            return filled.Count;
        }

        private IReadOnlyDictionary<string, string> Row(IReadOnlyDictionary<string, string> golden, params string[] words)
        {
            words = [.. words, "--wave", golden["wave"]];
            var key = string.Join(' ', words);
            if (!_tables.TryGetValue(key, out var table))
            {
                table = tool.Rows(words).ToDictionary(row => row.GetValueOrDefault("unit") + " " + row["indicator"], StringComparer.Ordinal);
                _tables.Add(key, table);
            }

            return table[golden.GetValueOrDefault("unit") + " " + golden["indicator"]];
        }

        private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }
}
