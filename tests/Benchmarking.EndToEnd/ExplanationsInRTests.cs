using System.Globalization;
using System.Text.RegularExpressions;

namespace Benchmarking.EndToEnd;

/// <summary>The lines of R that explanations end with, run as a researcher would: they print the figures of the row.</summary>
public sealed class ExplanationsInRTests(SampleNetwork sample) : IClassFixture<SampleNetwork>
{
    private readonly Tool _tool = sample.Tool;

    [RTheory]
    [InlineData("scores --explain 9902,culture.trust", "score", "se", "df", "ci_low", "ci_high")]
    [InlineData("scores --weighting respondents --explain 9905,goals", "score", "se", "ci_low")]
    [InlineData("scores --weighting standardised --explain 9905,goals", "score")]
    [InlineData("scores --variance separate --explain 9901,culture.trust", "score", "se", "df", "ci_low")]
    [InlineData("scores --variance separate --weighting respondents --explain 9901,culture.trust", "score", "se", "df")]
    [InlineData("scores --by service --explain school,culture.trust", "score", "se", "df")]
    [InlineData("compare --explain 9902,culture.trust", "difference", "se", "df", "ci_low", "ci_high", "p")]
    [InlineData("compare --reference network --explain 9904,early", "difference", "se", "p")]
    [InlineData("compare --reference 9901 --explain 9904,early", "difference", "se", "p")]
    [InlineData("compare --omnibus --explain culture.trust", "bf_f", "bf_df2", "bf_p")]
    [InlineData("ranks --explain 9902,culture.trust", "rank")]
    [InlineData("synthesis --explain 9902,culture.trust", "tau2", "i2", "q", "q_p", "mu", "mu_se", "mu_low", "mu_high", "pi_low", "pi_high", "eb", "eb_se")]
    [InlineData("synthesis --method pm --explain 9902,culture.trust", "tau2", "mu", "eb")]
    [InlineData("synthesis --method dl --explain 9902,culture.trust", "tau2", "mu", "eb")]
    [InlineData("synthesis --weighting standardised --explain 9903,early", "tau2", "mu", "eb")]
    [InlineData("reliability --explain culture.trust", "alpha", "alpha_low", "alpha_high", "alpha_standardised", "omega_total", "mean_r")]
    [InlineData("reliability --by unit --explain 9901,culture.trust", "alpha", "mean_r")]
    [InlineData("reliability --explain goals", "alpha", "alpha_low", "alpha_high", "alpha_standardised", "omega_total", "mean_r")]
    [InlineData("items --by service --explain SK1c,school", "n", "mean", "sd", "item_rest_r", "alpha_if_deleted")]
    [InlineData("agreement --explain culture", "icc1", "icc2", "f", "p")]
    [InlineData("items --explain SK1a", "n", "mean", "sd", "item_rest_r", "alpha_if_deleted")]
    [InlineData("agreement --explain 9902,culture.trust", "rwg", "ad")]
    [InlineData("trend --since 2017-11 --explain 9901,goals", "change", "se", "df", "ci_low", "ci_high", "p")]
    [InlineData("trend --since 2017-11 --weighting respondents --explain 9903,knowledge.learning", "change", "se", "df", "p")]
    public void Lines_of_R_print_the_figures_of_the_row(string command, params string[] figures)
    {
        var explained = _tool.Do([.. command.Split(' '), "--wave", "2018-11", "--lang", "en"]);
        foreach (var (wave, folder) in new[] { ("2018-11", "."), ("2018-11", "to"), ("2017-11", "from") })
        {
            _tool.Ask("export", "--wave", wave, "--unsuppressed", "--output", "in-r/" + folder);
        }

        var lines = explained[(explained.IndexOf("The same in R", StringComparison.Ordinal) + "The same in R".Length)..];
        var (code, printed) = R.Run(_tool.PathOf("in-r"), "options(digits = 14, scipen = 8, width = 10000)\n" + lines);

        Assert.True(code == 0, printed);
        var numbers = Numbers(printed);
        Assert.All(figures, figure =>
        {
            var value = Value(explained, figure);
            Assert.True(numbers.Exists(number => Math.Abs(number - value) <= 1e-7 * Math.Max(Math.Abs(value), 1e-6)), $"{figure} = {value} is not among what R printed:\n{printed}");
        });
    }

    private static double Value(string explained, string figure) => double.Parse(
        Regex.Match(explained, $@"^  {figure} = (?<value>\S+)\s*$", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["value"].Value,
        CultureInfo.InvariantCulture);

    private static List<double> Numbers(string printed) =>
    [
        .. Regex.Matches(printed, @"-?\d+(?:\.\d+)?(?:e[+-]\d+)?", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))
            .Select(match => double.Parse(match.Value, CultureInfo.InvariantCulture)),
    ];
}
