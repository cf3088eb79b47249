using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>A question, and where its answers are shown; what decides on it takes away.</summary>
/// <param name="indicator">The question's indicator.</param>
/// <param name="item">Its answers, counted by units.</param>
/// <param name="place">Its place among the indicator's questions.</param>
internal sealed class ShownQuestion(ScoredAnswers indicator, ItemCounts item, int place)
{
    public ScoredAnswers Indicator { get; } = indicator;

    public ItemCounts Item { get; } = item;

    public int Place { get; } = place;

    /// <summary>Units whose distribution is shown.</summary>
    public HashSet<int> Shown { get; } = [];

    /// <summary>Whether the figures over all units that take part are shown.</summary>
    public bool InNetwork { get; set; } = true;
}

/// <summary>The complete answers to an indicator, and what becomes of its scores.</summary>
/// <param name="Answers">The complete answers.</param>
/// <param name="Statuses">What becomes of each unit's score.</param>
internal sealed record ScoredAnswers(CompleteAnswers Answers, IReadOnlyList<RowStatus> Statuses);
