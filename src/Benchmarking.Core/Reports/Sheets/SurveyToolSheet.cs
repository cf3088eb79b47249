using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets;

/// <summary>What a survey tool needs to be told: the scales with the values that answers must have, and the questions with their ids.</summary>
internal static class SurveyToolSheet
{
    private const int Width = 3;

    /// <summary>Composes the sheet.</summary>
    /// <param name="set">The set whose questions are asked.</param>
    /// <param name="texts">The words of the respondents' language.</param>
    /// <returns>The sheet: a table of scales, and below it a table of questions.</returns>
    public static ReportSheet Of(IndicatorSet set, Texts texts) => new()
    {
        Name = texts["sheet.surveytool.name"],
        Columns = [16, 58, 20],
        Rows =
        [
            new([new Cell.Text(texts["sheet.surveytool.title"]) { Style = CellStyle.Title }]),
            new([new Cell.Text(texts["sheet.surveytool.intro"]) { Style = CellStyle.Paragraph, Span = Width }]),
            Heading("sheet.surveytool.scales", texts),
            Header(texts, "sheet.surveytool.value", "sheet.surveytool.label", "sheet.surveytool.scale"),
            .. set.SurveyItems.Select(item => item.Indicator.Scale).Distinct().SelectMany(scale => Scale(scale, texts.Language)),
            new([]),
            Heading("sheet.surveytool.questions", texts),
            Header(texts, "sheet.surveytool.id", "sheet.surveytool.text", "sheet.surveytool.scale"),
            .. set.SurveyItems.Select(item => Row(item.Item.Id.Value, item.Item.Text[texts.Language], item.Indicator.Scale.Id)),
        ],
    };

    private static IEnumerable<SheetRow> Scale(Scale scale, Language language) =>
        ScaleOption.Of(scale, language).Select(option => Row(option.Value, option.Label, scale.Id));

    private static SheetRow Row(string id, string words, string scale) => new([new Cell.Text(id), new Cell.Text(words), new Cell.Text(scale)]);

    private static SheetRow Heading(string key, Texts texts) => new([new Cell.Text(texts[key]) { Style = CellStyle.Heading }]);

    private static SheetRow Header(Texts texts, params IReadOnlyList<string> keys) =>
        new([.. keys.Select(key => new Cell.Text(texts[key]) { Style = CellStyle.Header })]);
}
