using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>Decides which units' answers to the items of a dimension may be shown one by one, as a distribution.</summary>
/// <remarks>A unit needs a score that is shown, enough answers, and answers that are not all alike. What is withheld must not follow from the rest, nor from its being
/// withheld: the network's distribution less those shown must be several units, enough answers and not all alike, and so must those be whom one of two units with leaders in
/// common has and the other has not; and a unit whose answers to one question were all alike has another question withheld, since one gap where enough answered would tell.
/// That is, of its indicator or else of its dimension, the one that tells least: the largest share of one answer. Nor may sums of answers tell of small cells
/// (<see cref="RevealingQuestions"/>).</remarks>
internal sealed class UnitItems
{
    private readonly CompleteWave _wave;
    private readonly int _least;
    private readonly UnitMembers _members;
    private readonly IReadOnlyList<ShownQuestion> _questions;
    private readonly IReadOnlyList<(int First, int Second)> _sharing;

    private UnitItems(CompleteWave wave, IReadOnlyList<ScoredAnswers> indicators)
    {
        (_wave, _least) = (wave, LeastOf(wave));
        _members = UnitMembers.OfAll(wave.Responses);
        _questions =
        [
            .. from indicator in indicators
               from asked in AskedItem.Of(wave.Responses.Set, indicator.Answers.Measure).Select((item, place) => (item, place))
               select new ShownQuestion(indicator, new ItemCounts(asked.item, wave.Responses, _members.Respondents, _members.Units, wave.Network.Units.Count), asked.place),
        ];
        _sharing = _members.Sharing();
    }

    /// <summary>The questions of a dimension.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="estimates">The same wave's estimates: where a unit's score is withheld, so are its answers.</param>
    /// <param name="indicators">The dimension's indicators, in the set's order.</param>
    /// <returns>Each question in the set's order, with the units that it is shown of.</returns>
    public static IReadOnlyList<ShownQuestion> Of(CompleteWave wave, WaveEstimates estimates, IReadOnlyList<ScoredAnswers> indicators)
    {
        var items = new UnitItems(wave, indicators);
        foreach (var question in items._questions)
        {
            question.Shown.UnionWith(items.Units.Where(unit => items.IsEnough(question, unit) && (wave.Options.Unsuppressed || !question.Item.IsUnanimous(unit))));
        }

        // Each round withholds more or is the last.
        var revealing = wave.Options.Unsuppressed ? null : RevealingQuestions.Of(wave, estimates, items._questions);
        while (!wave.Options.Unsuppressed && ((items.WithholdBesideGaps() | items.WithholdDifferences() | items.WithholdRemainders()) || revealing?.Withhold() == true))
        {
        }

        return items._questions;
    }

    /// <summary>A question's rows.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="question">The question.</param>
    /// <returns>One row a unit.</returns>
    public static ItemRow[] Rows(CompleteWave wave, ShownQuestion question) =>
    [
        .. Enumerable.Range(0, wave.Network.Units.Count).Select(unit => new ItemRow
        {
            Wave = wave.Wave,
            Unit = unit,
            Measure = question.Indicator.Answers.Measure,
            Item = question.Item.Item.Asked.Item.Id,
            Count = question.Item.N(unit),
            Status = StatusOf(question, unit, LeastOf(wave)),
            Figures = question.Shown.Contains(unit) ? question.Item.Figures(unit, withDistribution: true) : null,
        }),
    ];

    private IEnumerable<int> Units => Enumerable.Range(0, _wave.Network.Units.Count);

    private static int LeastOf(CompleteWave wave) => wave.Options.Unsuppressed ? 1 : wave.Network.Disclosure.MinForDistribution;

    private bool IsEnough(ShownQuestion question, int unit) => question.Indicator.Statuses[unit] == RowStatus.Ok && question.Item.N(unit) >= _least;

    private bool WithholdBesideGaps()
    {
        var gaps = from unit in Units
                   from question in _questions
                   where IsEnough(question, unit) && question.Item.IsUnanimous(unit)
                   select Beside(question, unit)?.Shown.Remove(unit) ?? false;
        return gaps.ToList().Contains(true);
    }

    // The question to withhold with one that is; null where others are withheld already, or none is left.
    private ShownQuestion? Beside(ShownQuestion gap, int unit)
    {
        var others = _questions.Where(question => question != gap && IsEnough(question, unit)).ToList();
        var near = others.FindAll(question => question.Indicator == gap.Indicator);
        var among = near.Count > 0 ? near : others;
        return among.TrueForAll(question => question.Shown.Contains(unit)) ? among.MaxBy(question => question.Item.LargestShare(unit)) : null;
    }

    // Of two units with leaders in common the one of fewer answers goes, where those whom only one of them has would be told.
    private bool WithholdDifferences()
    {
        var told = from question in _questions
                   from pair in _sharing
                   where question.Shown.Contains(pair.First) && question.Shown.Contains(pair.Second) && (question.Item.IsDifferenceTelling(pair.First, pair.Second, _members, _least) || question.Item.IsDifferenceTelling(pair.Second, pair.First, _members, _least))
                   select question.Shown.Remove(question.Item.N(pair.Second) < question.Item.N(pair.First) ? pair.Second : pair.First);
        return told.ToList().Contains(true);
    }

    private bool WithholdRemainders()
    {
        var any = false;
        foreach (var question in _questions)
        {
            while (Remainder(question) is { Count: > 0 } hidden && IsTelling(question, hidden) && Smallest(question) is { } further)
            {
                any |= question.Shown.Remove(further);
            }
        }

        return any;
    }

    // The network's distribution is that of the units that take part with complete answers, which may be fewer than have a score.
    private List<int> Remainder(ShownQuestion question) =>
        [.. Units.Where(unit => question.Indicator.Answers.Statuses[unit] == RowStatus.Ok && !question.Shown.Contains(unit) && question.Item.N(unit) > 0)];

    private bool IsTelling(ShownQuestion question, List<int> hidden)
    {
        var shown = question.Shown.Where(unit => question.Indicator.Answers.Statuses[unit] == RowStatus.Ok).ToHashSet();
        return hidden.Count == 1 || ItemCounts.IsTelling(question.Item.Rest(hidden, shown, _members), _least);
    }

    private static int? Smallest(ShownQuestion question) => question.Shown
        .Where(unit => question.Indicator.Answers.Statuses[unit] == RowStatus.Ok)
        .OrderBy(question.Item.N).ThenBy(unit => unit).Select(unit => (int?)unit).FirstOrDefault();

    // Where enough answered, nothing tells whether the answers were alike or something else is protected.
    private static RowStatus StatusOf(ShownQuestion question, int unit, int least) => question.Indicator.Statuses[unit] switch
    {
        RowStatus.Ok when question.Shown.Contains(unit) => RowStatus.Ok,
        RowStatus.Ok when question.Item.N(unit) == 0 => RowStatus.NoAnswers,
        RowStatus.Ok => question.Item.N(unit) < least ? RowStatus.Suppressed : RowStatus.SuppressedSecondary,
        var status => status,
    };
}
