using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;

namespace Benchmarking.Reports.Tables;

/// <summary>The answers themselves, for researchers who have been given them.</summary>
public static class AnswersTable
{
    /// <summary>Writes answers as they were given, before reversal: points of the scale, names of missing codes, empty for blank and absent.</summary>
    /// <param name="open">Proof that the gate was opened on purpose.</param>
    /// <param name="responses">The answers.</param>
    /// <param name="wave">Their wave.</param>
    /// <returns>One row a respondent, numbered from 1 in the order stored; no respondent keys.</returns>
    /// <exception cref="ArgumentException">The gate was not opened.</exception>
    public static TidyTable Of(Released open, Responses responses, WaveId wave)
    {
        if (!open.Unsuppressed)
        {
            throw new ArgumentException("Answers leave only through an opened gate.", nameof(open));
        }

        var items = responses.Set.SurveyItems;
        return new TidyTable(
            ["wave", "unit", "service", "respondent", .. items.Select(asked => asked.Item.Id.Value)],
            [.. Enumerable.Range(0, responses.Count).Select(respondent => Line(responses, wave, respondent))]);
    }

    private static IReadOnlyList<TableValue> Line(Responses responses, WaveId wave, int respondent)
    {
        return
        [
            TableValue.Code(wave.Value),
            TableValue.Code(UnitsOf(responses, respondent)),
            TableValue.Code(ServiceOf(responses, respondent)),
            TableValue.Whole(respondent + 1),
            .. responses.Set.SurveyItems.Select((asked, place) => Answer(asked.Indicator.Scale, responses.Answers(place)[respondent])),
        ];
    }

    /// <summary>The codes of a respondent's units, <c>|</c> between them.</summary>
    internal static string UnitsOf(Responses responses, int respondent) =>
        string.Join('|', responses.UnitsOf(respondent).ToArray().Select(unit => responses.Network.Units[unit].Code.Value));

    /// <summary>The id of a respondent's service; null where none are declared.</summary>
    internal static string? ServiceOf(Responses responses, int respondent) =>
        responses.Network.Services.Count > 0 ? responses.Network.Services[responses.ServiceOf(respondent)].Id.Value : null;

    private static TableValue Answer(Scale scale, short code)
    {
        if (scale.Contains(code))
        {
            return TableValue.Whole(code);
        }

        return TableValue.Code(scale.Missing.FirstOrDefault(missing => missing.Code == code)?.Name);
    }
}
