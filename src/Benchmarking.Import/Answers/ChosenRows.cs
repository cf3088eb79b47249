using Benchmarking.Surveys;

namespace Benchmarking.Import.Answers;

/// <summary>Answers of a file with some of its rows changed or left out.</summary>
internal static class ChosenRows
{
    /// <summary>Answers without the respondents of some rows.</summary>
    /// <param name="responses">The answers of one file.</param>
    /// <param name="rows">Lines of the file.</param>
    /// <returns>The answers that are left.</returns>
    public static Responses Without(Responses responses, IReadOnlySet<int> rows) => Copy(responses, who => rows.Contains(who.Row) ? null : who);

    /// <summary>Answers without the keys of some rows.</summary>
    /// <param name="responses">The answers of one file.</param>
    /// <param name="rows">Lines of the file.</param>
    /// <returns>All answers.</returns>
    public static Responses WithoutKeys(Responses responses, IReadOnlySet<int> rows) => Copy(responses, who => rows.Contains(who.Row) ? who with { Key = null } : who);

    private static Responses Copy(Responses responses, Func<Respondent, Respondent?> choose)
    {
        var kept = new ResponsesBuilder(responses.Set, responses.Network) { AbsentItems = responses.AbsentItems };
        var answers = new short[responses.Set.SurveyItems.Count];
        for (var respondent = 0; respondent < responses.Count; respondent++)
        {
            var who = new Respondent(responses.ServiceOf(respondent), responses.Keys[respondent], responses.Sources[respondent], responses.Rows[respondent]);
            if (choose(who) is not { } chosen)
            {
                continue;
            }

            for (var item = 0; item < answers.Length; item++)
            {
                answers[item] = responses.Answers(item)[respondent];
            }

            kept.Add(chosen, responses.UnitsOf(respondent), answers);
        }

        return kept.Build();
    }
}
