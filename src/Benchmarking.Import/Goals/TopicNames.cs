using Benchmarking.Goals;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Goals;

/// <summary>Finds what goals are about by id, by title in any language, or as a form offers it.</summary>
internal sealed class TopicNames
{
    private readonly Dictionary<string, GoalTopic?> _topics = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the names of a set.</summary>
    /// <param name="set">The set.</param>
    public TopicNames(IndicatorSet set)
    {
        var topics = GoalTopics.Of(set);
        foreach (var topic in topics)
        {
            foreach (var (_, title) in topic.Title.All)
            {
                Learn(PlainWords.Of(title), topic);
            }
        }

        foreach (var language in Texts.Languages)
        {
            foreach (var (offered, topic) in GoalWords.Of(topics, language).Zip(topics))
            {
                Learn(PlainWords.Of(offered), topic);
            }
        }

        foreach (var topic in topics)
        {
            _topics[topic.Id] = topic;
        }
    }

    /// <summary>Finds a topic.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The topic; null where the text names none, or several.</returns>
    public GoalTopic? Find(string text) => _topics.GetValueOrDefault(PlainWords.Of(text));

    /// <summary>Says why a text names no topic.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The sentence.</returns>
    public Sentence Explain(string text)
    {
        var (words, shown) = (PlainWords.Of(text), Shown.Short(text));
        return words switch
        {
            "" => new("import.goal.no_topic", GoalTopic.Other.Title),
            _ when _topics.ContainsKey(words) => new("import.goal.ambiguous_topic", shown),
            _ when Nearest.To(words, _topics.Keys) is { } near => new("import.goal.unknown_topic_near", shown, near),
            _ => new("import.goal.unknown_topic", shown, GoalTopic.Other.Title),
        };
    }

    // Words that two topics share name neither.
    private void Learn(string words, GoalTopic topic) =>
        _topics[words] = _topics.TryGetValue(words, out var other) && other != topic ? null : topic;
}
