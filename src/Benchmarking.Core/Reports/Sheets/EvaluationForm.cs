using Benchmarking.Evaluations;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets;

/// <summary>A form on which a municipality places itself on the rubrics of a set and says what that rests on.</summary>
internal static class EvaluationForm
{
    // The last column tells the import which rubric a row is about; people read the first.
    private static readonly double[] Widths = [21, 50, 24, 44, 18, 12, 18, 19];
    private static readonly DateOnly EarliestSource = new(2000, 1, 1);
    private const int IntroSpan = 4;
    private const int LongestCode = 60;

    /// <summary>Composes the sheet.</summary>
    /// <param name="set">The set whose rubrics are filled in; it has at least one.</param>
    /// <param name="network">The network whose units are offered; null to leave the unit to be written.</param>
    /// <param name="texts">The words of the municipality's language.</param>
    /// <returns>The sheet: what to do, the unit, and one row a rubric.</returns>
    public static ReportSheet Of(IndicatorSet set, Network? network, Texts texts)
    {
        SheetRow[] opening =
        [
            new([new Cell.Text(texts["sheet.evaluation.title"]) { Style = CellStyle.Title }]),
            new([new Cell.Text(set.Title[texts.Language]) { Style = CellStyle.Subtitle, Span = IntroSpan }]),
            new([new Cell.Text(texts["sheet.evaluation.intro"]) { Style = CellStyle.Paragraph, Span = IntroSpan }]),
            new([new Cell.Text(texts["sheet.evaluation.evidence"]) { Style = CellStyle.Paragraph, Span = IntroSpan }]),
            new([new Cell.Text(texts["sheet.evaluation.persons"]) { Style = CellStyle.Paragraph, Span = IntroSpan }]),
            new([]),
            new([new Cell.Text(texts.Say(EvaluationColumns.Heading(EvaluationColumns.Unit))) { Style = CellStyle.Term }, Unit(network)]),
            new([]),
        ];
        return new ReportSheet
        {
            Name = texts["sheet.evaluation.name"],
            Columns = Widths,
            Landscape = true,
            IsForm = true,
            HeaderRows = new RowRange(opening.Length, opening.Length),
            Rows = [.. opening, Header(texts), .. RubricsOf(set).Select(rubric => Row(rubric, texts))],
        };
    }

    /// <summary>The rubrics of a set.</summary>
    /// <param name="set">The set.</param>
    /// <returns>The rubrics, in the set's order.</returns>
    public static IEnumerable<RubricIndicator> RubricsOf(IndicatorSet set) =>
        set.Dimensions.SelectMany(dimension => dimension.Indicators).OfType<RubricIndicator>();

    private static Cell Unit(Network? network) => network is null
        ? new Cell.Entry(LongestCode) { Style = CellStyle.Answer }
        : new Cell.Choice([.. network.Units.Select(EvaluationWords.Of)]) { Style = CellStyle.Answer };

    private static SheetRow Header(Texts texts)
    {
        string[] columns =
        [
            EvaluationColumns.Level, EvaluationColumns.Narrative, EvaluationColumns.SourceType, EvaluationColumns.SourceDate, EvaluationColumns.AssessorRole,
            EvaluationColumns.Indicator,
        ];
        string[] explaining = [texts["evaluation.column.title"], texts["evaluation.column.levels"]];
        return new([.. explaining.Concat(columns.Select(column => texts.Say(EvaluationColumns.Heading(column))))
            .Select(words => new Cell.Text(words) { Style = CellStyle.Header })]);
    }

    private static SheetRow Row(RubricIndicator rubric, Texts texts)
    {
        string[] levels = [.. rubric.Levels.Select((level, place) => EvaluationWords.Of(place + 1, level[texts.Language]))];
        return new(
        [
            new Cell.Text(Title(rubric, texts)) { Style = CellStyle.Term },
            new Cell.Text(string.Join('\n', levels)) { Style = CellStyle.Detail },
            Pick([.. levels, texts["evaluation.not_assessed"]]),
            new Cell.Entry(EvaluationWords.LongestNarrative) { Style = CellStyle.LongAnswer },
            Pick([.. Enum.GetValues<SourceType>().Select(type => texts.Say(EvaluationWords.Of(type)))]),
            new Cell.Day(EarliestSource) { Style = CellStyle.LongAnswer },
            Pick([.. Enum.GetValues<AssessorRole>().Select(role => texts.Say(EvaluationWords.Of(role)))]),
            new Cell.Text(rubric.Id.Value) { Style = CellStyle.Detail },
        ]);
    }

    private static Cell.Choice Pick(IReadOnlyList<string> options) => new(options) { Style = CellStyle.LongAnswer };

    private static string Title(RubricIndicator rubric, Texts texts) => rubric.EvidenceFrom is { } level
        ? $"{rubric.Title[texts.Language]}\n{texts.Say("sheet.evaluation.evidence_from", level)}"
        : rubric.Title[texts.Language];
}
