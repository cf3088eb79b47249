using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

public sealed class DirectStandardisationTests(ITestOutputHelper output)
{
    private const string Reference = "reference/uncertainty_bootstrap_survey_standardisation.json";

    [SharedFact(Reference)]
    public void Means_by_education_standardised_for_age_and_gender_equal_those_of_R()
    {
        using var tally = new Tally(output, 1e-9);
        var people = People();
        var population = people.GroupBy(person => person.Stratum, StringComparer.Ordinal).ToDictionary(stratum => stratum.Key, stratum => stratum.Count() / (double)people.Count, StringComparer.Ordinal);
        foreach (var weight in Lent.Result(Reference, "standardisation.population_weights").EnumerateArray())
        {
            tally.Same("weight", weight.GetProperty("w"), population[weight.GetProperty("stratum").GetString() ?? ""]);
        }

        var cells = people.GroupBy(person => (person.Education, person.Stratum)).ToDictionary(cell => cell.Key, cell => cell.Aggregate(default(Moments), (all, person) => all.Add(person.Score)));
        foreach (var cell in Lent.Result(Reference, "standardisation.input_cells").EnumerateArray())
        {
            var found = cells[(cell.GetProperty("education").GetInt32(), cell.GetProperty("stratum").GetString() ?? "")];
            tally.Same("n", cell.GetProperty("n"), found.N);
            tally.Same("mean", cell.GetProperty("mean"), found.Mean);
            tally.Same("variance", cell.GetProperty("var"), found.Variance);
        }

        foreach (var row in Lent.Result(Reference, "standardisation.result").EnumerateArray())
        {
            var education = row.GetProperty("education").GetInt32();
            var present = population.Keys.Where(stratum => cells.ContainsKey((education, stratum))).ToList();
            DirectStandardisation? With(Func<string, double> weight) => DirectStandardisation.Of([.. present.Select(stratum => new StandardStratum(weight(stratum), cells[(education, stratum)]))]);
            tally.Same("strata", row.GetProperty("strata_present"), present.Count);
            tally.Same("crude", row.GetProperty("crude"), With(stratum => cells[(education, stratum)].N)?.Mean);
            tally.Same("equal", row.GetProperty("equal"), With(_ => 1)?.Mean);
            tally.Same("se equal", row.GetProperty("se_equal"), With(_ => 1)?.StandardError);
            tally.Same("population", row.GetProperty("population"), With(stratum => population[stratum])?.Mean);
            tally.Same("se population", row.GetProperty("se_population"), With(stratum => population[stratum])?.StandardError);
            var survey = Lent.Result(Reference, "standardisation.survey_check").EnumerateArray().Single(other => other.GetProperty("education").GetInt32() == education);
            tally.Same("population by survey", survey.GetProperty("population"), With(stratum => population[stratum])?.Mean);
        }
    }

    [SharedTheory(Reference)]
    [InlineData("api00")]
    [InlineData("enroll")]
    public void A_stratified_mean_equals_that_of_the_survey_package(string measure)
    {
        using var tally = new Tally(output, 1e-9);
        var strata = Lent.Result(Reference, "strat.input").EnumerateArray().Select(stratum =>
        {
            var n = stratum.GetProperty("n").GetInt32();
            return new StandardStratum(stratum.GetProperty("N").GetDouble(), new Moments(n, stratum.GetProperty("mean_" + measure).GetDouble(), stratum.GetProperty("var_" + measure).GetDouble() * (n - 1)));
        });
        var found = DirectStandardisation.Of([.. strata]);
        var expected = Lent.Result(Reference, "strat." + measure);
        tally.Same("mean", expected.GetProperty("mean"), found?.Mean);
        tally.Same("se", expected.GetProperty("se_no_fpc"), found?.StandardError);
    }

    /// <summary>By hand: weights 1 and 3 of means 10 and 20 give 17.5; variances 4 and 9 of two and three values give sqrt(1 · 2 + 9 · 3)/4.</summary>
    [Fact]
    public void Two_strata_are_calculated_by_hand_and_an_empty_one_is_left_out()
    {
        var found = DirectStandardisation.Of([new(1, new Moments(2, 10, 4)), new(3, new Moments(3, 20, 18)), new(5, default)]);
        Assert.Equal(17.5, found?.Mean);
        Assert.Equal(Math.Sqrt(29) / 4, found?.StandardError ?? 0, 14);
    }

    [Fact]
    public void A_stratum_with_a_single_value_leaves_the_error_unknown() =>
        Assert.Equal(new DirectStandardisation(15, null), DirectStandardisation.Of([new(1, new Moments(1, 10, 0)), new(1, new Moments(2, 20, 8))]));

    [Fact]
    public void Nothing_to_weigh_gives_nothing()
    {
        Assert.Null(DirectStandardisation.Of([]));
        Assert.Null(DirectStandardisation.Of([new(0, new Moments(4, 10, 4)), new(1, default)]));
    }

    [Fact]
    public void A_negative_weight_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => DirectStandardisation.Of([new(-1, new Moments(4, 10, 4))]));

    private static List<(int Education, string Stratum, double Score)> People() =>
    [
        .. from row in Lent.Rows("data/real/bfi.csv")
           let education = Lent.Number(row["education"])
           let answers = new[] { 7 - Lent.Number(row["A1"]), Lent.Number(row["A2"]), Lent.Number(row["A3"]), Lent.Number(row["A4"]), Lent.Number(row["A5"]) }
           where education is not null && answers.Any(answer => answer is not null)
           let age = Lent.Number(row["age"])
           let band = age <= 19 ? "<=19" : age < 30 ? "20-29" : ">=30"
           select ((int)education.Value, row["gender"] + " " + band, answers.Average() ?? 0),
    ];
}
