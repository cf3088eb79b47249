using System.Globalization;
using System.Text.Json;
using Benchmarking.Tests.House;
using Benchmarking.Tests.Statistics;
using Xunit.Abstractions;

namespace Benchmarking.EndToEnd;

/// <summary>Published data whose figures R has calculated elsewhere, taken all the way by the commands that a user would type.</summary>
/// <remarks>The tool takes whole numbers alone, so a decimal figure is asked for in three questions of four digits each, whose indicators weigh 10^8, 10^4 and 1 in
/// their dimension: the dimension's score is the figure times a known factor.</remarks>
public sealed class ReferenceSurveyTests(ITestOutputHelper output)
{
    private const string Synthesis = "reference/comparisons_synthesis.json";
    private const string Ranks = "reference/ranks_correlation_trend.json";
    private const double Weights = 100_010_001;

    // 100 points over the scale's 10 000, and the three parts of a figure with so many decimals over the sum of their weights.
    private const double WellBeing = 0.01 * 1e10 / Weights;
    private const double Mathematics = 0.01 * 1e9 / Weights;
    private const double Hours = 100 / 24.0;

    private static readonly string[] Respondents = ["--weighting", "respondents", "--variance", "separate"];

    [SharedTheory(Synthesis)]
    [InlineData("WBEING", "being", WellBeing)]
    [InlineData("HRS", "hours.worked", Hours)]
    public void Real_groups_differ_as_metafor_and_stats_say(string variable, string indicator, double factor)
    {
        using var tool = Companies1996();
        using var tally = new Tally(output, 1e-9);
        Omnibus(tally, variable, tool.Rows("compare", "--omnibus", "--indicator", indicator).Single(row => row["indicator"] == indicator));
        foreach (var (method, option) in new[] { ("REML", "reml"), ("DL", "dl"), ("PM", "pm") })
        {
            var rows = Of(tool.Rows(["synthesis", "--method", option, .. Respondents]), indicator);
            Together(tally, variable + ".synthesis." + method, rows[0], factor);
            if (method != "PM")
            {
                // metafor's own Paule and Mandel stops early, and its shrunken values with it.
                Shrunken(tally, Lent.Result(Synthesis, $"{variable}.synthesis.{method}.blup"), rows, factor);
            }
        }
    }

    [SharedFact(Ranks)]
    public void Real_groups_have_the_ranks_of_csranks()
    {
        using var tool = Companies1996();
        Ranked(tool, "bh1996_WBEING_10", "being", WellBeing);
    }

    [SharedFact(Ranks)]
    public void Countries_have_the_ranks_of_csranks()
    {
        using var tool = Countries();
        Ranked(tool, "pisa2018_math", "being", Mathematics);
    }

    private static void Omnibus(Tally tally, string variable, IReadOnlyDictionary<string, string> row)
    {
        void Same(string id, params (string Field, string Column)[] fields)
        {
            foreach (var (field, column) in fields)
            {
                tally.Same($"{id} {field}", Lent.Result(Synthesis, id).GetProperty(field), Number(row[column]));
            }
        }

        Same(variable + ".k10.welch_anova", ("F", "welch_f"), ("df1", "welch_df1"), ("df2", "welch_df2"), ("p", "welch_p"));
        Same(variable + ".k10.kruskal", ("H", "kruskal_h"), ("df", "kruskal_df"), ("p", "kruskal_p"));
        Same(variable + ".k10.brown_forsythe_means", ("F_star", "bf_f"), ("df1", "bf_df1"), ("df2", "bf_df2"), ("p", "bf_p"));
    }

    private static void Together(Tally tally, string id, IReadOnlyDictionary<string, string> row, double factor)
    {
        var exact = Lent.Results(Synthesis).TryGetValue(id + "_exact", out var value) ? value : Lent.Result(Synthesis, id);
        tally.Same(id + " tau2", exact.GetProperty("tau2"), Number(row["tau2"]) / (factor * factor));
        tally.Same(id + " mu", exact.GetProperty("mu"), Number(row["mu"]) / factor);
        tally.Same(id + " se", exact.GetProperty("se"), Number(row["mu_se"]) / factor);
        var published = Lent.Result(Synthesis, id);
        tally.Same(id + " Q", published.GetProperty("Q"), Number(row["q"]));
        tally.Same(id + " Qp", published.GetProperty("Qp"), Number(row["q_p"]));
        if (id.EndsWith("PM", StringComparison.Ordinal))
        {
            return;
        }

        tally.Same(id + " I2", published.GetProperty("I2"), Number(row["i2"]));
        tally.Same(id + " low", published.GetProperty("ci_low"), Number(row["mu_low"]) / factor);
        tally.Same(id + " high", published.GetProperty("ci_high"), Number(row["mu_high"]) / factor);
        var further = Lent.Result(Synthesis, id + ".prediction_HTS");
        tally.Same(id + " further low", further.GetProperty("pi_low"), Number(row["pi_low"]) / factor);
        tally.Same(id + " further high", further.GetProperty("pi_high"), Number(row["pi_high"]) / factor);
    }

