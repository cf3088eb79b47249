using System.Globalization;
using System.Text;
using Benchmarking.Import;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Outcomes;
using Benchmarking.Tests.House;

namespace Benchmarking.Tests.Import.Figures;

/// <summary>Figures of 2015 under the municipal numbers of 2015, carried to the municipalities of today.</summary>
/// <remarks>
/// The numbers expected of the real file were counted by a Python script of its own from the register's list of changes: each of the 428 numbers of 2015 was
/// followed forward, change by change, to the numbers of 2024; eight end in several municipalities (Stokke, Snillfjord, Tysfjord, and the five that became
/// Ålesund in 2020, which was split in 2024). Of 357 municipalities, 9 have one of these eight among their parts; the other 348 were made of 407 numbers
/// (82 kept theirs, 227 were renumbered, 39 merged). The remaining row is Longyearbyen, which is no municipality. Sums were added by the same script.
/// </remarks>
public sealed class KostraTests
{
    private const string File = "data/real/kostra2015_property.csv";

    private const string SetYaml = """
        id: kostra
        version: 1.0.0
        title: {en: KOSTRA}
        dimensions:
          - id: d
            title: {en: D}
            indicators:
              - {id: d.r, kind: rubric, title: {en: R}, direction: higher, evidence_from: 2, levels: {1: {en: a}, 2: {en: b}}}
        outcomes:
          - {id: sports, kind: statistic, title: {en: Sports}, direction: neutral, unit_of_measure: kNOK, combine: sum, source: {provider: SSB}}
          - {id: area, kind: statistic, title: {en: Area}, direction: neutral, unit_of_measure: m2, combine: sum, source: {provider: SSB}}
          - {id: people, kind: statistic, title: {en: People}, direction: neutral, unit_of_measure: persons, combine: sum, source: {provider: SSB}}
          - {id: net, kind: statistic, title: {en: Net}, direction: neutral, unit_of_measure: kNOK, combine: none, source: {provider: SSB}}

        """;

    private const string Mapping = """
        columns: {unit: region}
        figures: {gross_opex_sports_knok: sports, area_admin_buildings_owned_m2: area, population: people, net_opex_sports_knok: net}
        period: 2015
        decimal: point
        ignore: [municipality_no, municipality_name]

        """;

    // Invented figures of municipalities that there were.
    private const string Small = """
        region,area_admin_buildings_owned_m2,gross_opex_sports_knok,net_opex_sports_knok,population,municipality_no,municipality_name
        0101 Halden,3000,500,400,30000,0101,Halden
        0104 Moss,1000,70,60,32000,0104,Moss
        0136 Rygge,2000,,30,15000,0136,Rygge
        0301 Oslo,9000,900,800,650000,0301,Oslo
        0720 Stokke,100,10,5,11000,0720,Stokke
        0704 Tønsberg,200,20,10,42000,0704,Tønsberg
        0716 Re,300,30,20,9000,0716,Re
        2111 Longyearbyen,1,1,1,2000,  NA,

        """;

    private static readonly IndicatorSet Set = Good(IndicatorSetReader.Read(Encoding.UTF8.GetBytes(SetYaml), "kostra.yaml"));

    // Halden 0101 became 3001 and 3101; Moss 0104 and Rygge 0136 became 3002 and 3103; Stokke was split between Tønsberg and Sandefjord.
    [Fact]
    public void Invented_figures_of_2015_reach_the_municipalities_of_today()
    {
        var network = StatisticsExamples.NetworkOf(("3101", "Halden"), ("3103", "Moss"), ("0301", "Oslo"), ("3905", "Tønsberg"), ("3907", "Sandefjord"));

        var made = Carried(Encoding.UTF8.GetBytes(Small), network).Select(figure => string.Create(
            CultureInfo.InvariantCulture,
            $"{figure.Indicator.Id} {network.Units[figure.Unit ?? 0].Name} {(object?)figure.Value.Number ?? figure.Value.Absence} {figure.Comparability}"));

        Assert.Equal(
            [
                "sports Halden 500 Renumbered", "sports Moss Missing Summed", "sports Oslo 900 AsReported", "sports Tønsberg NotComparable NotComparable", "sports Sandefjord NotComparable NotComparable",
                "area Halden 3000 Renumbered", "area Moss 3000 Summed", "area Oslo 9000 AsReported", "area Tønsberg NotComparable NotComparable", "area Sandefjord NotComparable NotComparable",
                "people Halden 30000 Renumbered", "people Moss 47000 Summed", "people Oslo 650000 AsReported", "people Tønsberg NotComparable NotComparable", "people Sandefjord NotComparable NotComparable",
                "net Halden 400 Renumbered", "net Moss NotComparable NotComparable", "net Oslo 800 AsReported", "net Tønsberg NotComparable NotComparable", "net Sandefjord NotComparable NotComparable",
            ],
            made);
    }

