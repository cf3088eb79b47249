using System.Globalization;
using Benchmarking.Tests.House;
using Benchmarking.Tests.Statistics;
using Xunit.Abstractions;

namespace Benchmarking.EndToEnd;

/// <summary>Soldiers of 99 companies (<c>bhr2000</c>), taken by commands that a user would type, against what multilevel 2.7 and stats in R make of them.</summary>
public sealed class RealAgreementTests(ITestOutputHelper output)
{
    private const string Survey = "data/real/bhr2000.csv";
    private static readonly string[] Lead = ["AF06", "AF07", "AP12", "AP17", "AP33", "AP34", "AS14", "AS15", "AS16", "AS17", "AS28"];

    [SharedFact(Survey)]
    public void Agreement_within_real_companies_equals_that_of_multilevel()
    {
        using var tool = Imported();
        var (reference, rows) = (new ReferenceFile("agreement_icc.json"), tool.Rows("agreement").Where(row => row["unit"].Length > 0).ToLookup(row => row["indicator"], StringComparer.Ordinal));
        foreach (var (id, indicator, field, column) in new[]
        {
            ("bhr2000.rwgj.LEAD", "leadership", "rwg.j", "rwg"), ("bhr2000.adm.mean.LEAD", "leadership", "AD.M", "ad"),
            ("bhr2000.rwg.RELIG", "religion", "rwg", "rwg"), ("bhr2000.adm.mean.HRS", "hours", "AD.M", "ad"),
        })
        {
            var own = rows[indicator].ToDictionary(row => row["unit"], StringComparer.Ordinal);
            foreach (var entry in reference[id].EnumerateArray())
            {
                var row = own[entry.GetProperty("grpid").GetString() ?? ""];
                reference.Compare(id, entry, 1e-9, (field, Number(row[column])), ("gsize", Number(row["n"])));
            }
        }

        reference.Compare("bhr2000.rwgj.LEAD.summary", 1e-9, ("share_ge_.70", rows["leadership"].Average(row => row["verdict"] == "high" ? 1.0 : 0)));
        reference.Conclude(output);
    }

    [SharedFact(Survey)]
    public void Differences_between_real_companies_equal_those_of_aov()
    {
        using var tool = Imported();
        var (reference, rows) = (new ReferenceFile("agreement_icc.json"), tool.Rows("agreement").Where(row => row["unit"].Length == 0).ToDictionary(row => row["indicator"], StringComparer.Ordinal));
        foreach (var (id, indicator) in new[] { ("LEADM", "leadership"), ("RELIG", "religion"), ("HRS", "hours") })
        {
            var row = rows[indicator];
            reference.Compare(
                $"bhr2000.{id}.anova",
                1e-9,
                ("N", Number(row["n"])),
                ("df_between", Number(row["df1"])),
                ("df_within", Number(row["df2"])),
                ("F", Number(row["f"])),
                ("p", Number(row["p"])));
            reference.Compare(id, reference[$"bhr2000.{id}.ICC1_k0"], Number(row["icc1"]), 1e-9);
            reference.Compare(id, reference[$"bhr2000.{id}.ICC2_multilevel"], Number(row["icc2"]), 1e-9);
        }

        var alpha = tool.Rows("reliability").Single(row => row["indicator"] == "leadership")["alpha"];
        reference.Compare("bhr2000.alpha.LEAD", reference["bhr2000.alpha.LEAD"], Number(alpha), 1e-9);
        reference.Conclude(output);
    }

    private static Tool Imported()
    {
        var tool = new Tool();
        tool.Write("network.yaml", $$"""
            network: Ninety-nine companies
            country: NO
            languages: [en]
            indicators: company
            database: network.db
            units:
            {{string.Join('\n', Enumerable.Range(1, 99).Select(code => $"  - {{code: \"{code}\", name: Company {code}, type: region}}"))}}
            waves:
              - {id: "2000", date: 2000-01-15}
            """);
        string Dimension(string id, string indicator, string scale, IEnumerable<string> items) => $$"""
              - id: {{id}}
                title: {en: {{id}} }
                indicators:
                  - id: {{indicator}}
                    kind: survey
                    title: {en: {{indicator}} }
                    direction: higher
                    scale: {{scale}}
                    items: [{{string.Join(", ", items.Select(Item))}}]
            """;
        tool.Write("indicators/company.yaml", $$"""
            id: company
            version: 1.0.0
            title: {en: Company}
            source: The data set bhr2000 of the R package multilevel
            scales:
              agree5: {min: 1, max: 5}
              hours: {min: 6, max: 16}
            dimensions:
            {{Dimension("climate", "leadership", "agree5", Lead)}}
            {{Dimension("faith", "religion", "agree5", ["RELIG"])}}
            {{Dimension("work", "hours", "hours", ["HRS"])}}
            """);
        tool.Write("companies.yaml", "columns: {unit: GRP}\n");
        tool.Do("import", "responses", SharedFolder.PathTo(Survey), "--wave", "2000", "--mapping", "companies.yaml");
        return tool;
    }

    private static string Item(string id) => "{id: " + id + ", text: {en: Question " + id + "}}";

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
