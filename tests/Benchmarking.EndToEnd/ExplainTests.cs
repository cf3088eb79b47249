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
        { "reliability", ["--by", "unit"] },
        { "agreement", ["--wave", "2018-11"] },
    };

    [Theory]
    [MemberData(nameof(Explained))]
    public void Each_figure_of_the_row_stands_in_its_explanation_with_all_its_digits(string command, string[] options)
    {
        var row = _tool.Rows([command, .. options]).Single(row => row["unit"] == "9902" && row["indicator"] == "culture.trust");
        var explained = Figures(_tool.Do([command, .. options, "--explain", "9902,culture.trust"]));

        var figures = row.Where(field => double.TryParse(field.Value, CultureInfo.InvariantCulture, out _) && field.Key is not ("wave" or "unit" or "n" or "invited" or "items")).ToList();
        Assert.NotEmpty(figures);
        Assert.All(figures, field => Assert.True(
            explained.GetValueOrDefault(field.Key) == Number(field.Value), $"{field.Key}: {field.Value} in the row, {explained.GetValueOrDefault(field.Key)} in the explanation"));
    }

    [Theory]
    [InlineData("reliability", "culture.trust")]
    [InlineData("agreement", "culture.trust")]
    [InlineData("items", "SK1a")]
    [InlineData("items --by service", "SK1a,school")]
    public void A_row_of_the_whole_network_is_explained_by_its_id_alone(string command, string words)
    {
        var options = command.Split(' ');
        var row = _tool.Rows(options).First(row => words.Split(',').All(row.Values.Contains) && row.GetValueOrDefault("unit") is null or "");
        var explained = Figures(_tool.Do([.. options, "--explain", words]));

        Assert.All(row.Where(field => field.Key is "alpha" or "alpha_low" or "omega_total" or "icc1" or "icc2" or "f" or "p" or "mean" or "sd" or "floor" or "item_rest_r" or "alpha_if_deleted"), field =>
            Assert.True(explained.GetValueOrDefault(field.Key) == Number(field.Value), $"{field.Key}: {field.Value} in the row, {explained.GetValueOrDefault(field.Key)} in the explanation"));
    }

    [Theory]
    [InlineData("nb", "Til å stole på")]
    [InlineData("nn", "Til å lite på")]
    [InlineData("en", "Trustworthy")]
    public void A_verdict_is_said_in_plain_words_with_its_threshold_and_source(string language, string words)
    {
        var reliability = _tool.Do("reliability", "--explain", "culture.trust", "--lang", language);
        var agreement = _tool.Do("agreement", "--explain", "9902,culture.trust", "--lang", language);
        var means = _tool.Do("agreement", "--explain", "culture.trust", "--lang", language);

        Assert.All(new[] { reliability, agreement, means }, text => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Contains("0.8 (Nunnally (1978)", reliability, StringComparison.Ordinal);
        Assert.Contains("0.7 (LeBreton & Senter (2008)", agreement, StringComparison.Ordinal);
        Assert.Contains("0.7 (Bliese (2000)", means, StringComparison.Ordinal);
    }

    // The variances of single items of a municipality are not told; those of the network `items` tells too.
    [Fact]
    public void Variances_of_a_municipalitys_items_are_told_only_where_the_gate_stands_open()
    {
        string[] command = ["reliability", "--by", "unit", "--explain", "9902,culture.trust"];

        Assert.DoesNotMatch(@"Σs²ᵢ = \S+\s+\D+\n\s+= [\d.]+ \+", _tool.Do(command));
        Assert.Matches(@"Σs²ᵢ = \S+\s+\D+\n\s+= [\d.]+ \+", _tool.Ask([.. command, "--unsuppressed"]).Output);
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
