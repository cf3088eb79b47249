using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>Finds respondents of the same unit and service who gave exactly the same answers. Of those who serve several units, one in common is enough.</summary>
public static class RepeatedAnswers
{
    /// <summary>The id of the check that warns of them.</summary>
    public const string Check = "S005";

    private const int FewestAnswers = 10;

    /// <summary>Pairs each respondent with the first of those whose answers it repeats.</summary>
    /// <param name="responses">The answers.</param>
    /// <returns>Places of respondents with at least 10 answers, ascending, and of the earlier one.</returns>
    public static IEnumerable<(int Respondent, int Earlier)> Of(Responses responses)
    {
        var (answered, prints) = (AnsweredItems.ByRespondent(responses), Fingerprints(responses));
        var first = new Dictionary<ulong, int>(responses.Count);
        for (var respondent = 0; respondent < responses.Count; respondent++)
        {
            if (answered[respondent] >= FewestAnswers && Earlier(responses, respondent, prints[respondent], first) is { } earlier)
            {
                yield return (respondent, earlier);
            }
        }
    }

    /// <summary>The first respondent with the same answers in any of the units; from here on this one is the first in the others.</summary>
    private static int? Earlier(Responses responses, int respondent, ulong print, Dictionary<ulong, int> first)
    {
        int? earlier = null;
        foreach (var unit in responses.UnitsOf(respondent))
        {
            var own = Mix(print, unit);
            if (!first.TryAdd(own, respondent) && AreAlike(responses, first[own], respondent))
            {
                earlier = Math.Min(earlier ?? respondent, first[own]);
            }
        }

        return earlier;
    }

    /// <summary>A number a respondent that is the same for the same service and answers, and hardly ever for others.</summary>
    private static ulong[] Fingerprints(Responses responses)
    {
        var prints = new ulong[responses.Count];
        for (var respondent = 0; respondent < prints.Length; respondent++)
        {
            prints[respondent] = (ulong)responses.ServiceOf(respondent);
        }

        for (var item = 0; item < responses.Set.SurveyItems.Count; item++)
        {
            var answers = responses.Answers(item);
            for (var respondent = 0; respondent < prints.Length; respondent++)
            {
                prints[respondent] = Mix(prints[respondent], answers[respondent]);
            }
        }

        return prints;
    }

    /// <summary>One step of a multiplicative hash (Knuth), its high bits folded back.</summary>
    private static ulong Mix(ulong print, int value)
    {
        var product = (print ^ (uint)value) * 0x9E3779B97F4A7C15;
        return product ^ (product >> 32);
    }

    private static bool AreAlike(Responses responses, int one, int other)
    {
        var alike = responses.ServiceOf(one) == responses.ServiceOf(other) && responses.UnitsOf(one).ContainsAny(responses.UnitsOf(other));
        for (var item = 0; alike && item < responses.Set.SurveyItems.Count; item++)
        {
            alike = responses.Answers(item)[one] == responses.Answers(item)[other];
        }

        return alike;
    }
}
