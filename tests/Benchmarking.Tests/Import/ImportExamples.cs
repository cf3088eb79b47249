using System.Text;
using Benchmarking.Findings;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Import;

/// <summary>A small network and set, and short ways to read files with them.</summary>
internal static class ImportExamples
{
    public const string SetYaml = """
        id: small
        version: 1.0.0
        title: {nb: Lite sett, en: Small set}
        scales:
          agree5:
            min: 1
            max: 5
            labels:
              nb: {1: Svært uenig, 5: Svært enig}
              en: {1: Strongly disagree, 5: Strongly agree}
            missing:
              98: {nb: Vet ikke}
              not_relevant: {nb: Ikke relevant}
        goals:
          - {id: help, title: {en: Help}}
        dimensions:
          - id: culture
            title: {en: Culture}
            indicators:
              - id: culture.trust
                kind: survey
                title: {en: Trust}
                direction: higher
                scale: agree5
                min_valid: 2
                goals: [help]
                items:
                  - {id: q1, core: true, text: {en: One}}
                  - {id: q2, text: {en: Two}}
                  - {id: q3, reverse: true, text: {en: Three}}
          - id: evaluation
            title: {en: Evaluation}
            indicators:
              - id: evaluation.cases
                kind: rubric
                title: {en: Cases}
                direction: higher
                evidence_from: 2
                levels: {1: {en: None}, 2: {en: Some}, 3: {en: All}}
        outcomes:
          - id: outcomes.rate
            kind: statistic
            title: {en: Rate}
            direction: lower
            unit_of_measure: percent
            combine: weighted
            denominator: outcomes.children
            source: {provider: SSB, table: "08764"}
          - {id: outcomes.children, kind: statistic, title: {en: Children}, direction: neutral, unit_of_measure: persons, combine: sum}

        """;

    public const string NetworkYaml = """
        network: Smånett
        country: NO
        languages: [nb, en]
        indicators: small
        units:
          - {code: 0301, name: Oslo, group: KG13, population: 700000}
          - {code: "3001", name: Halden}
          - {code: 5006, name: Steinkjer}
        services:
          - {id: school, name: {nb: Skole, nn: Skule, en: School}}
          - {id: health, name: Helse}
        waves:
          - {id: 2019-03, date: 2019-03-01}
          - {id: "2017-11", date: 2017-11-15, title: {nb: Første}}

        """;

    public static IndicatorSet Set { get; } = Good(IndicatorSetReader.Read(Encoding.UTF8.GetBytes(SetYaml), "small.yaml"));

    public static Network Network { get; } = Good(NetworkFileReader.Read(Encoding.UTF8.GetBytes(NetworkYaml), "network.yaml"));

    public static ResponseFileRequest Request(byte[] bytes) => new() { Path = "answers.csv", Bytes = bytes, Network = Network, Set = Set };

    public static ResponseFileRequest Request(string text) => Request(Encoding.UTF8.GetBytes(text));

    public static ResponseReading Read(string text) => ResponseFileReader.Read(Request(text));

    public static Mapping Map(string yaml) => Good(MappingFileReader.Read(Encoding.UTF8.GetBytes(yaml), "answers.mapping.yaml"));

    /// <summary>The first respondent's answers.</summary>
    public static short[] FirstRow(ResponseReading reading) =>
        [.. Enumerable.Range(0, Set.SurveyItems.Count).Select(item => (reading.Responses ?? throw new RefusedException(reading.Findings, new("x"))).Answers(item)[0])];

    /// <summary>Takes the mark ¤ out of a text and tells where it stood.</summary>
    public static (string Text, int Line, int Column) Marked(string text)
    {
        var at = text.IndexOf('¤', StringComparison.Ordinal);
        var before = text[..at];
        return (text.Remove(at, 1), before.Count(letter => letter == '\n') + 1, at - before.LastIndexOf('\n'));
    }

    /// <summary>Every finding can be said in every language.</summary>
    public static void AssertSayable(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Assert.All(Texts.Languages, language => Assert.DoesNotContain("{0}", Texts.Of(language).Say(finding.Message), StringComparison.Ordinal));
        }
    }

    private static T Good<T>(Reading<T> reading)
        where T : class => reading.Value ?? throw new RefusedException(reading.Findings, new("example"));
}
