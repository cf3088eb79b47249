using Benchmarking.Evaluations;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Forms;
using Benchmarking.Import.Tables;
using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Evaluations;

/// <summary>Understands the levels of one rubric: a number, the text of a level in any language, or both as a form writes them.</summary>
internal sealed class LevelWords
{
    private static readonly Sentence Unassessed = new("evaluation.not_assessed");
    private readonly RubricIndicator _rubric;
    private readonly Dictionary<string, int> _levels = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Learns the words of a rubric.</summary>
    /// <param name="rubric">The rubric.</param>
    public LevelWords(RubricIndicator rubric)
    {
        _rubric = rubric;
        for (var level = 1; level <= rubric.Levels.Count; level++)
        {
            foreach (var (_, words) in rubric.Levels[level - 1].All)
            {
                // Words that two levels share name neither.
                _levels[PlainWords.Of(words)] = _levels.TryGetValue(PlainWords.Of(words), out var other) && other != level ? 0 : level;
                _levels[PlainWords.Of(EvaluationWords.Of(level, words))] = level;
            }
        }
    }

    /// <summary>Whether a text says that the rubric was not assessed.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>True for the code, and for the words of any language.</returns>
    public static bool IsUnassessed(string text) =>
        Texts.Languages.Select(language => Texts.Of(language).Say(Unassessed)).Append(EvaluationWords.NotAssessed)
            .Contains(PlainWords.Of(text), StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the level that a text names.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The level, from 1; null where it names none.</returns>
    public int? Find(string text) => WholeNumber.Read(text, out var number) == NumberKind.Whole
        ? number >= 1 && number <= _rubric.Levels.Count ? number : null
        : _levels.TryGetValue(PlainWords.Of(text), out var level) && level > 0 ? level : null;

    /// <summary>Says why a text names no level.</summary>
    /// <param name="text">The cell's text.</param>
    /// <returns>The check's id and the sentence.</returns>
    public (string Check, Sentence Message) Explain(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        var isNumbered = digits is > 0 and < 4 && digits < text.Length && PlainWords.Of(text[digits..]) is ['-', ..] or [':', ..] or ['.', ' ', ..];
        return isNumbered && Find(text[..digits]) is { } level
            ? (EvaluationChecks.LevelWords, new("import.evaluation.level_words", Shown.Short(text), level))
            : (EvaluationChecks.UnknownLevel, new("import.evaluation.level", Shown.Short(text), _rubric.Title, _rubric.Levels.Count, Unassessed));
    }
}
