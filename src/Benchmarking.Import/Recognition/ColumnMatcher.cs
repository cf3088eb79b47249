using Benchmarking.Import.Formats;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>Finds out which column is which question, and which role.</summary>
/// <remarks>A question gets a column that says the same and is alone in that; else one that differs by spelling alone, where neither another question nor another column comes
/// near it. What is left is for a person. No column is taken twice, and the order of columns and questions makes no difference.</remarks>
internal sealed class ColumnMatcher
{
    // A guess whose runner-up is nearer than this is none.
    private const double Margin = 0.1;
    private const int MostCandidates = 5;
    private readonly IReadOnlyList<SeenColumn> _columns;
    private readonly IReadOnlyList<SurveyItem> _items;
    private readonly TextMatch[,] _matches;
    private readonly RoleMatcher _roles;

    /// <summary>Compares every column with every question.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="set">The set that was asked.</param>
    /// <param name="network">The network that was asked.</param>
    public ColumnMatcher(IReadOnlyList<SeenColumn> columns, IndicatorSet set, Network network)
    {
        (_columns, _items, _roles) = (columns, set.SurveyItems, new RoleMatcher(network));
        var texts = new ItemTexts(set);
        _matches = new TextMatch[columns.Count, _items.Count];
        for (var column = 0; column < columns.Count; column++)
        {
            var faces = ColumnFace.Of(columns[column]);
            var isQuestion = HeaderWords.KindOf(columns[column].Described) is SourceColumnKind.Unknown or SourceColumnKind.Question;
            for (var item = 0; item < _items.Count; item++)
            {
                _matches[column, item] = isQuestion ? texts.Match(faces, item) : TextMatch.None;
            }
        }
    }

    private IEnumerable<int> Columns => Enumerable.Range(0, _columns.Count);

    private IEnumerable<int> Items => Enumerable.Range(0, _items.Count);

    /// <summary>Finds the columns.</summary>
    /// <returns>A guess for every role and every question.</returns>
    public ColumnGuesses Guess()
    {
        var taken = new Dictionary<int, (int Column, Certainty Certainty)>();
        foreach (var item in Items)
        {
            if (Only(Columns, column => _matches[column, item].Certainty == Certainty.Certain) is { } column
                && Only(Items, other => _matches[column, other].Certainty == Certainty.Certain) == item)
            {
                taken[item] = (column, Certainty.Certain);
            }
        }

        var certain = taken.Values.Select(pair => pair.Column).ToHashSet();
        foreach (var item in Items.Where(item => !taken.ContainsKey(item)).ToList())
        {
            if (Likely(item, certain) is { } column)
            {
                taken[item] = (column, Certainty.Likely);
            }
        }

        var free = Columns.Except(taken.Values.Select(pair => pair.Column)).ToList();
        return new ColumnGuesses(
            _roles.Guess([.. free.Select(column => _columns[column])]),
            [.. Items.Select(item => taken.TryGetValue(item, out var pair) ? Sure(item, pair.Column, pair.Certainty) : Unsure(item, free))]);
    }

    private int? Likely(int item, HashSet<int> certain)
    {
        var free = Columns.Where(column => !certain.Contains(column)).ToList();
        var best = free.Select(column => (int?)column).MaxBy(column => _matches[column ?? 0, item].Score);
        if (best is not { } found || _matches[found, item] is not { Certainty: >= Certainty.Likely } match || !_columns[found].MayBeAnswers)
        {
            return null;
        }

        var limit = match.Score - Margin;
        var isAlone = free.TrueForAll(other => other == found || _matches[other, item].Score < limit)
            && Items.All(other => other == item || _matches[found, other].Score < limit);
        return isAlone ? found : null;
    }

    private ColumnGuess Sure(int item, int column, Certainty certainty)
    {
        var second = Columns.Where(other => other != column && _matches[other, item].Score >= ItemTexts.LeastAlike)
            .OrderByDescending(other => _matches[other, item].Score).Take(1);
        return new ColumnGuess(Name(item), certainty, [.. second.Prepend(column).Select(candidate => Candidate(candidate, item))]);
    }

    private ColumnGuess Unsure(int item, IReadOnlyList<int> free)
    {
        List<ColumnCandidate> candidates =
        [
            .. free.Where(column => _matches[column, item].Score >= ItemTexts.LeastAlike)
                .OrderByDescending(column => _matches[column, item].Score).Take(MostCandidates).Select(column => Candidate(column, item)),
        ];
        return new ColumnGuess(Name(item), candidates.Count > 0 ? Certainty.Doubtful : Certainty.None, candidates);
    }

    private ColumnCandidate Candidate(int column, int item)
    {
        var match = _matches[column, item];
        return new ColumnCandidate(_columns[column], match.Score, Reason(match));
    }

    private static Sentence Reason(TextMatch match)
    {
        var language = match.Language is { } own ? LanguageName.Of(own) : new Sentence("import.map.language.none");
        return match.Kind switch
        {
            MatchKind.Id => new("import.map.why.id"),
            MatchKind.IdAndText => new("import.map.why.id_and_text", language),
            MatchKind.Text => new("import.map.why.text", language),
            MatchKind.Spelling => new("import.map.why.spelling", language, Percent(match.Score)),
            MatchKind.Cut => new("import.map.why.cut", language, Percent(match.Score)),
            _ => new("import.map.why.similar", language, Percent(match.Score)),
        };
    }

    private static int Percent(double score) => (int)Math.Floor(100 * score);

    private string Name(int item) => _items[item].Item.Id.Value;

    private static int? Only(IEnumerable<int> places, Func<int, bool> condition) =>
        places.Where(condition).Take(2).ToList() is [var only] ? only : null;
}
