using System.Globalization;
using System.Text;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd.Hostile.Injection;

/// <summary>A workspace in whose files every text that a person can fill in is an injection.</summary>
/// <param name="tool">The product, in the folder of the workspace.</param>
/// <param name="strings">The injections; each text field gets all of them, one after the other, where it occurs often enough.</param>
internal sealed class InjectedWorkspace(Tool tool, IReadOnlyList<string> strings)
{
    // Only these are shown and receive reports, which takes long; the others' names stand in them.
    private const int Shown = 8;
    private const int Respondents = 6;
    private int _next;

    /// <summary>The injections.</summary>
    public IReadOnlyList<string> Strings => strings;

    /// <summary>How many texts were filled in.</summary>
    public int Filled { get; private set; }

    /// <summary>The codes of the units.</summary>
    public IReadOnlyList<string> Codes { get; } =
    [
        .. strings.Select((text, place) => (Code: UnitCode.TryParse(CutCode(text))?.Value is { } plain && !plain.Any(letter => letter > 127) ? plain : null, Place: place))
            .GroupBy(one => one.Code ?? "", StringComparer.OrdinalIgnoreCase)
            .SelectMany(group => group.Select((one, again) => (Code: one.Code is { } code && again == 0 ? code : Number(one.Place), one.Place)))
            .OrderBy(one => one.Place).Select(one => one.Code),
    ];

    /// <summary>Writes all files.</summary>
    public void Write()
    {
        tool.Write("set.yaml", Set());
        tool.Write("network.yaml", Network());
        foreach (var wave in new[] { "w1", "w2" })
        {
            tool.Write($"{wave}.csv", Responses(wave));
        }

        tool.Write("invited.csv", "unit;service;invited\n" + Lines(Codes.Select((code, unit) => Line(code, $"s{unit % Services}", "9"))));
        tool.Write("bad.csv", Rejected());
        tool.Write("evaluations.csv", "unit;indicator;level;narrative;source_type;source_date;assessor_role\n"
            + Lines(Codes.Select((code, _) => Line(code, "e.a", "3", Next(), "minutes", "2018-01-01", "working_group"))));
        tool.Write("goals.csv", "unit;topic;situation;strengths;to_improve;goal;action;responsible;deadline;sign;progress\n"
            + Lines(Codes.Select((code, _) => Line(code, "culture", Next(), Next(), Next(), Next(), Next(), "", "2019-01-01", Next(), "under_way"))));
        tool.Write("units.csv", "unit;valid_from;valid_to;group;population\n" + Lines(Codes.Select(code => Line(code, "2017-01-01", "", Next(), "100"))));
        tool.Write("statistics.csv", "unit;indicator;period;value;status\n" + Lines(Codes.Select((code, unit) => Line(code, "o.a", "2018", Number(unit), ""))));
        tool.Write("statistics-bad.csv", "unit;indicator;period;value;status\n" + Lines(strings.Select(_ => Line(Next(), Next(), Next(), Next(), Next()))));
        tool.Write("strange.csv", Line([.. strings]) + "\n" + Lines(Enumerable.Range(0, 3).Select(_ => Line([.. strings.Select(_ => Next())]))));
    }

