using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Surveys;

public sealed class FingerprintTests
{
    private static readonly Network Asked = NetworkOf("3001", "5006");

    /// <summary>SHA-256, by Python's hashlib, of the lines that the remarks of <see cref="Fingerprint.Of"/> describe.</summary>
    [Fact]
    public void Fingerprint_is_what_another_program_makes_of_the_same_lines() => Assert.Equal(
        "73f9d827edb7beac8fe0711a8416bb76335c9811d11bc0a3d2a0f47da617a3fd",
        Fingerprint.Of(Build(Asked, ([0], [98, 2]), ([1, 0], [3, AnswerCode.Blank]), ([0], [5, 1]))));

    [Fact]
    public void Fingerprint_does_not_see_order_files_rows_and_keys()
    {
        var one = new ResponsesBuilder(SetOf("q2", "q1"), Asked);
        one.Add(new Respondent(0, "kari", "a.csv", 2), [0], [1, 2]);
        one.Add(new Respondent(0, "ola", "a.csv", 3), [1], [3, 4]);
        var other = new ResponsesBuilder(SetOf("q2", "q1"), Asked);
        other.Add(new Respondent(0, Key: null, "b.csv", 9), [1], [3, 4]);
        other.Add(new Respondent(0, Key: null, "c.csv", 9), [0], [1, 2]);

        Assert.Equal(Fingerprint.Of(one.Build()), Fingerprint.Of(other.Build()));
    }

    [Fact]
    public void Fingerprint_does_not_see_places_in_the_network_and_the_set()
    {
        var turned = new ResponsesBuilder(SetOf("q1", "q2"), NetworkOf("0301", "5006", "3001"));
        turned.Add(new Respondent(0, Key: null, "a.csv", 2), [2, 1], [2, 1]);

        Assert.Equal(Fingerprint.Of(Build(Asked, ([0, 1], [1, 2]))), Fingerprint.Of(turned.Build()));
    }

    [Fact]
    public void Fingerprint_sees_one_changed_answer() =>
        Assert.NotEqual(Fingerprint.Of(Build(Asked, ([0], [1, 2]), ([1], [3, 4]))), Fingerprint.Of(Build(Asked, ([0], [1, 2]), ([1], [3, 5]))));

    [Fact]
    public void Fingerprint_sees_who_answered() =>
        Assert.NotEqual(Fingerprint.Of(Build(Asked, ([0], [1, 2]))), Fingerprint.Of(Build(Asked, ([1], [1, 2]))));

    [Fact]
    public void Fingerprint_sees_how_often_the_same_was_answered() =>
        Assert.NotEqual(Fingerprint.Of(Build(Asked, ([0], [1, 2]))), Fingerprint.Of(Build(Asked, ([0], [1, 2]), ([0], [1, 2]))));

    [Fact]
    public void Fingerprint_tells_blank_from_absent() =>
        Assert.NotEqual(Fingerprint.Of(Build(Asked, ([0], [1, AnswerCode.Blank]))), Fingerprint.Of(Build(Asked, ([0], [1, AnswerCode.Absent]))));

    [Fact]
    public void No_answers_have_a_fingerprint_too() => Assert.Matches("^[0-9a-f]{64}$", Fingerprint.Of(Build(Asked)));

    private static Responses Build(Network network, params (int[] Units, short[] Answers)[] rows)
    {
        var builder = new ResponsesBuilder(SetOf("q2", "q1"), network);
        foreach (var (units, answers) in rows)
        {
            builder.Add(new Respondent(0, Key: null, "a.csv", builder.Count + 2), units, answers);
        }

        return builder.Build();
    }

    private static IndicatorSet SetOf(params string[] items)
    {
        var text = LocalizedText.Same("Trust");
        var trust = new SurveyIndicator
        {
            Id = IndicatorId.Parse("culture.trust"),
            Title = text,
            Direction = Direction.Higher,
            Scale = new Scale { Id = "agree5", Min = 1, Max = 5 },
            Items = [.. items.Select(id => new Item(ItemId.Parse(id), text))],
        };
        return new IndicatorSet
        {
            Id = "invented",
            Version = "1",
            Title = text,
            Dimensions = [new Dimension(IndicatorId.Parse("culture"), text, [trust])],
            FileHash = "",
        };
    }

    private static Network NetworkOf(params string[] units) => new()
    {
        Title = "Invented",
        Country = "NO",
        Languages = [Language.English],
        Indicators = "invented",
        Database = "network.db",
        Units = [.. units.Select(code => new Unit(UnitCode.Parse(code), code))],
        Services = [new Service(ServiceId.Parse("school"), LocalizedText.Same("School"))],
        Waves = [new Wave(WaveId.Parse("2017-11"), new DateOnly(2017, 11, 15))],
    };
}
