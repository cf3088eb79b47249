using System.Globalization;

namespace SampleData;

/// <summary>The items of the set, and what a leader answers to them.</summary>
internal sealed class Questionnaire(IReadOnlyList<Question> questions, SplitMix64 random)
{
    private static readonly string[] Comments =
    [
        "Vi trenger flere faste møter; gjerne korte.",
        "Det vi kaller \"samarbeid\", er ofte bare et møte.",
        "Rutinene er gode, men lite kjent.",
    ];

    private readonly IReadOnlyList<(Question Question, double Level)> _items =
        [.. questions.Select(question => (question, Truth.Level(question.Dimension) + random.Normal(Truth.ItemSd)))];

    /// <summary>The answers of a round, in the order in which they were sent in.</summary>
    public IReadOnlyList<Response> Answered(int wave, IReadOnlyList<Post> posts) =>
    [
        .. from place in Truth.Places
           from post in posts.Where(post => post.Place == place && post.IsInvited(wave))
               .OrderBy(post => post.Reluctance[wave]).Take(place.Answered[wave])
           let response = Answer(post, wave, post.Random.Split())
           orderby response.DaysBefore descending, response.Minute, response.Leader.Key
           select response,
    ];

    private Response Answer(Post post, int wave, SplitMix64 draw)
    {
        var days = 3 + draw.Below(18);
        var minute = (7 * 60) + 30 + draw.Below(9 * 60);
        var comment = draw.Chance(Truth.Comments) ? Comments[draw.Below(Comments.Length)] : "";
        var end = draw.Chance(Truth.BreaksOff) ? draw.Below(_items.Count) : _items.Count;
        string[] answers = [.. _items.Select((item, place) => place < end ? Code(item, post, wave, draw.Split()) : "")];
        return new(post, post.Leaders[wave], answers) { DaysBefore = days, Minute = minute, Comment = comment };
    }

    private static string Code((Question Question, double Level) item, Post post, int wave, SplitMix64 draw)
    {
        var (question, service, leader) = (item.Question, Truth.Services[post.Service], post.Leaders[wave]);
        var view = item.Level
            + Truth.UnitEffect(post.Place.Unit, question.Dimension, wave)
            + Truth.ServiceEffect(service, question.Indicator)
            + Truth.WaveEffect(question.Indicator, wave)
            + leader.Leaning(question.Dimension, question.Indicator)
            + draw.Normal(Truth.NoiseSd);
        var point = (int)Math.Clamp(Math.Floor(view + 0.5), 1, 5);
        return draw.Chance(Truth.NotRelevant(service, question.Id)) ? "not_relevant"
            : draw.Chance(Truth.DontKnow(question.Id)) ? "dont_know"
            : draw.Chance(Truth.Blank) ? ""
            : (question.Reverse ? 6 - point : point).ToString(CultureInfo.InvariantCulture);
    }
}
