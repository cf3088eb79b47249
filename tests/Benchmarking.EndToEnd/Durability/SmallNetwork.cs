using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Benchmarking.EndToEnd.Durability;

/// <summary>A network so small that a command on it takes milliseconds: four municipalities, two services, three questions, three survey rounds.</summary>
internal static class SmallNetwork
{
    /// <summary>The municipalities.</summary>
    public static IReadOnlyList<string> Units { get; } = ["9901", "9902", "9903", "9904"];

    /// <summary>The services.</summary>
    public static IReadOnlyList<string> Services { get; } = ["school", "nav"];

    /// <summary>The survey rounds.</summary>
    public static IReadOnlyList<string> Waves { get; } = ["2017-11", "2018-05", "2018-11"];

    /// <summary>Each indicator and the places of its items among a row's answers.</summary>
    public static IReadOnlyList<(string Indicator, int[] Items)> Indicators { get; } = [("culture.trust", [0, 1]), ("culture.goals", [2])];

    private const string Network =
        """
        network: A small network
        country: NO
        languages: [en]
        indicators: three-items
        database: network.db
        units:
          - {code: "9901", name: Alvik, type: municipality}
          - {code: "9902", name: Bervik, type: municipality}
          - {code: "9903", name: Dalvik, type: municipality}
          - {code: "9904", name: Elvik, type: municipality}
        services:
          - {id: school, name: {nb: Skole, nn: Skule, en: School}}
          - {id: nav, name: {nb: Nav, nn: Nav, en: Nav}}
        waves:
          - {id: "2017-11", date: 2017-11-15, title: {nb: En, nn: Ein, en: One}}
          - {id: "2018-05", date: 2018-05-15, title: {nb: To, nn: To, en: Two}}
          - {id: "2018-11", date: 2018-11-15, title: {nb: Tre, nn: Tre, en: Three}}

        """;

    private const string Set =
        """
        id: three-items
        version: 1.0.0
        title: {nb: Tre, nn: Tre, en: Three}
        scales:
          agree5:
            min: 1
            max: 5
        dimensions:
          - id: culture
            title: {nb: Kultur, nn: Kultur, en: Culture}
            indicators:
              - id: culture.trust
                kind: survey
                title: {nb: Tillit, nn: Tillit, en: Trust}
                direction: higher
                scale: agree5
                items:
                  - {id: T1, text: {nb: En, nn: Ein, en: One}}
                  - {id: T2, text: {nb: To, nn: To, en: Two}}
              - id: culture.goals
                kind: survey
                title: {nb: Mål, nn: Mål, en: Goals}
                direction: higher
                scale: agree5
                items:
                  - {id: G1, text: {nb: Tre, nn: Tre, en: Three}}

        """;

    /// <summary>Writes the network, its set and the files to import.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="chance">What the answers are drawn from.</param>
    /// <param name="most">How many answers a municipality's service has at most. Default 4.</param>
    /// <returns>The files: two versions of each name; of some every respondent has a key, of some nobody, and two of them share respondents.</returns>
    public static IReadOnlyList<SurveyFile> Write(string folder, Random chance, int most = 4)
    {
        Directory.CreateDirectory(Path.Combine(folder, "indicators"));
        File.WriteAllText(Path.Combine(folder, "network.yaml"), Network);
        File.WriteAllText(Path.Combine(folder, "indicators", "three-items.yaml"), Set);
        var files = new List<SurveyFile>();
        foreach (var version in (string[])["one", "two"])
        {
            Directory.CreateDirectory(Path.Combine(folder, version));
            foreach (var (name, keys) in ((string, string?)[])[("first", "a"), ("second", "b"), ("again", "a"), ("nameless", null), ("unknown", null)])
            {
                files.Add(WriteAnswers(folder, Path.Combine(version, name + ".csv"), keys, (chance, most)));
            }

            files.Add(WriteInvited(folder, Path.Combine(version, "invited.csv"), chance));
        }

        return files;
    }

    private static SurveyFile WriteAnswers(string folder, string path, string? keys, (Random Chance, int Most) draw)
    {
        var rows = new List<SurveyRow>();
        foreach (var (unit, service) in from unit in Units from service in Services select (unit, service))
        {
            for (var one = draw.Chance.Next(1, draw.Most + 1); one > 0; one--)
            {
                var key = keys is null ? null : string.Create(CultureInfo.InvariantCulture, $"{keys}-{unit}-{service}-leader{one}");
                rows.Add(new SurveyRow(key, unit, service, string.Concat(Enumerable.Range(0, 3).Select(_ => (char)('1' + draw.Chance.Next(5))))));
            }
        }

        var lines = rows.Select(row => string.Join(',', (string[])[row.Unit, row.Service, .. keys is null ? (string[])[] : [row.Key ?? ""], .. row.Answers.Select(answer => answer.ToString())]));
        var text = $"unit,service,{(keys is null ? "" : "respondent,")}T1,T2,G1\n{string.Join('\n', lines)}\n";
        return new SurveyFile(path, Written(folder, path, text), rows, Invited: null);
    }

    private static SurveyFile WriteInvited(string folder, string path, Random chance)
    {
        var (text, sums) = (new StringBuilder("unit,service,invited\n"), new Dictionary<string, int>(StringComparer.Ordinal));
        foreach (var (unit, service) in from unit in Units from service in Services select (unit, service))
        {
            var count = chance.Next(20, 40);
            sums[unit] = sums.GetValueOrDefault(unit) + count;
            text.Append(CultureInfo.InvariantCulture, $"{unit},{service},{count}\n");
        }

        return new SurveyFile(path, Written(folder, path, text.ToString()), Rows: null, sums);
    }

    private static string Written(string folder, string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        File.WriteAllBytes(Path.Combine(folder, path), bytes);
        return Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
    }
}
