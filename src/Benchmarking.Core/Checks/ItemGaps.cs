using Benchmarking.Indicators;
using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>How completely one question was answered.</summary>
/// <param name="Item">The question.</param>
/// <param name="Valid">Answers on the scale.</param>
/// <param name="Blank">Questions left unanswered.</param>
/// <param name="Declared">Declared missing codes, such as "don't know".</param>
/// <param name="Absent">Respondents whose file has no column for it.</param>
public sealed record ItemGaps(Item Item, int Valid, int Blank, int Declared, int Absent)
{
    /// <summary>Blanks among those who were asked; 0 where nobody was.</summary>
    public double BlankShare => Share(Blank);

    /// <summary>Declared missing codes among those who were asked; 0 where nobody was.</summary>
    public double DeclaredShare => Share(Declared);

    /// <summary>Counts the gaps of every question.</summary>
    /// <param name="responses">The wave's answers.</param>
    /// <returns>One row a question, in the order asked.</returns>
    public static IReadOnlyList<ItemGaps> Of(Responses responses) =>
        [.. responses.Set.SurveyItems.Select((asked, place) => Count(asked, responses.Answers(place)))];

    private static ItemGaps Count(SurveyItem asked, ReadOnlySpan<short> answers)
    {
        var (valid, blank, absent) = (0, 0, 0);
        foreach (var answer in answers)
        {
            valid += asked.Indicator.Scale.Contains(answer) ? 1 : 0;
            blank += answer == AnswerCode.Blank ? 1 : 0;
            absent += answer == AnswerCode.Absent ? 1 : 0;
        }

        return new ItemGaps(asked.Item, valid, blank, answers.Length - valid - blank - absent, absent);
    }

    private double Share(int count) => Valid + Blank + Declared is > 0 and var asked ? (double)count / asked : 0;
}