    /// <summary>A text as YAML holds it, whatever stands in it.</summary>
    public static string Yaml(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text.Where((_, at) => !char.IsSurrogate(text[at]) || IsPair(text, at)))
        {
            _ = char.IsSurrogate(letter) ? quoted.Append(letter) : letter is >= ' ' and < '\u007F' and not '"' and not '\\' or >= '\u00A1' and < '\u0300' and not '\u00AD'
                ? quoted.Append(letter)
                : quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:X4}");
        }

        return quoted.Append('"').ToString();
    }

    // Halves of characters can be written in no file.
    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at])
        ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
        : at > 0 && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);

    private int Services => Math.Min(strings.Count, 12);

    private int Items => Math.Max(4, strings.Count / 4 * 4);

    private static string CutCode(string text) => text.Length <= 20 ? text : text[..20];

    private static string Number(int place) => string.Create(CultureInfo.InvariantCulture, $"{9000 + place}");

    private static string Lines(IEnumerable<string> lines) => string.Join("\n", lines) + "\n";

    // A file with control characters is no text to the readers, whatever else stands in it.
    private static string Line(params string[] fields) => string.Join(';', fields.Select(field =>
        $"\"{string.Concat(field.Where((letter, at) => (letter is >= ' ' and not '\u007F' or '\t' or '\n' or '\r') && (!char.IsSurrogate(letter) || IsPair(field, at)))).Replace("\"", "\"\"", StringComparison.Ordinal)}\""));

    private string Next()
    {
        Filled++;
        return strings[_next++ % strings.Count];
    }

    // Not the very text that services have: where they stand in one table, nobody could tell them apart.
    private string Name(int unit) => Named(strings[unit] + string.Create(CultureInfo.InvariantCulture, $" {unit}"));

    // No two dimensions or indicators may be called the same, and services had better not.
    private string Title()
    {
        var place = Filled;
        string Text(string language) => Yaml(Named(Next() + string.Create(CultureInfo.InvariantCulture, $" {language}{place}")));
        return $"{{nb: {Text("n")}, en: {Text("e")}}}";
    }

    private string Word() => Yaml(Named(Next()));

    private string Labels(int from, int to) =>
        string.Join(", ", Enumerable.Range(from, to - from + 1).Select(value => $"{value}: {Yaml(Next() + string.Create(CultureInfo.InvariantCulture, $" {value}"))}"));

    private string Network() => $$$"""
        network: {{{Word()}}}
        country: NO
        languages: [nb, en]
        indicators: set.yaml
        database: network.db
        units:
        {{{string.Join("\n", Codes.Select((code, unit) => $"  - {{code: {Yaml(code)}, name: {Yaml(Name(unit))}, group: {Word()}, population: 100{(unit % 2 == 0 ? ", names: anonymous" : "")}}}"))}}}
        services:
        {{{string.Join("\n", Enumerable.Range(0, Services).Select(service => $"  - {{id: s{service}, name: {Title()}}}"))}}}
        waves:
          - {id: w1, date: 2017-11-15, title: {nb: {{{Word()}}}, en: {{{Word()}}}}}
          - {id: w2, date: 2018-11-15, title: {nb: {{{Word()}}}, en: {{{Word()}}}}}

        """;

    // What has nothing that can be seen is no name.
    private static string Named(string text) => string.IsNullOrWhiteSpace(VisibleText.Of(text)) ? "x" + text : text;

    private string Set() => $$$"""
        id: set
        version: 1.0.0
        title: {nb: {{{Word()}}}, en: {{{Word()}}}}
        source: {{{Word()}}}
        scales:
          agree5:
            min: 1
            max: 5
            labels:
              nb: { {{{Labels(1, 5)}}} }
              en: { {{{Labels(1, 5)}}} }
            missing: {9: {nb: {{{Word()}}}}, none_of_these: {nb: {{{Word()}}}}}
        goals:
          - {id: g, title: {nb: {{{Word()}}}, en: {{{Word()}}}}}
        dimensions:
          - id: culture
            title: {{{Title()}}}
            indicators:
        {{{string.Join("\n", Enumerable.Range(0, Items / 4).Select(Indicator))}}}
          - id: e
            title: {{{Title()}}}
            indicators:
              - id: e.a
                kind: rubric
                title: {{{Title()}}}
                direction: higher
                evidence_from: 3
                levels:
        {{{string.Join("\n", Enumerable.Range(1, 5).Select(level => $"          {level}: {{nb: {Word()}}}"))}}}
        outcomes:
          - id: o.a
            kind: statistic
            title: {nb: {{{Word()}}}}
            direction: higher
            unit_of_measure: {{{Word()}}}
            combine: none
            goals: [g]
            source:
              provider: {{{Word()}}}
              table: {{{Word()}}}
              contents: {{{Word()}}}
              level: {{{Word()}}}
              note: {{{Word()}}}

        """;

    private string Indicator(int place) => $$$"""
              - id: culture.i{{{place}}}
                kind: survey
                title: {{{Title()}}}
                direction: higher
                scale: agree5
                goals: [g]
                basis: [{{{Word()}}}, {{{Word()}}}]
                items:
        {{{string.Join("\n", Enumerable.Range(place * 4, 4).Select(item => $"          - {{id: i{item}, text: {{nb: {Word()}, en: {Word()}}}}}"))}}}
        """;

    private string Responses(string wave) => "unit;service;role;respondent;submitted;" + string.Join(';', Enumerable.Range(0, Items).Select(item => $"i{item}")) + "\n"
        + Lines(from unit in Enumerable.Range(0, strings.Count)
                from respondent in Enumerable.Range(0, unit < Shown ? Respondents : 2)
                select Line([
                    Codes[unit], $"s{respondent % Services}", Next(), string.Create(CultureInfo.InvariantCulture, $"{Next()}{wave}{unit}-{respondent}"), "2018-01-01",
                    .. Enumerable.Range(0, Items).Select(item => string.Create(CultureInfo.InvariantCulture, $"{1 + ((((unit * 7) + (respondent * 5) + (item * 3) + (unit * respondent * item)) % 11) % 5)}"))]));

    // Rows that are sound, and rows with an injection for unit, service or answer.
    private string Rejected() => Line(["unit", "service", "role", "respondent", .. Enumerable.Range(0, Items).Select(item => $"i{item}"), "IP", strings[0] + "?"]) + "\n"
        + Lines(Enumerable.Range(0, strings.Count * 3).Select(row => Line([
            row % 3 == 0 ? Next() : Codes[row / 3], row % 3 == 1 ? Next() : "s0", Next(), string.Create(CultureInfo.InvariantCulture, $"{Next()}{row}"),
            .. Enumerable.Range(0, Items).Select(item => row % 3 == 2 && item == 1 ? Next() : "3"), "10.0.0.1", Next()])));
}
