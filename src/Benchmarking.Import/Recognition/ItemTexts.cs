using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>The questions of a set in all their languages, ready to be compared with the headers of a file.</summary>
internal sealed class ItemTexts
{
    /// <summary>Below this, two questions have no more in common than any two sentences.</summary>
    public const double LeastAlike = 0.5;

    private const double IdAlone = 0.9;
    private readonly List<KnownText>[] _texts;
    private readonly string[] _ids;

    /// <summary>Takes the questions of a set.</summary>
    /// <param name="set">The set.</param>
    public ItemTexts(IndicatorSet set)
    {
        _ids = [.. set.SurveyItems.Select(asked => PlainText.Numbered(asked.Item.Id.Value))];
        _texts = [.. set.SurveyItems.Select(asked => asked.Item.Text.All.Select(Known).Where(known => known.Pairs.Text.Length > 0).ToList())];
    }

    /// <summary>Holds a column against one question.</summary>
    /// <param name="faces">The texts that the column goes by.</param>
    /// <param name="place">The question's place in <see cref="IndicatorSet.SurveyItems"/>.</param>
    /// <returns>The best match; of equals the first language.</returns>
    public TextMatch Match(IReadOnlyList<ColumnFace> faces, int place)
    {
        var best = TextMatch.None;
        foreach (var face in faces)
        {
            var hasId = face.Numbered == _ids[place] || face.Numbered.StartsWith(_ids[place] + " ", StringComparison.Ordinal);
            var match = hasId ? ById(face, place) : ByText(face, place);
            best = match.IsBetterThan(best) ? match : best;
        }

        return best;
    }

    /// <summary>The id stands first; a text behind it has to agree.</summary>
    private TextMatch ById(ColumnFace face, int place)
    {
        var rest = face.Numbered[_ids[place].Length..].Trim();
        if (rest.Length == 0)
        {
            return new TextMatch(Sure(face), 1, MatchKind.Id, Language: null);
        }

        var behind = ByText(face with { Pairs = new LetterPairs(PlainText.Of(rest)) }, place);
        return behind.Certainty >= Certainty.Likely
            ? behind with { Kind = MatchKind.IdAndText, Certainty = Sure(face) }
            : new TextMatch(Certainty.Doubtful, Math.Max(IdAlone, behind.Score), MatchKind.Id, behind.Language);
    }

    private TextMatch ByText(ColumnFace face, int place)
    {
        var best = TextMatch.None;
        foreach (var known in _texts[place])
        {
            var match = Compare(face, known, place);
            best = match.IsBetterThan(best) ? match : best;
        }

        return best;
    }

    private TextMatch Compare(ColumnFace face, KnownText known, int place)
    {
        var (found, text) = (face.Pairs.Text, known.Pairs.Text);
        if (found == text)
        {
            var isAll = face.IsWhole && !IsBeginningElsewhere(text, place);
            return new TextMatch(isAll ? Certainty.Certain : Certainty.Likely, 1, MatchKind.Text, known.Language);
        }

        var score = LetterPairs.Similarity(face.Pairs, known.Pairs);
        if (score < LeastAlike)
        {
            return new TextMatch(Certainty.None, score, MatchKind.Similar, known.Language);
        }

        if (Spelling.IsAll(found, text))
        {
            return new TextMatch(Certainty.Likely, score, MatchKind.Spelling, known.Language);
        }

        return found.Length >= ColumnFace.ShortestCut && Spelling.IsBeginning(found, text)
            ? new TextMatch(Certainty.Likely, score, MatchKind.Cut, known.Language)
            : new TextMatch(Certainty.Doubtful, score, MatchKind.Similar, known.Language);
    }

    private static Certainty Sure(ColumnFace face) => face.IsWhole ? Certainty.Certain : Certainty.Likely;

    /// <summary>Whether another question begins with the whole text, so that the text may be what is left of that one.</summary>
    private bool IsBeginningElsewhere(string text, int place)
    {
        for (var other = 0; other < _texts.Length; other++)
        {
            if (other != place && _texts[other].Exists(known => known.Pairs.Text.StartsWith(text, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    private static KnownText Known(KeyValuePair<string, string> text) => new(Language.TryParse(text.Key), new LetterPairs(PlainText.Of(text.Value)));

    private sealed record KnownText(Language? Language, LetterPairs Pairs);
}
