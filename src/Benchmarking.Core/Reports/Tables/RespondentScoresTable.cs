using Benchmarking.Disclosure;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Surveys;

namespace Benchmarking.Reports.Tables;

/// <summary>Each respondent's scores, for researchers who have been given the answers: what R's <c>lm(score ~ unit * service)</c> takes.</summary>
public static class RespondentScoresTable
{
    private const int KeyDigits = 16;

    /// <summary>The columns, in the order that scripts rely on.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["wave", "unit", "service", "respondent", "indicator", "score", "key"];

    /// <summary>Writes scores from 0 to 100.</summary>
    /// <param name="open">Proof that the gate was opened on purpose.</param>
    /// <param name="responses">The answers.</param>
    /// <param name="wave">Their wave.</param>
    /// <returns>One row a respondent and indicator or dimension with a score; respondents are numbered as in <see cref="AnswersTable"/>. The key follows a person from
    /// wave to wave: the first digits of the hash that is stored, empty without one.</returns>
    /// <exception cref="ArgumentException">The gate was not opened.</exception>
    public static TidyTable Of(Released open, Responses responses, WaveId wave)
    {
        if (!open.Unsuppressed)
        {
            throw new ArgumentException("Respondents' scores leave only through an opened gate.", nameof(open));
        }

        var rows =
            from scored in RespondentScores.OfAll(responses)
            from respondent in Enumerable.Range(0, responses.Count)
            let score = scored.Scores.TryGet(respondent, out var value) ? value : (double?)null
            where score is not null
            select (IReadOnlyList<TableValue>)
            [
                TableValue.Code(wave.Value),
                TableValue.Code(AnswersTable.UnitsOf(responses, respondent)),
                TableValue.Code(AnswersTable.ServiceOf(responses, respondent)),
                TableValue.Whole(respondent + 1),
                TableValue.Code(scored.Measure.Id.Value),
                TableValue.Number(score),
                TableValue.Code(Shortened(responses.Keys[respondent])),
            ];
        return new TidyTable(Columns, [.. rows]);
    }

    private static string? Shortened(string? hash) => hash is { Length: > KeyDigits } ? hash[..KeyDigits] : hash;
}
