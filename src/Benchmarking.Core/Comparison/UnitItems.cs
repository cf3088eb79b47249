using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>Decides which units' answers to the items of a dimension may be shown one by one, as a distribution.</summary>
/// <remarks>A unit needs a score that is shown, enough answers, and answers that are not all alike. What is withheld must not follow from the rest, nor from its being
/// withheld: the network's distribution less those shown must be several units, enough answers and not all alike; and a unit whose answers to one question were all
/// alike has another question withheld, since one gap where enough answered would tell. That is, of its indicator or else of its dimension, the one that tells least:
/// the largest share of one answer.</remarks>
internal sealed class UnitItems
{
    private readonly CompleteWave _wave;
    private readonly int _least;
    private readonly UnitMembers _members;
    private readonly IReadOnlyList<Question> _questions;

    private UnitItems(CompleteWave wave, IReadOnlyList<ScoredAnswers> indicators)
    {
        var rules = wave.Network.Disclosure;
        (_wave, _least) = (wave, wave.Options.Unsuppressed ? 1 : rules.MinForDistribution);
        _members = UnitMembers.OfAll(wave.Responses);
        _questions =
        [
            .. from indicator in indicators
               from asked in AskedItem.Of(wave.Responses.Set, indicator.Answers.Measure)
               select new Question(indicator, new ItemCounts(asked, wave.Responses, _members.Respondents, _members.Units, wave.Network.Units.Count)),
        ];
    }

    /// <summary>The rows of a dimension's items.</summary>
    /// <param name="wave">The wave.</param>
    /// <param name="indicators">The dimension's indicators, in the set's order.</param>
    /// <returns>For each item of the set's order one row a unit.</returns>
    public static IReadOnlyList<ItemRow[]> Of(CompleteWave wave, IReadOnlyList<ScoredAnswers> indicators)
    {
        var items = new UnitItems(wave, indicators);
        foreach (var question in items._questions)
        {
            question.Shown.UnionWith(items.Units.Where(unit => items.IsEnough(question, unit) && (wave.Options.Unsuppressed || !question.Item.IsUnanimous(unit))));
        }

        // Each round withholds more or is the last.
        while (!wave.Options.Unsuppressed && (items.WithholdBesideGaps() | items.WithholdRemainders()))
        {
        }

        return [.. items._questions.Select(items.Rows)];
    }

    private IEnumerable<int> Units => Enumerable.Range(0, _wave.Network.Units.Count);

    private bool IsEnough(Question question, int unit) => question.Indicator.Statuses[unit] == RowStatus.Ok && question.Item.N(unit) >= _least;

    private bool WithholdBesideGaps()
    {
        var gaps = from unit in Units
                   from question in _questions
                   where IsEnough(question, unit) && question.Item.IsUnanimous(unit)
                   select Beside(question, unit)?.Shown.Remove(unit) ?? false;
        return gaps.ToList().Contains(true);
    }

    // The question to withhold with one that is; null where others are withheld already, or none is left.
    private Question? Beside(Question gap, int unit)
    {
        var others = _questions.Where(question => question != gap && IsEnough(question, unit)).ToList();
        var near = others.FindAll(question => question.Indicator == gap.Indicator);
        var among = near.Count > 0 ? near : others;
        return among.TrueForAll(question => question.Shown.Contains(unit)) ? among.MaxBy(question => question.Item.LargestShare(unit)) : null;
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
    private List<int> Remainder(Question question) =>
        [.. Units.Where(unit => question.Indicator.Answers.Statuses[unit] == RowStatus.Ok && !question.Shown.Contains(unit) && question.Item.N(unit) > 0)];

    private bool IsTelling(Question question, List<int> hidden)
    {
        var shown = question.Shown.Where(unit => question.Indicator.Answers.Statuses[unit] == RowStatus.Ok).ToHashSet();
        var rest = question.Item.Rest(hidden, shown, _members);
        return hidden.Count == 1 || rest.Sum() < _least || rest.Count(count => count > 0) <= 1;
    }

    private static int? Smallest(Question question) => question.Shown
        .Where(unit => question.Indicator.Answers.Statuses[unit] == RowStatus.Ok)
        .OrderBy(question.Item.N).ThenBy(unit => unit).Select(unit => (int?)unit).FirstOrDefault();

    private ItemRow[] Rows(Question question) =>
    [
        .. Units.Select(unit => new ItemRow
        {
            Wave = _wave.Wave,
            Unit = unit,
            Measure = question.Indicator.Answers.Measure,
            Item = question.Item.Item.Asked.Item.Id,
            Count = question.Item.N(unit),
            Status = StatusOf(question, unit),
            Figures = question.Shown.Contains(unit) ? question.Item.Figures(unit, withDistribution: true) : null,
        }),
    ];

    // Where enough answered, nothing tells whether the answers were alike or something else is protected.
    private RowStatus StatusOf(Question question, int unit) => question.Indicator.Statuses[unit] switch
    {
        RowStatus.Ok when question.Shown.Contains(unit) => RowStatus.Ok,
        RowStatus.Ok when question.Item.N(unit) == 0 => RowStatus.NoAnswers,
        RowStatus.Ok => question.Item.N(unit) < _least ? RowStatus.Suppressed : RowStatus.SuppressedSecondary,
        var status => status,
    };

    private sealed class Question(ScoredAnswers indicator, ItemCounts item)
    {
        public ScoredAnswers Indicator { get; } = indicator;

        public ItemCounts Item { get; } = item;

        public HashSet<int> Shown { get; } = [];
    }
}

/// <summary>The complete answers to an indicator, and what becomes of its scores.</summary>
/// <param name="Answers">The complete answers.</param>
/// <param name="Statuses">What becomes of each unit's score.</param>
internal sealed record ScoredAnswers(CompleteAnswers Answers, IReadOnlyList<RowStatus> Statuses);
