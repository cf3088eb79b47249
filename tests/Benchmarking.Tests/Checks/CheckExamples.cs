using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Checks;

/// <summary>Answers to twelve items on a scale from 1 to 5, the last of them reversed, from one unit.</summary>
internal static class CheckExamples
{
    public const short Blank = AnswerCode.Blank;

    private static readonly Scale Scale = new() { Id = "s", Min = 1, Max = 5, Missing = [new("98", 98, Label: null)] };

    private static readonly IndicatorSet Set = new()
    {
        Id = "set",
        Version = "1",
        Title = LocalizedText.Same("set"),
        FileHash = "",
        Dimensions =
        [
            new(IndicatorId.Parse("d"), LocalizedText.Same("d"), [new SurveyIndicator
            {
                Id = IndicatorId.Parse("i"),
                Title = LocalizedText.Same("i"),
                Direction = Direction.Higher,
                Scale = Scale,
                Items = [.. Enumerable.Range(1, 12).Select(item => new Item(ItemId.Parse($"q{item}"), LocalizedText.Same("q"), Reverse: item == 12))],
            }]),
        ],
    };

    private static readonly Network Network = new()
    {
        Title = "n",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units = [new(UnitCode.Parse("1"), "One"), new(UnitCode.Parse("2"), "Two")],
        Waves = [new(WaveId.Parse("w"), new DateOnly(2017, 11, 15))],
    };

    /// <summary>Twelve answers that differ.</summary>
    public static short[] Mixed => [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2];

    /// <summary>The same answer twelve times.</summary>
    public static short[] All(short code) => [.. Enumerable.Repeat(code, 12)];

    /// <summary>Answers of respondents without keys, one a line from line 2 on, all of unit 1.</summary>
    public static Responses Of(params short[][] rows) => Of([.. rows.Select(row => (Key: (string?)null, Unit: 0, row))]);

    /// <summary>Answers of respondents, one a line from line 2 on.</summary>
    public static Responses Of(params (string? Key, int Unit, short[] Answers)[] rows) =>
        Shared([.. rows.Select(row => (row.Key, new[] { row.Unit }, row.Answers))]);

    /// <summary>Answers of respondents who may serve several units, one a line from line 2 on.</summary>
    public static Responses Shared(params (string? Key, int[] Units, short[] Answers)[] rows)
    {
        var builder = new ResponsesBuilder(Set, Network);
        for (var row = 0; row < rows.Length; row++)
        {
            builder.Add(new(0, rows[row].Key, "a.csv", row + 2), rows[row].Units, rows[row].Answers);
        }

        return builder.Build();
    }
}
