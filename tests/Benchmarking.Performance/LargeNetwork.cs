using System.Globalization;
using SampleData;

namespace Benchmarking.Performance;

/// <summary>An invented network with as many municipalities as Norway has, and one survey round.</summary>
/// <param name="folder">The folder to write to.</param>
/// <param name="respondents">How many answered.</param>
internal sealed class LargeNetwork(string folder, int respondents)
{
    /// <summary>A great many of those who answer; 80 a service of each municipality.</summary>
    public const int Many = 200_000;

    /// <summary>As few as answer such surveys; two or three a service of each municipality, so that nearly all services have to be weighed against each other.</summary>
    public const int Few = 6_000;

    /// <summary>How many questions they answered.</summary>
    public const int Items = 40;

    /// <summary>How many municipalities there are.</summary>
    public const int Units = 357;

    /// <summary>How many services each of them has.</summary>
    public const int Services = 7;

    /// <summary>The survey round.</summary>
    public const string Wave = "2025-05";

    /// <summary>The file of answers.</summary>
    public const string Answers = "answers.csv";

    /// <summary>The code of the first municipality.</summary>
    public const string FirstUnit = "9001";

    private const int Points = 5;
    private const int ItemsAnIndicator = 2;
    private const string Set = "forty-items";

    // Twenty indicators in six dimensions.
    private static readonly int[] Dimensions = [4, 4, 3, 3, 3, 3];
    private readonly SplitMix64 _random = new(20250520);

    /// <summary>Writes the network file, its indicator set and the answers; the same bytes each time.</summary>
    public void Write()
    {
        Directory.CreateDirectory(Path.Combine(folder, "indicators"));
        File.WriteAllLines(Path.Combine(folder, "network.yaml"), NetworkFile());
        File.WriteAllLines(Path.Combine(folder, "indicators", Set + ".yaml"), SetFile());
        WriteAnswers(Path.Combine(folder, Answers));
    }

    private static string UnitCode(int unit) => (unit + 9001).ToString("0000", CultureInfo.InvariantCulture);

    private static IEnumerable<string> NetworkFile() =>
    [
        "network: A network of everybody",
        "country: NO",
        "languages: [nb, nn, en]",
        $"indicators: {Set}",
        "database: network.db",
        "units:",
        .. Enumerable.Range(0, Units).Select(unit => $"  - {{code: \"{UnitCode(unit)}\", name: Unit {UnitCode(unit)}, type: municipality, group: G{unit % 15}}}"),
        "services:",
        .. Enumerable.Range(1, Services).Select(service => $"  - {{id: service{service}, name: {{nb: Tjeneste {service}, nn: Teneste {service}, en: Service {service}}}}}"),
        "waves:",
        $"  - {{id: \"{Wave}\", date: 2025-05-20, title: {{nb: Samling, nn: Samling, en: Gathering}}}}",
    ];

    private static IEnumerable<string> SetFile()
    {
        string[] head =
        [
            $"id: {Set}", "version: 1.0.0", "title: {nb: Førti spørsmål, nn: Førti spørsmål, en: Forty items}",
            "scales:", "  agree5:", "    min: 1", $"    max: {Points}", "dimensions:",
        ];
        return head.Concat(Dimensions.SelectMany((indicators, dimension) => DimensionLines(dimension + 1, indicators)));
    }

    private static IEnumerable<string> DimensionLines(int dimension, int indicators) =>
    [
        $"  - id: d{dimension}",
        $"    title: {{nb: Dimensjon {dimension}, nn: Dimensjon {dimension}, en: Dimension {dimension}}}",
        "    indicators:",
        .. Enumerable.Range(1, indicators).SelectMany(indicator => IndicatorLines($"d{dimension}.i{indicator}")),
    ];

    private static IEnumerable<string> IndicatorLines(string id) =>
    [
        $"      - id: {id}",
        "        kind: survey",
        $"        title: {{nb: Indikator {id}, nn: Indikator {id}, en: Indicator {id}}}",
        "        direction: higher",
        "        scale: agree5",
        "        items:",
        .. Enumerable.Range(1, ItemsAnIndicator).Select(item => $"          - {{id: {id}.q{item}, text: {{nb: Spørsmål, nn: Spørsmål, en: Question}}}}"),
    ];

    private static IEnumerable<string> ItemIds() =>
        from dimension in Enumerable.Range(1, Dimensions.Length)
        from indicator in Enumerable.Range(1, Dimensions[dimension - 1])
        from item in Enumerable.Range(1, ItemsAnIndicator)
        select $"d{dimension}.i{indicator}.q{item}";

    // Municipalities differ a little, leaders more, and one answer in thirty is missing.
    private void WriteAnswers(string path)
    {
        double[] levels = [.. Enumerable.Range(0, Units).Select(_ => 3.3 + _random.Normal(0.15))];
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine("respondent;unit;service;" + string.Join(';', ItemIds()));
        for (var respondent = 0; respondent < respondents; respondent++)
        {
            var unit = _random.Below(Units);
            var level = levels[unit] + _random.Normal(0.5);
            writer.Write($"r{respondent};{UnitCode(unit)};service{1 + _random.Below(Services)}");
            for (var item = 0; item < Items; item++)
            {
                writer.Write(';');
                writer.Write(_random.Chance(1 / 30.0) ? "" : Answer(level));
            }

            writer.WriteLine();
        }
    }

    private string Answer(double level) =>
        ((int)Math.Clamp(Math.Round(level + _random.Normal(0.9)), 1, Points)).ToString(CultureInfo.InvariantCulture);
}
