using System.Globalization;
using System.Text.RegularExpressions;
using Benchmarking.Cli;

namespace Benchmarking.EndToEnd;

/// <summary>What <c>--explain</c> says, held against the row that it explains.</summary>
public sealed class ExplainTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    public static TheoryData<string, string[]> Explained => new()
    {
        { "scores", ["--wave", "2018-11"] },
        { "scores", ["--wave", "2018-11", "--weighting", "respondents", "--variance", "separate"] },
        { "compare", ["--wave", "2018-11"] },
        { "compare", ["--wave", "2018-11", "--reference", "network", "--adjust", "bh"] },
        { "compare", ["--wave", "2018-11", "--reference", "median"] },
        { "ranks", ["--wave", "2018-11"] },
        { "ranks", ["--wave", "2018-05", "--weighting", "respondents", "--variance", "separate", "--level", "0.9"] },
        { "synthesis", ["--wave", "2018-11"] },
        { "synthesis", ["--wave", "2018-05", "--method", "pm"] },
        { "synthesis", ["--wave", "2018-05", "--method", "dl", "--weighting", "respondents"] },
        { "trend", ["--since", "2017-11", "--wave", "2018-11"] },
    };

    [Theory]
    [MemberData(nameof(Explained))]
    public void Each_figure_of_the_row_stands_in_its_explanation_with_all_its_digits(string command, string[] options)
    {
        var row = _tool.Rows([command, .. options]).Single(row => row["unit"] == "9902" && row["indicator"] == "culture.trust");
        var explained = Figures(_tool.Do([command, .. options, "--explain", "9902,culture.trust"]));

        var figures = row.Where(field => double.TryParse(field.Value, CultureInfo.InvariantCulture, out _) && field.Key is not ("wave" or "unit" or "n" or "invited")).ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, field => Assert.True(
            explained.GetValueOrDefault(field.Key) == Number(field.Value), $"{field.Key}: {field.Value} in the row, {explained.GetValueOrDefault(field.Key)} in the explanation"));
    }

    [Fact]
    public void Each_test_of_all_units_stands_in_its_explanation()
    {
        var row = _tool.Rows("compare", "--omnibus", "--wave", "2018-11").Single(row => row["indicator"] == "early");
        var explained = Figures(_tool.Do("compare", "--omnibus", "--wave", "2018-11", "--explain", "early"));

        Assert.All(row.Where(field => field.Key is not ("wave" or "indicator" or "status")), field => Assert.Equal(Number(field.Value), explained[field.Key]));
    }

    [Fact]
    public void Without_a_name_the_first_row_is_explained() =>
        Assert.StartsWith("2018-11 · 9901 · Bjørkfjære · culture", _tool.Do("scores", "--wave", "2018-11", "--explain"), StringComparison.Ordinal);

    [Fact]
    public void A_withheld_row_says_why_and_nothing_else()
    {
        var text = _tool.Do("scores", "--wave", "2018-05", "--explain", "9907,culture.trust", "--lang", "en");

        Assert.Contains("fewer than 5 answers", text, StringComparison.Ordinal);
        Assert.Empty(Figures(text));
        Assert.DoesNotContain("read.csv", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Means_of_services_are_told_only_where_the_gate_stands_open()
    {
        string[] command = ["scores", "--wave", "2018-11", "--explain", "9902,culture.trust"];

        Assert.DoesNotContain("x̄[school]", _tool.Do(command), StringComparison.Ordinal);
        Assert.Contains("x̄[school]", _tool.Ask([.. command, "--unsuppressed"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_is_not_there_is_refused_with_what_to_do() =>
        Assert.Contains("9902,culture.trust", _tool.Refused("scores", "--explain", "9902,culture.thrust", "--lang", "en"), StringComparison.Ordinal);

    [Fact]
    public void An_explanation_is_text() => Assert.Equal(ExitCode.Usage, _tool.Ask("scores", "--explain", "--to", "csv").Code);

    private static Dictionary<string, double> Figures(string text) => Regex
        .Matches(text, @"^  (?<name>\S+) = (?<value>-?[\d.E+-]+)\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1))
        .GroupBy(match => match.Groups["name"].Value)
        .ToDictionary(group => group.Key, group => Number(group.Last().Groups["value"].Value), StringComparer.Ordinal);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
