using System.Globalization;
using Benchmarking.Import.Answers;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>Finds out what the texts of a column of answers mean on a scale.</summary>
/// <remarks>A missing code is known by its label alone: a number such as 9 or -1 without one has meant <c>don't know</c> in one survey and an answer in another.</remarks>
internal sealed class AnswerMatcher
{
    private const double LeastAlike = 0.5;
    private readonly Scale _scale;
    private readonly List<Known> _labels;
    private readonly IReadOnlyDictionary<string, short> _exact;

    /// <summary>Takes the labels of a scale.</summary>
    /// <param name="scale">The scale.</param>
    public AnswerMatcher(Scale scale)
    {
        (_scale, _exact) = (scale, scale.LabelCodes());
        var points = scale.Labels.Select(label => (Label: (LocalizedText?)label.Value, Target: Number(label.Key), IsMissing: false));
        var missing = scale.Missing.Select(code => (code.Label, Target: code.Name, IsMissing: true));
        _labels = [.. from pair in points.Concat(missing)
                      from text in pair.Label?.All ?? []
                      select new Known(pair.Target, new LetterPairs(PlainText.Numbered(text.Value)), pair.IsMissing)];
    }

    /// <summary>Everything that a text can be said to mean, in the order of the scale; missing codes last.</summary>
    public IReadOnlyList<ValueCandidate> Meanings =>
    [
        .. Enumerable.Range(_scale.Min, _scale.Points).Select(point => new ValueCandidate(
            Number(point),
            _scale.Labels.TryGetValue((short)point, out var label) ? label : LocalizedText.Same(Number(point)))),
        .. _scale.Missing.Select(code => new ValueCandidate(code.Name, code.Label ?? LocalizedText.Same(code.Name))),
    ];

    /// <summary>Guesses what a text means.</summary>
    /// <param name="text">The text as it stands in the file.</param>
    /// <param name="label">What the export says that it stands for; null where it says nothing.</param>
    /// <param name="isOwnCode">Whether a number is the survey tool's own, and means nothing without a label.</param>
    /// <returns>The guess.</returns>
    public ValueGuess Guess(string text, string? label = null, bool isOwnCode = false)
    {
        var hasLabel = !string.IsNullOrWhiteSpace(label) && label.Trim() != text;
        var itself = isOwnCode && WholeNumber.Read(text, out _) != NumberKind.None ? null : Itself(text);
        if (!hasLabel && itself is not null)
        {
            return ValueGuess.Plain(text);
        }

        var said = hasLabel ? label ?? "" : text;
        if (ByLabel(said) is { } target)
        {
            return itself == target
                ? ValueGuess.Plain(text)
                : new ValueGuess(text, Certainty.Certain, hasLabel ? new("import.map.why.value_label", said) : new("import.map.why.value_text")) { Target = target };
        }

        return Doubt(text, said, hasLabel);
    }

    /// <summary>What the import makes of the text without a mapping.</summary>
    private string? Itself(string text)
    {
        if (_exact.TryGetValue(text.Trim(), out var code))
        {
            return Target(code);
        }

        return _scale.Missing.FirstOrDefault(missing => string.Equals(missing.Name, text, StringComparison.OrdinalIgnoreCase))?.Name
            ?? (WholeNumber.Read(text, out var number) == NumberKind.Whole && IsCode(number) ? Target((short)number) : null);
    }

    /// <summary>The one meaning of a label, alone or beside its own number: <c>5 – Svært enig</c>.</summary>
    private string? ByLabel(string said)
    {
        var plain = PlainText.Numbered(said);
        if (OnlyLabel(plain) is { } whole)
        {
            return whole;
        }

        var words = plain.Split(' ');
        return words.Length < 2
            ? null
            : Beside(words[0], string.Join(' ', words[1..])) ?? Beside(words[^1], string.Join(' ', words[..^1]));
    }

    private string? Beside(string number, string label) =>
        OnlyLabel(label) is { } target && (number == target || IsNumberedMissing(number, target)) ? target : null;

    // The label says that the code is missing; whatever number stands beside it is the tool's own.
    private bool IsNumberedMissing(string number, string target) =>
        number.All(char.IsDigit) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var own)
        && !(own >= _scale.Min && own <= _scale.Max) && _scale.Missing.Any(missing => missing.Name == target);

    private string? OnlyLabel(string plain)
    {
        var targets = _labels.Where(known => known.Pairs.Text == plain).Select(known => known.Target).Distinct(StringComparer.Ordinal).Take(2).ToList();
        return plain.Length > 0 && targets is [var only] ? only : null;
    }

    private ValueGuess Doubt(string text, string said, bool hasLabel)
    {
        var pairs = new LetterPairs(PlainText.Numbered(said));
        var best = _labels.Select(known => (known.Target, known.IsMissing, Score: LetterPairs.Similarity(pairs, known.Pairs)))
            .GroupBy(known => known.Target, StringComparer.Ordinal)
            .Select(same => same.MaxBy(known => known.Score))
            .OrderByDescending(known => known.Score).ToList();
        var isNumber = WholeNumber.Read(text, out _) != NumberKind.None;
        var hasLikeliest = best is [{ IsMissing: false, Score: >= LeastAlike }, ..] && !(isNumber && !hasLabel);
        var candidates = Meanings;
        var reason = (hasLabel, isNumber) switch
        {
            (true, _) => new Sentence("import.map.doubt.label", text, said),
            (_, true) when IsPoint(text) => new Sentence("import.map.doubt.own_number", text),
            (_, true) => new Sentence("import.map.doubt.number", text, (int)_scale.Min, (int)_scale.Max),
            _ => new Sentence("import.map.doubt.text", text),
        };
        return new ValueGuess(text, Certainty.Doubtful, reason)
        {
            Candidates = candidates,
            Likeliest = hasLikeliest ? Enumerable.Range(0, candidates.Count).First(place => candidates[place].Target == best[0].Target) : null,
        };
    }

    private bool IsPoint(string text) => WholeNumber.Read(text, out var number) == NumberKind.Whole && number >= _scale.Min && number <= _scale.Max;

    private bool IsCode(int number) => number is >= AnswerCode.Lowest and <= short.MaxValue
        && (_scale.Contains((short)number) || _scale.Missing.Any(missing => missing.Code == number));

    private string Target(short code) => _scale.Missing.FirstOrDefault(missing => missing.Code == code)?.Name ?? Number(code);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Known(string Target, LetterPairs Pairs, bool IsMissing);
}
