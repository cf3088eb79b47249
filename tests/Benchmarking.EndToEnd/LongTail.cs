using System.Globalization;
using System.Text;

namespace Benchmarking.EndToEnd;

/// <summary>Networks of shapes that few have: written to a folder and imported, with invented answers that follow from the places alone.</summary>
internal sealed record LongTail
{
    private static readonly string[] Names =
    [
        "Ås", "Jyväskylän maalaiskunta", "Sør-Trøndelags og Nordmøres samkommune", "Þórshöfn og Raufarhöfn", "Øygarden", "Vestur-Húnavatnssýsla", "Å", "Deatnu–Tana",
    ];

    public int Units { get; init; } = 4;

    public int Respondents { get; init; } = 12;

    public int Indicators { get; init; } = 3;

    public int Services { get; init; } = 2;

    /// <summary>How many of the units have too few answers.</summary>
    public int Small { get; init; }

    /// <summary>How long the titles are.</summary>
    public int Title { get; init; } = 20;

    /// <summary>Whether nobody answered the last indicator.</summary>
    public bool LastUnanswered { get; init; }

    /// <summary>Writes the network into a folder of its own, and imports two waves.</summary>
    public Tool Imported()
    {
        var tool = new Tool();
        tool.Write("set.yaml", Set());
        tool.Write("network.yaml", Network());
        foreach (var wave in new[] { "w1", "w2" })
        {
            tool.Write($"{wave}.csv", Answers(wave == "w1" ? 0 : 1));
            tool.Do("import", "responses", $"{wave}.csv", "--wave", wave);
        }

        return tool;
    }

    private string Network()
    {
        var text = new StringBuilder("network: Et nettverk med sjelden form\ncountry: NO\nlanguages: [nb, nn, en]\nindicators: set.yaml\ndatabase: network.db\nunits:\n");
        for (var unit = 0; unit < Units; unit++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{code: \"99{unit:00}\", name: \"{Names[unit % Names.Length]} {(unit < Names.Length ? "" : (unit / Names.Length) + 1)}\"}}\n");
        }

        text.Append(Services == 0 ? "" : "services:\n");
        for (var service = 0; service < Services; service++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  - {{id: s{service}, name: {{nb: Tjeneste {service}, nn: Teneste {service}, en: Service {service}}}}}\n");
        }

        return text.Append("waves:\n  - {id: w1, date: 2025-05-01}\n  - {id: w2, date: 2025-11-01, title: {nb: Høstsamlingen, nn: Haustsamlinga, en: Autumn gathering}}\n").ToString();
    }

    private string Set()
    {
        var text = new StringBuilder("""
            id: long-tail
            version: 1.0.0
            title: {nb: Sjelden form, nn: Sjeldan form, en: Rare shape}
            scales:
              s5: {min: 1, max: 5}
            dimensions:

            """);
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            text.Append(indicator % 8 == 0 ? $"  - id: d{indicator}\n    title: {Words($"Dimensjon {indicator}")}\n    indicators:\n" : "");
            text.Append(CultureInfo.InvariantCulture, $"      - id: d.i{indicator}\n        kind: survey\n        title: {Words($"Indikator {indicator}")}\n        direction: higher\n        scale: s5\n        items:\n");
            text.Append(CultureInfo.InvariantCulture, $"          - {{id: q{indicator}a, text: {Words($"Spørsmål {indicator}a")}}}\n          - {{id: q{indicator}b, reverse: true, text: {Words($"Spørsmål {indicator}b")}}}\n");
        }

        return text.ToString();
    }

    private string Words(string beginning)
    {
        var words = beginning;
        while (words.Length < Title)
        {
            words += " samhandlingskompetanse og oppfølging";
        }

        words = words[..Math.Max(beginning.Length, Title)].TrimEnd();
        return $"{{nb: \"{words}\", nn: \"{words}\", en: \"{words}\"}}";
    }

    private string Answers(int shift)
    {
        var items = Enumerable.Range(0, Indicators).SelectMany(indicator => new[] { $"q{indicator}a", $"q{indicator}b" }).ToList();
        var text = new StringBuilder(Services > 0 ? "unit,service," : "unit,").Append(string.Join(',', items)).Append('\n');
        for (var unit = 0; unit < Units; unit++)
        {
            for (var respondent = 0; respondent < (unit < Small ? 3 : Respondents); respondent++)
            {
                text.Append(CultureInfo.InvariantCulture, $"99{unit:00}");
                text.Append(Services > 0 ? string.Create(CultureInfo.InvariantCulture, $",s{respondent % Services}") : "");
                for (var item = 0; item < items.Count; item++)
                {
                    text.Append(',');
                    if (!LastUnanswered || item < items.Count - 2)
                    {
                        text.Append(1 + (((unit * 7) + (respondent * 3) + (item * 5) + (respondent * item) + shift) % 5));
                    }
                }

                text.Append('\n');
            }
        }

        return text.ToString();
    }
}
