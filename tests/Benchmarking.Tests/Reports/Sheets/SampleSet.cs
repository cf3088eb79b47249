using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets;

/// <summary>An invented set: two dimensions, three questions, two scales.</summary>
internal static class SampleSet
{
    private static readonly Scale Agree = new()
    {
        Id = "agree5",
        Min = 1,
        Max = 5,
        Labels = new Dictionary<short, LocalizedText>
        {
            [1] = Words("Svært uenig", "Strongly disagree"),
            [2] = Words("Uenig", "Disagree"),
            [3] = Words("Verken enig eller uenig", "Neither agree nor disagree"),
            [4] = Words("Enig", "Agree"),
            [5] = Words("Svært enig", "Strongly agree"),
        },
        Missing = [new MissingCode("dont_know", AnswerCode.Named(0), Words("Vet ikke", "Don't know")), new MissingCode("98", 98, Label: null)],
    };

    private static readonly Scale Often = new()
    {
        Id = "often3",
        Min = 0,
        Max = 2,
        Labels = new Dictionary<short, LocalizedText> { [0] = Words("Aldri", "Never"), [2] = Words("Ofte", "Often") },
    };

    public static IndicatorSet Set { get; } = new()
    {
        Id = "sample",
        Version = "1.0.0",
        Title = Words("Samarbeid", "Collaboration"),
        FileHash = new string('0', 64),
        Dimensions =
        [
            Dimension("culture", Words("Kultur", "Culture"), Agree, [Item("SK1", "Vi stoler på hverandre.", "We trust each other."), Item("SK2", "=1+1", "=1+1")]),
            Dimension("practice", Words("Praksis", "Practice"), Often, [Item("P1", "Vi møtes.", "We meet.")]),
        ],
    };

    private static Dimension Dimension(string id, LocalizedText title, Scale scale, IReadOnlyList<Item> items) => new(
        IndicatorId.Parse(id),
        title,
        [new SurveyIndicator { Id = IndicatorId.Parse(id + ".one"), Title = title, Direction = Direction.Higher, Scale = scale, Items = items }]);

    private static Item Item(string id, string bokmål, string english) => new(ItemId.Parse(id), Words(bokmål, english), Core: id == "SK1");

    private static LocalizedText Words(string bokmål, string english) => new([new("nb", bokmål), new("en", english)]);
}
