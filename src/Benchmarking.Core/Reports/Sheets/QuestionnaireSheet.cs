using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets;

/// <summary>A questionnaire that one person answers on the sheet.</summary>
internal static class QuestionnaireSheet
{
    private const int Width = 3;

    /// <summary>Composes the sheet.</summary>
    /// <param name="set">The set whose questions are asked.</param>
    /// <param name="texts">The words of the respondent's language.</param>
    /// <returns>The sheet: what to do, who answers, and the questions by dimension, each with a list of answers to pick from.</returns>
    public static ReportSheet Of(IndicatorSet set, Texts texts)
    {
        SheetRow[] opening =
        [
            new([new Cell.Text(texts["sheet.questionnaire.title"]) { Style = CellStyle.Title }]),
            new([new Cell.Text(set.Title[texts.Language]) { Style = CellStyle.Subtitle, Span = Width }]),
            new([new Cell.Text(texts["sheet.questionnaire.intro"]) { Style = CellStyle.Paragraph, Span = Width }]),
            new([]),
            Asked("sheet.questionnaire.unit", texts),
            Asked("sheet.questionnaire.service", texts),
            Asked("sheet.questionnaire.role", texts),
            new([]),
        ];
        SheetRow header = new(
        [
            new Cell.Text(texts["sheet.questionnaire.number"]) { Style = CellStyle.Header },
            new Cell.Text(texts["sheet.questionnaire.statement"]) { Style = CellStyle.Header },
            new Cell.Text(texts["sheet.questionnaire.answer"]) { Style = CellStyle.Header },
        ]);
        return new ReportSheet
        {
            Name = texts["sheet.questionnaire.name"],
            Columns = [10, 56, 28],
            HeaderRows = new RowRange(opening.Length, opening.Length),
            Rows = [.. opening, header, .. set.SurveyDimensions.SelectMany(dimension => Questions(dimension, texts.Language))],
        };
    }

    private static SheetRow Asked(string key, Texts texts) => new(
    [
        new Cell.Text(texts[key]) { Span = Width - 1 },
        new Cell.Text("") { Style = CellStyle.Answer },
    ]);

    private static IEnumerable<SheetRow> Questions(Dimension dimension, Language language) =>
        dimension.SurveyIndicators
            .SelectMany(indicator => indicator.Items, (indicator, item) => new SheetRow(
            [
                new Cell.Text(item.Id.Value),
                new Cell.Text(item.Text[language]),
                new Cell.Choice([.. ScaleOption.Of(indicator.Scale, language).Select(option => option.Label)]) { Style = CellStyle.Answer },
            ]))
            .Prepend(new SheetRow([new Cell.Text(dimension.Title[language]) { Style = CellStyle.Group, Span = Width }]));
}
