using Benchmarking.Tests.House;

namespace Benchmarking.EndToEnd;

/// <summary>The ninety-nine companies of Bliese and Halverson, asked item by item.</summary>
internal static class Companies
{
    /// <summary>Where their answers lie in the shared folder.</summary>
    public const string Survey = "data/real/bhr2000.csv";

    /// <summary>The indicators that the tests make of their items.</summary>
    public static IReadOnlyList<(string Indicator, string[] Items)> Indicators { get; } =
    [
        ("leadership.officers", ["AF06", "AF07", "AP12", "AP17"]),
        ("leadership.sergeants", ["AP33", "AP34", "AS14"]),
        ("leadership.company", ["AS15", "AS16", "AS17", "AS28"]),
    ];

    /// <summary>Begins with the answers imported, as a user would.</summary>
    public static Tool Imported()
    {
        var tool = new Tool();
        var units = Enumerable.Range(1, 99).Select(code => $"  - {{code: \"{code}\", name: Company {code}, type: municipality}}");
        tool.Write("network.yaml", $$"""
            network: Ninety-nine companies
            country: NO
            languages: [en]
            indicators: company-climate
            database: network.db
            units:
            {{string.Join('\n', units)}}
            waves:
              - {id: "2000-01", date: 2000-01-15}
            disclosure: {min_respondents: 5, names: open}
            """);
        var indicators = Indicators.Select(indicator => $$"""
                  - id: {{indicator.Indicator}}
                    kind: survey
                    title: {en: {{indicator.Indicator}} }
                    direction: higher
                    scale: agree5
                    items: [{{string.Join(", ", indicator.Items.Select(item => "{id: " + item + ", text: {en: Question " + item + "}}"))}}]
            """);
        tool.Write("indicators/company-climate.yaml", $$$"""
            id: company-climate
            version: 1.0.0
            title: {en: Company climate}
            source: Bliese and Halverson, bhr2000
            scales:
              agree5:
                min: 1
                max: 5
                labels: {en: {1: Strongly disagree, 5: Strongly agree}}
            dimensions:
              - id: leadership
                title: {en: Leadership}
                indicators:
            {{{string.Join('\n', indicators)}}}
            """);
        tool.Write("companies.yaml", "columns: {unit: GRP}\nignore: [HRS, RELIG]\n");
        tool.Do("import", "responses", SharedFolder.PathTo(Survey), "--wave", "2000-01", "--mapping", "companies.yaml");
        return tool;
    }
}
