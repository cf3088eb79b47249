using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Surveys;

public sealed class ResponsesTests
{
    private static readonly Network Network = new()
    {
        Title = "Nettverk",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "set",
        Database = "network.db",
        Units = [new Unit(UnitCode.Parse("3001"), "Halden"), new Unit(UnitCode.Parse("3002"), "Moss")],
        Waves = [new Wave(WaveId.Parse("2017-11"), new DateOnly(2017, 11, 15))],
    };

    private static readonly IndicatorSet Set = new()
    {
        Id = "set",
        Version = "1.0.0",
        Title = LocalizedText.Same("Set"),
        FileHash = new string('0', 64),
        Dimensions = [new Dimension(IndicatorId.Parse("culture"), LocalizedText.Same("Culture"), [Trust("SK1a", "SK1b")])],
    };

    [Fact]
    public void Answers_stand_in_one_column_an_item_in_the_order_added()
    {
        var responses = Two();

        Assert.Equal(2, responses.Count);
        Assert.Equal([4, AnswerCode.Blank], responses.Answers(0).ToArray());
        Assert.Equal([5, 1], responses.Answers(1).ToArray());
    }

    [Fact]
    public void A_respondent_may_serve_several_units()
    {
        var responses = Two();

        Assert.Equal([1], responses.UnitsOf(0).ToArray());
        Assert.Equal([0, 1], responses.UnitsOf(1).ToArray());
    }

    [Fact]
    public void A_respondent_keeps_service_key_file_and_line()
    {
        var responses = Two();

        Assert.Equal((3, 0), (responses.ServiceOf(0), responses.ServiceOf(1)));
        Assert.Equal(["r17", null], responses.Keys);
        Assert.Equal(["halden.csv", "moss.csv"], responses.Sources);
        Assert.Equal([2, 9], responses.Rows);
    }

    [Fact]
    public void Keys_follow_persons_unless_they_are_said_to_tell_apart_within_a_wave_alone()
    {
        var responses = Two();
        var apart = responses.WithKeysOfOneWave();

        Assert.Equal((true, false), (responses.KeysFollowPersons, apart.KeysFollowPersons));
        Assert.Equal(responses.Keys, apart.Keys);
        Assert.Equal([4, AnswerCode.Blank], apart.Answers(0).ToArray());
        Assert.Equal([0, 1], apart.UnitsOf(1).ToArray());
    }

    [Fact]
    public void Absent_items_are_remembered() => Assert.Equal([1], new ResponsesBuilder(Set, Network) { AbsentItems = [1] }.Build().AbsentItems);

    [Fact]
    public void Nobody_is_a_collection_too() => Assert.Equal(0, new ResponsesBuilder(Set, Network).Build().Count);

    [Theory]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(1, 3)]
    public void A_respondent_without_a_unit_or_with_another_number_of_answers_is_refused(int units, int answers) =>
        Assert.Throws<ArgumentException>(() => new ResponsesBuilder(Set, Network).Add(new Respondent(0, null, "halden.csv", 2), new int[units], new short[answers]));

    [Fact]
    public void A_refused_respondent_leaves_nothing_behind()
    {
        var builder = new ResponsesBuilder(Set, Network);

        Assert.Throws<ArgumentException>(() => builder.Add(new Respondent(0, null, "halden.csv", 2), [0], [1]));

        Assert.Equal(0, builder.Count);
        Assert.Equal(0, builder.Build().Answers(0).Length);
    }

    private static Responses Two()
    {
        var builder = new ResponsesBuilder(Set, Network);
        builder.Add(new Respondent(3, "r17", "halden.csv", 2), [1], [4, 5]);
        builder.Add(new Respondent(0, null, "moss.csv", 9), [0, 1], [AnswerCode.Blank, 1]);
        return builder.Build();
    }

    private static SurveyIndicator Trust(params string[] items) => new()
    {
        Id = IndicatorId.Parse("culture.trust"),
        Title = LocalizedText.Same("Trust"),
        Direction = Direction.Higher,
        Scale = new Scale { Id = "agree5", Min = 1, Max = 5 },
        Items = [.. items.Select(id => new Item(ItemId.Parse(id), LocalizedText.Same(id)))],
    };
}
