using System.Collections.Concurrent;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Performance.Calibration;

/// <summary>What a simulated network is asked, on five points.</summary>
internal static class Questionnaire
{
    /// <summary>The survey round.</summary>
    public static readonly WaveId Round = WaveId.Parse("2025-05");

    /// <summary>The indicator that is held against the truth.</summary>
    public static readonly IndicatorId First = IndicatorId.Parse("d0.i0");

    private const int IndicatorsOfDimension = 4;

    private static readonly ConcurrentDictionary<(int Items, int Indicators), IndicatorSet> Sets = new();
    private static readonly Network[] Networks = [.. Enumerable.Range(0, 13).Select(MadeNetwork)];

    /// <summary>The set.</summary>
    /// <param name="items">How many items each indicator has, 1 to 5.</param>
    /// <param name="indicators">How many indicators it has.</param>
    public static IndicatorSet Set(int items, int indicators) => Sets.GetOrAdd((items, indicators), key => Made(key.Items, key.Indicators));

    /// <summary>The network.</summary>
    /// <param name="units">How many units it has, at most 12.</param>
    public static Network Network(int units) => Networks[units];

    private static IndicatorSet Made(int items, int indicators) => new()
    {
        Id = "simulated",
        Version = "1.0.0",
        Title = LocalizedText.Same("Simulated"),
        FileHash = new string('0', 64),
        Dimensions =
        [
            .. Enumerable.Range(0, indicators).Chunk(IndicatorsOfDimension).Select(chunk => new Dimension(
                IndicatorId.Parse($"d{chunk[0]}"), LocalizedText.Same("Dimension"), [.. chunk.Select(indicator => Indicator($"d{chunk[0]}.i{indicator}", items))])),
        ],
    };

    private static SurveyIndicator Indicator(string id, int items) => new()
    {
        Id = IndicatorId.Parse(id),
        Title = LocalizedText.Same("Indicator"),
        Direction = Direction.Higher,
        Scale = new Scale { Id = "points", Min = 1, Max = AnswerModel.Points },
        Items = [.. Enumerable.Range(1, items).Select(item => new Item(ItemId.Parse($"{id}.q{item}"), LocalizedText.Same("Question")))],
    };

    private static Network MadeNetwork(int units) => new()
    {
        Title = "Simulated",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "simulated",
        Database = "network.db",
        Units = [.. Enumerable.Range(1, units).Select(unit => new Unit(UnitCode.Parse($"{1000 + unit}"), $"Unit {unit}"))],
        Services = [.. Enumerable.Range(1, Design.Services).Select(service => new Service(ServiceId.Parse($"service{service}"), LocalizedText.Same($"Service {service}")))],
        Waves = [new Wave(Round, new DateOnly(2025, 5, 20))],
    };
}
