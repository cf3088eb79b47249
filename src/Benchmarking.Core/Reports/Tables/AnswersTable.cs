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
        var network = responses.Network;
        var units = responses.UnitsOf(respondent).ToArray().Select(unit => network.Units[unit].Code.Value);
        return
        [
            TableValue.Code(wave.Value),
            TableValue.Code(string.Join('|', units)),
            TableValue.Code(network.Services.Count > 0 ? network.Services[responses.ServiceOf(respondent)].Id.Value : null),
            TableValue.Whole(respondent + 1),
            .. responses.Set.SurveyItems.Select((asked, place) => Answer(asked.Indicator.Scale, responses.Answers(place)[respondent])),
        ];
    }

    private static TableValue Answer(Scale scale, short code)
    {
        if (scale.Contains(code))
        {
            return TableValue.Whole(code);
        }

        return TableValue.Code(scale.Missing.FirstOrDefault(missing => missing.Code == code)?.Name);
    }
}
