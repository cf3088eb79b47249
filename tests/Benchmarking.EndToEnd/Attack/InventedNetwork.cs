using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>A network with its questions, and who answered what in each of its waves.</summary>
internal sealed record InventedNetwork
{
    public required int Threshold { get; init; }

    public required string Weighting { get; init; }

    public bool Anonymous { get; init; }

    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>Ids of the services; none where a unit is one cell.</summary>
    public required IReadOnlyList<string> Services { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }

    /// <summary>Each dimension followed by its indicators.</summary>
    public required IReadOnlyList<AskedMeasure> Measures { get; init; }

    /// <summary>Who answered, wave by wave.</summary>
    public required IReadOnlyList<IReadOnlyList<Leader>> Waves { get; init; }

    /// <summary>Cells of a unit: the services, or one.</summary>
    public int CellsOfUnit => Math.Max(1, Services.Count);

    public static string WaveId(int wave) => string.Create(CultureInfo.InvariantCulture, $"w{wave + 1}");

    public static string WaveTitle(int wave) => string.Create(CultureInfo.InvariantCulture, $"M{wave + 1}");

    public string UnitName(int unit) => "Sted " + Units[unit];

    public string ServiceName(int service) => "Tjeneste " + Services[service];

    /// <summary>Makes the questions of a set.</summary>
    /// <param name="sizes">How many questions each indicator has, dimension by dimension.</param>
    /// <param name="isReverse">Whether a question is reversed.</param>
    public static (IReadOnlyList<Question> Questions, IReadOnlyList<AskedMeasure> Measures) Ask(IReadOnlyList<IReadOnlyList<int>> sizes, Func<bool> isReverse)
    {
        var (questions, measures, indicator) = (new List<Question>(), new List<AskedMeasure>(), 0);
        for (var dimension = 0; dimension < sizes.Count; dimension++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"d{dimension}");
            var parts = Enumerable.Range(indicator, sizes[dimension].Count).ToList();
            measures.Add(new AskedMeasure(id, "Felt " + id, dimension, parts, true));
            foreach (var size in sizes[dimension])
            {
                var part = string.Create(CultureInfo.InvariantCulture, $"{id}.i{indicator}");
                measures.Add(new AskedMeasure(part, "Tema " + part, dimension, [indicator], false));
                for (var place = 0; place < size; place++)
                {
                    var question = string.Create(CultureInfo.InvariantCulture, $"q{questions.Count}");
                    questions.Add(new Question(question, "Utsagn " + question, indicator, isReverse()));
                }

                indicator++;
            }
        }

        return (questions, measures);
    }

    /// <summary>The network, the set and the answers, as a coordinator has them.</summary>
    /// <param name="folder">Where to.</param>
    public void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "set.yaml"), Set());
        File.WriteAllText(Path.Combine(folder, "network.yaml"), Network());
        for (var wave = 0; wave < Waves.Count; wave++)
        {
            WriteAnswers(folder, wave, 0);
            WriteAnswers(folder, wave, 1);
        }
    }

    /// <summary>The file of a wave's answers.</summary>
    public static string AnswerFile(int wave, int batch) => string.Create(CultureInfo.InvariantCulture, $"w{wave + 1}-{batch}.csv");

    private void WriteAnswers(string folder, int wave, int batch)
    {
        var leaders = Waves[wave].Where(leader => leader.Batch == batch).ToList();
        if (leaders.Count == 0)
        {
            return;
        }

        var service = Services.Count > 0 ? ",service" : "";
        var lines = leaders.Select(leader => string.Join(
            ',',
            [
                string.Join('|', leader.Units.Select(unit => Units[unit])),
                .. Services.Count > 0 ? [Services[leader.Service]] : Array.Empty<string>(),
                leader.Key,
                .. leader.Answers.Select(answer => answer?.ToString(CultureInfo.InvariantCulture) ?? ""),
            ]));
        var header = $"unit{service},respondent,{string.Join(',', Questions.Select(question => question.Id))}";
        File.WriteAllText(Path.Combine(folder, AnswerFile(wave, batch)), string.Join('\n', lines.Prepend(header)) + "\n");
    }

    private string Set()
    {
        var lines = new List<string>
        {
            "id: set", "version: 1.0.0", "title: {nb: Sett}", "source: Oppdiktet", "scales:",
            "  five: {min: 1, max: 5, labels: {nb: {1: aldri, 5: alltid}}}", "dimensions:",
        };
        foreach (var measure in Measures)
        {
            lines.AddRange(measure.IsDimension
                ? [$"  - id: {measure.Id}", $"    title: {{nb: {measure.Title}}}", "    indicators:"]
                : [$"      - id: {measure.Id}", "        kind: survey", $"        title: {{nb: {measure.Title}}}", "        direction: higher", "        scale: five", "        items:"]);
            lines.AddRange(Questions.Where(question => !measure.IsDimension && question.Indicator == measure.Parts[0])
                .Select(question => $"          - {{id: {question.Id}, text: {{nb: {question.Text}}}{(question.Reverse ? ", reverse: true" : "")}}}"));
        }

        return string.Join('\n', lines) + "\n";
    }

    private string Network() => string.Join(
        '\n',
        [
            "network: Angrep", "country: IS", "languages: [nb]", "indicators: set.yaml", "database: network.db", "units:",
            .. Units.Select((code, unit) => $"  - {{code: \"{code}\", name: {UnitName(unit)}, type: region}}"),
            .. Services.Count == 0 ? Array.Empty<string>() : ["services:", .. Services.Select((id, service) => $"  - {{id: {id}, name: {{nb: {ServiceName(service)}}}}}")],
            "waves:",
            .. Waves.Select((_, wave) => string.Create(CultureInfo.InvariantCulture, $"  - {{id: {WaveId(wave)}, date: {2016 + wave}-01-15, title: {{nb: {WaveTitle(wave)}}}}}")),
            string.Create(CultureInfo.InvariantCulture, $"disclosure: {{min_respondents: {Threshold}, names: {(Anonymous ? "anonymous" : "open")}}}"),
            $"defaults: {{weighting: {Weighting}}}",
            "",
        ]);
}
