using System.Globalization;
using Benchmarking.Tests.House;
using Benchmarking.Tests.Statistics;
using Xunit.Abstractions;

namespace Benchmarking.EndToEnd;

/// <summary>The personality items <c>bfi</c> of R's psych, taken by commands that a user would type, against what psych 2.2.9 and lavaan 0.6.14 make of them.</summary>
public sealed class RealReliabilityTests(ITestOutputHelper output)
{
    private const string Survey = "data/real/bfi.csv";
    private const string File = "bfi_reliability.json";
    private static readonly string[] Scales = ["A", "C", "E", "N", "O"];

    [SharedFact(Survey)]
    public void Reliability_of_real_scales_equals_that_of_psych_and_lavaan()
    {
        using var tool = Imported();
        var (reference, rows) = (new ReferenceFile(File), tool.Rows("reliability").ToDictionary(row => row["indicator"], StringComparer.Ordinal));
        foreach (var scale in Scales)
        {
            var row = rows[scale];
            reference.Compare($"{scale}.n", 0, ("n_listwise", Number(row["n"])));
            reference.Compare($"{scale}.listwise.alpha", 1e-9, ("raw", Number(row["alpha"])), ("std", Number(row["alpha_standardised"])), ("mean_interitem_r", Number(row["mean_r"])));
            reference.Compare(
                $"{scale}.listwise.alpha_feldt95", 1e-9, ("lower", Number(row["alpha_low"])), ("upper", Number(row["alpha_high"])), ("n_obs", Number(row["n"])), ("k", Number(row["items"])));
            reference.Compare($"{scale}.omega_total_lavaan_listwise", 1e-6, ("omega_model", Number(row["omega_total"])));
        }

        // The constant unit is the network.
        Assert.Equal(Scales.Select(scale => rows[scale]["alpha"]), tool.Rows("reliability", "--by", "unit").Where(row => Scales.Contains(row["indicator"])).Select(row => row["alpha"]));
        reference.Conclude(output);
    }

    [SharedFact(Survey)]
    public void Items_of_real_scales_equal_those_of_psych()
    {
        using var tool = Imported();
        var (reference, rows) = (new ReferenceFile(File), tool.Rows("items").ToDictionary(row => row["item"], StringComparer.Ordinal));
        foreach (var entry in reference["items.reversed"].EnumerateArray())
        {
            var row = rows[entry.GetProperty("item").GetString() ?? ""];
            reference.Compare("items.reversed", entry, 1e-9, ("n_valid", Number(row["n"])), ("mean", Number(row["mean"])), ("sd", Number(row["sd"])));
            Assert.Equal(2800, Number(row["n"]) + Number(row["missing"]));
        }

        foreach (var scale in Scales)
        {
            foreach (var entry in reference[$"{scale}.listwise.item_stats"].EnumerateArray())
            {
                var row = rows[entry.GetProperty("item").GetString() ?? ""];
                reference.Compare($"{scale}.listwise.item_stats", entry, 1e-9, ("r_drop", Number(row["item_rest_r"])), ("alpha_if_deleted_raw", Number(row["alpha_if_deleted"])));
            }

            foreach (var entry in reference[$"{scale}.listwise.item_rest_base"].EnumerateArray())
            {
                reference.Compare($"{scale}.item_rest_base", entry, 1e-9, ("r_drop", Number(rows[entry.GetProperty("item").GetString() ?? ""]["item_rest_r"])));
            }
        }

        reference.Conclude(output);
    }

    // Scores run from 0 to 100 where psych's run from 1 to 6.
    [SharedFact(Survey)]
    public void Scores_of_real_persons_are_the_means_that_psych_takes()
    {
        using var tool = Imported();
        var (reference, rows) = (new ReferenceFile(File), tool.Rows("scores").ToDictionary(row => row["indicator"], StringComparer.Ordinal));
        foreach (var scale in Scales)
        {
            reference.Compare(
                $"{scale}.score_person_mean_half", 1e-9, ("n", Number(rows[scale]["n"])), ("mean", 1 + (Number(rows[scale]["score"]) / 20)), ("sd", Number(rows[scale]["sd"]) / 20));
        }

        reference.Conclude(output);
    }

    [SharedFact(Survey)]
    public void People_of_one_unit_cannot_be_told_to_differ_between_units()
    {
        using var tool = Imported();
        var rows = tool.Rows("agreement");

        Assert.All(rows.Where(row => row["unit"] == "all"), row => Assert.Equal(("ok", ""), (row["status"], row["rwg_skewed"])));
        Assert.All(rows.Where(row => row["unit"].Length == 0), row => Assert.Equal(("not_estimable", ""), (row["status"], row["n"])));
    }

    private static Tool Imported()
    {
        var tool = new Tool();
        tool.Write("network.yaml", """
            network: Personality items
            country: NO
            languages: [en]
            indicators: personality
            database: network.db
            units:
              - {code: all, name: Everybody, type: region}
            waves:
              - {id: "2010", date: 2010-01-01}
            """);
        var indicators = Scales.Select(scale => $$"""
                  - id: {{scale}}
                    kind: survey
                    title: {en: {{scale}} }
                    direction: neutral
                    scale: accuracy
                    items: [{{string.Join(", ", Enumerable.Range(1, 5).Select(item => Item(scale + item)))}}]
            """);
        tool.Write("indicators/personality.yaml", $$"""
            id: personality
            version: 1.0.0
            title: {en: Personality}
            source: The data set bfi of the R package psych
            scales:
              accuracy:
                min: 1
                max: 6
                labels:
                  en: {1: Very inaccurate, 6: Very accurate}
            dimensions:
              - id: personality
                title: {en: Personality}
                indicators:
            {{string.Join('\n', indicators)}}
            """);
        tool.Write("bfi.yaml", """
            columns: {respondent: person_id}
            constants: {unit: all}
            items: {A1: A1, O5: O5}
            ignore: [gender, education, age]
            """);
        tool.Do("import", "responses", SharedFolder.PathTo(Survey), "--wave", "2010", "--mapping", "bfi.yaml");
        return tool;
    }

    private static string Item(string id) =>
        "{id: " + id + ", text: {en: Question " + id + "}" + (id is "A1" or "C4" or "C5" or "E1" or "E2" or "O2" or "O5" ? ", reverse: true}" : "}");

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