    private static void Shrunken(Tally tally, JsonElement expected, IReadOnlyList<IReadOnlyDictionary<string, string>> rows, double factor)
    {
        for (var unit = 0; unit < rows.Count; unit++)
        {
            tally.Same($"{unit} y", expected[unit].GetProperty("yi"), Number(rows[unit]["yi"]) / factor);
            tally.Same($"{unit} √v", expected[unit].GetProperty("sei"), Math.Sqrt(Number(rows[unit]["vi"])) / factor);
            tally.Same($"{unit} eb", expected[unit].GetProperty("blup"), Number(rows[unit]["eb"]) / factor);
            tally.Same($"{unit} eb se", expected[unit].GetProperty("se"), Number(rows[unit]["eb_se"]) / factor);
        }
    }

    private void Ranked(Tool tool, string id, string indicator, double factor)
    {
        using var tally = new Tally(output, 1e-8);
        var rows = Of(tool.Rows(["ranks", .. Respondents]), indicator);
        var scores = Of(tool.Rows(["scores", .. Respondents]), indicator);
        var (csranks, seeds) = (Lent.Result(Ranks, id + ".csranks"), Lent.Result(Ranks, id + ".csranks_seed_stability"));
        for (var unit = 0; unit < rows.Count; unit++)
        {
            tally.Same($"{unit} estimate", csranks[unit].GetProperty("estimate"), Number(rows[unit]["score"]) / factor);
            tally.Same($"{unit} se", csranks[unit].GetProperty("se"), Number(scores[unit]["se"]) / factor);
            tally.Same($"{unit} rank", csranks[unit].GetProperty("rank"), Number(rows[unit]["rank"]));
            foreach (var (name, column) in new[] { ("simul", "rank"), ("marg", "marginal") })
            {
                double End(string end) => seeds[unit].GetProperty(name + end).GetDouble();
                tally.Within($"{unit} {column} low", End("_L_min"), Number(rows[unit][column + "_low"]), End("_L_max"));
                tally.Within($"{unit} {column} high", End("_U_min"), Number(rows[unit][column + "_high"]), End("_U_max"));
            }
        }
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Of(IReadOnlyList<IReadOnlyDictionary<string, string>> rows, string indicator) =>
        [.. rows.Where(row => row["indicator"] == indicator)];

    // The ten lowest groups of bh1996, hours of work and well-being.
    private static Tool Companies1996()
    {
        var soldiers = Lent.Rows("data/real/bh1996.csv").Where(row => Number(row["GRP"]) <= 10)
            .Select(row => (row["GRP"], Parts(Number(row["WBEING"]), 1e10), row["HRS"]));
        return Imported([.. Enumerable.Range(1, 10).Select(code => $"Company {code}")], soldiers);
    }

    // Three made pupils a country: with scores d below, at and above the mean and d = √3 se, their mean has that standard error.
    private static Tool Countries()
    {
        var rows = Lent.Rows("data/real/pisa2018.csv");
        var pupils =
            from unit in Enumerable.Range(0, rows.Count)
            from step in new[] { -1, 0, 1 }
            select ($"{unit + 1}", Parts(Number(rows[unit]["math_score"]) + (step * Math.Sqrt(3) * Number(rows[unit]["math_se"])), 1e9), "12");
        return Imported([.. rows.Select(row => row["jurisdiction"])], pupils);
    }

    private static string Parts(double figure, double decimals)
    {
        var digits = (long)Math.Round(figure * decimals);
        return string.Create(CultureInfo.InvariantCulture, $"{digits / 100_000_000},{digits / 10_000 % 10_000},{digits % 10_000}");
    }

    private static Tool Imported(IReadOnlyList<string> units, IEnumerable<(string Unit, string Parts, string Hours)> answers)
    {
        var tool = new Tool();
        tool.Write("network.yaml", $$"""
            network: Published data
            country: NO
            languages: [en]
            indicators: published
            database: network.db
            units:
            {{string.Join('\n', units.Select((name, at) => $"  - {{code: \"{at + 1}\", name: \"{name}\", type: municipality}}"))}}
            waves:
              - {id: "2018-05", date: 2018-05-15}
            disclosure: {min_respondents: 3, names: open}
            """);
        tool.Write("indicators/published.yaml", $$$"""
            id: published
            version: 1.0.0
            title: {en: Published data}
            source: Bliese and Halverson; OECD
            scales:
              digits: {min: 0, max: 10000}
              hours: {min: 0, max: 24}
            dimensions:
              - id: being
                title: {en: Being}
                indicators:
            {{{string.Join('\n', new[] { ("first", 100_000_000), ("second", 10_000), ("third", 1) }.Select(part =>
                $"      - {{id: being.{part.Item1}, kind: survey, title: {{en: {part.Item1}}}, direction: higher, weight: {part.Item2}, scale: digits, items: [{{id: {part.Item1}, text: {{en: Digits}}}}]}}"))}}}
              - id: hours
                title: {en: Hours}
                indicators:
                  - {id: hours.worked, kind: survey, title: {en: Hours of work}, direction: higher, scale: hours, items: [{id: worked, text: {en: Hours}}]}
            """);
        tool.Write("answers.csv", "unit,first,second,third,worked\n" + string.Concat(answers.Select(answer => $"{answer.Unit},{answer.Parts},{answer.Hours}\n")));
        tool.Do("import", "responses", "answers.csv", "--wave", "2018-05");
        return tool;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
