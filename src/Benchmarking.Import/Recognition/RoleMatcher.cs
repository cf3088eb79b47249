using Benchmarking.Import.Answers;
using Benchmarking.Import.Formats;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>Finds the columns that are no questions: unit, service, role, respondent and when the answers were handed in. How far a submission came is known by the header <c>status</c> alone, or by the format.</summary>
/// <param name="network">The network that was asked.</param>
internal sealed class RoleMatcher(Network network)
{
    private const double MostKnown = 0.5;
    private readonly PlaceNames _units = new(PlaceKind.Units, PlaceLookup.OfUnits(network));
    private readonly PlaceNames _services = new(PlaceKind.Service, PlaceLookup.OfServices(network));

    /// <summary>Finds them.</summary>
    /// <param name="columns">The columns that are no questions for certain.</param>
    /// <returns>A guess for every role; what only one column comes into question for is sure, as far as the column itself is.</returns>
    public IReadOnlyList<ColumnGuess> Guess(IReadOnlyList<SeenColumn> columns)
    {
        var guesses = new List<ColumnGuess>();
        foreach (var role in ResponseColumns.All.Where(role => role != ResponseColumns.Service || network.Services.Count > 0))
        {
            var matches = columns.Select(column => (Column: column, Match: Match(column, role))).Where(pair => pair.Match.Certainty > Certainty.None)
                .OrderByDescending(pair => pair.Match.Certainty).ThenByDescending(pair => pair.Match.Score).ToList();
            var isAlone = matches.Count(pair => pair.Match.Certainty >= Certainty.Likely) == 1
                || (matches.Count > 1 && string.Equals(matches[0].Column.Header, role, StringComparison.OrdinalIgnoreCase));
            guesses.Add(new ColumnGuess(
                role,
                matches.Count == 0 ? Certainty.None : isAlone ? matches[0].Match.Certainty : Certainty.Doubtful,
                [.. matches.Select(pair => new ColumnCandidate(pair.Column, pair.Match.Score, pair.Match.Reason))]));
        }

        return guesses;
    }

    private RoleMatch Match(SeenColumn column, string role)
    {
        if (string.Equals(column.Header, role, StringComparison.OrdinalIgnoreCase))
        {
            return new(Certainty.Certain, 1.01, new("import.map.why.role_id"));
        }

        var kind = HeaderWords.KindOf(column.Described);
        return (kind, role) switch
        {
            (SourceColumnKind.Submission, ResponseColumns.Respondent) => new(Certainty.Certain, 1, new("import.map.why.tool")),
            (SourceColumnKind.Submitted, ResponseColumns.Submitted) => new(Certainty.Certain, 1, new("import.map.why.tool")),
            (_, ResponseColumns.Status) => RoleMatch.None,
            (not SourceColumnKind.Unknown and not SourceColumnKind.Question, _) => RoleMatch.None,
            (_, ResponseColumns.Unit) => Place(column, role, _units),
            (_, ResponseColumns.Service) => Place(column, role, _services),
            (_, ResponseColumns.Respondent) => Named(column, role) == 1
                ? new(column.IsDistinct ? Certainty.Certain : Certainty.Doubtful, 1, new(column.IsDistinct ? "import.map.why.header" : "import.map.why.header_repeated"))
                : RoleMatch.None,
            _ => Named(column, role) switch
            {
                1 => new(Certainty.Certain, 1, new("import.map.why.header")),
                > 0 => new(Certainty.Likely, 0.8, new("import.map.why.header_word")),
                _ => RoleMatch.None,
            },
        };
    }

    private static RoleMatch Place(SeenColumn column, string role, PlaceNames names)
    {
        var known = column.Values.Count(value => names.Read(value).Faults.Count == 0);
        var (all, share) = (column.Values.Count > 0 && known == column.Values.Count && !column.HasMore, known / (double)Math.Max(1, column.Values.Count));
        var words = new Sentence(role == ResponseColumns.Unit ? "import.map.why.values_units" : "import.map.why.values_services", known, column.Values.Count);
        return (Named(column, role), all) switch
        {
            (1, _) when known > 0 || column.Values.Count == 0 => new(Certainty.Certain, (1 + share) / 2, new("import.map.why.header_and", words)),
            (1, _) => new(Certainty.Doubtful, 0.6, new("import.map.why.header_and", words)),
            ( > 0, true) => new(Certainty.Certain, 0.95, new("import.map.why.header_word_and", words)),
            ( > 0, _) when share >= MostKnown => new(Certainty.Likely, 0.9, new("import.map.why.header_word_and", words)),
            ( > 0, _) when known > 0 || (column.MayBeAnswers && column.Header.EndsWith('?')) => new(Certainty.Doubtful, (0.5 + share) / 2, new("import.map.why.header_word_and", words)),
            (_, true) => new(Certainty.Likely, 0.8, words),
            _ => RoleMatch.None,
        };
    }

    /// <summary>1 where a text of the column names the role and nothing else, 0.5 where it does so within a question, else 0.</summary>
    private static double Named(SeenColumn column, string role)
    {
        var texts = new[] { column.Header, column.Described.Question }.OfType<string>().ToList();
        if (HeaderWords.Roles.TryGetValue(role, out var words) && texts.Exists(text => words.Contains(PlainText.Numbered(text)) || words.Contains(PlainText.Of(text))))
        {
            return 1;
        }

        return HeaderWords.Inside.TryGetValue(role, out var inside) && texts.Exists(text => PlainText.Of(text).Split(' ').Any(inside.Contains)) ? 0.5 : 0;
    }

    private sealed record RoleMatch(Certainty Certainty, double Score, Sentence Reason)
    {
        public static RoleMatch None { get; } = new(Certainty.None, 0, new("import.map.why.header"));
    }
}
