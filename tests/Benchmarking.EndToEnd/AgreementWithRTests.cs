using System.Globalization;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.EndToEnd;

/// <summary>Golden values from emmeans 1.8.4 under R 4.2.2, by <c>Golden/emmeans.R</c> on the answers that <c>export --unsuppressed</c> writes.</summary>
public sealed class AgreementWithRTests(ITestOutputHelper output) : IDisposable
{
    private const double Tolerance = 1e-9;

    // Differences near 0 are compared on the scale of points, where a hundredth is far below anything that is read.
    private const double Smallest = 0.01;

    private readonly Tool _tool = Tool.After("2018-05", "2018-11");
    private readonly Dictionary<string, Dictionary<string, IReadOnlyDictionary<string, string>>> _tables = [];

    [Fact]
    public void Scores_and_comparisons_of_the_sample_equal_those_of_emmeans()
    {
        var compared = Golden().Sum(Compare);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{compared} numbers compared with R."));
        Assert.True(compared > 20_000, $"Only {compared} numbers were compared.");
    }

    [Fact]
    public void Units_that_R_was_not_given_are_withheld_and_no_others()
    {
        var shown = Golden()
            .Where(row => row["table"] == "scores" && row["wave"] == "2018-05" && row["weighting"] == "services")
            .Select(row => (row["unit"], row["indicator"])).ToHashSet();
        var ours = _tool.Rows("scores", "--wave", "2018-05").Where(row => row["status"] == "ok").Select(row => (row["unit"], row["indicator"])).ToHashSet();
        Assert.True(shown.SetEquals(ours));
    }

    public void Dispose() => _tool.Dispose();

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Golden() =>
        Csv.Rows(File.ReadAllText(Path.Combine(RepositoryRoot.Folder, "tests/Benchmarking.EndToEnd/Golden/emmeans.csv")));

    private int Compare(IReadOnlyDictionary<string, string> golden)
    {
        var ours = Row(golden, "holm");
        var count = Equal(golden, "estimate", ours[golden["table"] == "scores" ? "score" : "difference"])
            + Equal(golden, "se", ours["se"])
            + Equal(golden, "df", ours["df"])
            + Equal(golden, "low", ours["ci_low"])
            + Equal(golden, "high", ours["ci_high"]);
        return golden["table"] == "scores" ? count : count
            + Equal(golden, "p", ours["p"])
            + Equal(golden, "p_holm", ours["p_adjusted"])
            + Equal(golden, "p_bh", golden["p_bh"].Length > 0 ? Row(golden, "bh")["p_adjusted"] : "")
            + Equal(golden, "g", ours["g"])
            + Equal(golden, "g_low", ours["g_low"])
            + Equal(golden, "g_high", ours["g_high"]);
    }

    private static int Equal(IReadOnlyDictionary<string, string> golden, string column, string ours)
    {
        if (golden[column].Length == 0)
        {
            return 0;
        }

        var (expected, found) = (Number(golden[column]), Number(ours));
        var smallest = column.StartsWith('p') ? 0 : Smallest;
        Assert.True(
            Math.Abs(expected - found) <= Tolerance * Math.Max(Math.Abs(expected), smallest),
            $"{string.Join(' ', golden.Values.Take(7))} {column}: {ours} instead of {golden[column]}");
        return 1;
    }

    private IReadOnlyDictionary<string, string> Row(IReadOnlyDictionary<string, string> golden, string adjust)
    {
        string[] words =
        [
            golden["table"], "--wave", golden["wave"], "--weighting", golden["weighting"], "--variance", golden["variance"],
            "--population", golden["population"], "--adjust", adjust,
        ];
        var key = string.Join(' ', words);
        if (!_tables.TryGetValue(key, out var table))
        {
            table = _tool.Rows(words).ToDictionary(row => row["unit"] + " " + row["indicator"], StringComparer.Ordinal);
            _tables.Add(key, table);
        }

        return table[golden["unit"] + " " + golden["indicator"]];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
