using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets;

/// <summary>A questionnaire as a table for survey tools, one question a row.</summary>
public static class QuestionnaireTable
{
    private const char Between = '|';

    /// <summary>Lists the questions of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="texts">The words of the respondents' language.</param>
    /// <returns>The table, in the order asked: ids and titles, the question, its scale, one column a point of any scale (<c>label_1</c> …),
    /// empty where the question's own scale lacks the point, and the labels of the missing codes, joined by <c>|</c>.</returns>
    public static TidyTable Of(IndicatorSet set, Texts texts)
    {
        var offered = set.SurveyItems.Select(item => item.Indicator.Scale).Distinct()
            .ToDictionary(scale => scale, scale => ScaleOption.Of(scale, texts.Language));
        var points = offered.Keys.SelectMany(scale => Enumerable.Range(scale.Min, scale.Points)).Distinct().Order()
            .Select(point => point.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var rows =
            from dimension in set.SurveyDimensions
            from indicator in dimension.SurveyIndicators
            from item in indicator.Items
            select (IReadOnlyList<TableValue>)
            [
                TableValue.Code(dimension.Id.Value), TableValue.Words(dimension.Title[texts.Language]),
                TableValue.Code(indicator.Id.Value), TableValue.Words(indicator.Title[texts.Language]),
                TableValue.Code(item.Id.Value), TableValue.Flag(item.Core), TableValue.Words(item.Text[texts.Language]),
                TableValue.Code(indicator.Scale.Id),
                .. points.Select(point => Label(offered[indicator.Scale], point)),
                TableValue.Words(Missing(offered[indicator.Scale])),
            ];
        string[] first = ["dimension", "dimension_title", "indicator", "indicator_title", "item", "core", "text", "scale"];
        return new TidyTable([.. first, .. points.Select(point => $"label_{point}"), "missing"], [.. rows]);
    }

    private static TableValue Label(IReadOnlyList<ScaleOption> options, string point) =>
        TableValue.Words(options.FirstOrDefault(option => option.IsPoint && option.Value == point)?.Label);

    private static string? Missing(IReadOnlyList<ScaleOption> options)
    {
        var labels = options.Where(option => !option.IsPoint).Select(option => option.Label).ToArray();
        return labels.Length == 0 ? null : string.Join(Between, labels);
    }
}