    [SharedFact(File)]
    public void All_but_one_of_429_rows_are_municipalities_and_407_of_them_reach_348_of_357()
    {
        var bytes = System.IO.File.ReadAllBytes(SharedFolder.PathTo(File));
        var people = Carried(bytes, Norway()).Where(figure => figure.Indicator.Id.Value == "people").ToList();
        var comparable = people.Where(figure => figure.Comparability != Comparability.NotComparable).ToList();

        Assert.Equal(428, Read(bytes, Norway()).Figures?.Select(figure => figure.Region.Code).Distinct().Count());
        Assert.Equal((357, 348), (people.Count, comparable.Count));
        Assert.Equal(407, comparable.SelectMany(figure => figure.Sources).Distinct().Count());
        Assert.Equal(
            [(Comparability.AsReported, 82), (Comparability.Renumbered, 227), (Comparability.Summed, 39), (Comparability.NotComparable, 9)],
            people.CountBy(figure => figure.Comparability).Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key));
        Assert.Equal(
            ["1508", "1580", "1806", "1875", "3905", "3907", "5055", "5056", "5059"],
            people.Except(comparable).Select(figure => Norway().Units[figure.Unit ?? 0].Code.Value).Order(StringComparer.Ordinal));
    }

    // Blank cells: figures of 21 and 47 of the 348 municipalities lack at least one part.
    [SharedFact(File)]
    public void Sums_are_those_that_were_added_by_hand()
    {
        var made = Carried(System.IO.File.ReadAllBytes(SharedFolder.PathTo(File)), Norway());

        Assert.Equal((327, 2_823_949.0), Numbers("sports"));
        Assert.Equal((301, 1_531_927.0), Numbers("area"));
        Assert.Equal((348, 4_980_773.0), Numbers("people"));
        // 32 182 + 15 458; 6 644 + 3 531; 132 644 + 3 221 + 4 856; 138 672 + 0 + 1 491.
        Assert.Equal(47_640, Of("people", "3103"));
        Assert.Equal(10_175, Of("people", "5054"));
        Assert.Equal(140_721, Of("people", "1103"));
        Assert.Equal(140_163, Of("sports", "1103"));
        // What cannot be joined stands for those alone that nobody was merged into.
        Assert.Equal(82 + 227, made.Count(figure => figure.Indicator.Id.Value == "net" && figure.Comparability != Comparability.NotComparable));

        (int, double) Numbers(string indicator)
        {
            var numbers = made.Where(figure => figure.Indicator.Id.Value == indicator).Select(figure => figure.Value.Number).OfType<double>().ToList();
            return (numbers.Count, numbers.Sum());
        }

        double? Of(string indicator, string code) =>
            Assert.Single(made, figure => figure.Indicator.Id.Value == indicator && Norway().Units[figure.Unit ?? 0].Code.Value == code).Value.Number;
    }

    private static Network Norway() => StatisticsExamples.NetworkOf(
    [
        .. (MunicipalityRegister.Of("NO")?.Municipalities ?? []).Where(municipality => municipality.To is null).Select(municipality => (municipality.Code.Value, municipality.Name.Official)),
    ]);

    private static IReadOnlyList<OutcomeFigure> Carried(byte[] bytes, Network network) =>
        new OutcomeFigures(Set.Outcomes, network, RegionHistory.Of(MunicipalityRegister.Of("NO"))).From(new SourceFigures(Read(bytes, network).Figures ?? []));

    private static StatisticsReading Read(byte[] bytes, Network network) => StatisticsFileReader.Read(new StatisticsRequest
    {
        Path = "kostra.csv",
        Bytes = bytes,
        Network = network,
        Set = Set,
        Mapping = Good(StatisticsMappingReader.Read(Encoding.UTF8.GetBytes(Mapping), "kostra.mapping.yaml")),
    });

    private static T Good<T>(Reading<T> reading)
        where T : class => reading.Value ?? throw new Benchmarking.Findings.RefusedException(reading.Findings, new("example"));
}
