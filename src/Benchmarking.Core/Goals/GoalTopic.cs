using Benchmarking.Wording;

namespace Benchmarking.Goals;

/// <summary>What a goal is about: a dimension, an indicator, an outcome or a goal of the indicator set, or something else.</summary>
/// <param name="Id">Its id in the set; <see cref="Other"/>'s where the set has no such thing.</param>
/// <param name="Title">Its title.</param>
public sealed record GoalTopic(string Id, LocalizedText Title)
{
    private const string OtherId = "other";

    /// <summary>What the set does not measure.</summary>
    public static GoalTopic Other { get; } = new(
        OtherId,
        new LocalizedText(Texts.Languages.Select(language => KeyValuePair.Create(language.Code, Texts.Of(language)["goal.topic.other"]))));

    /// <summary>Whether two topics are the same: those of one id.</summary>
    /// <param name="other">The other.</param>
    /// <returns>True for the same id.</returns>
    public bool Equals(GoalTopic? other) => Id == other?.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
