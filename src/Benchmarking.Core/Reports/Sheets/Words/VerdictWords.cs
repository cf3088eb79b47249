using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Verdicts as readers see them: a sign, a word, and a style that follows the good end.</summary>
internal static class VerdictWords
{
    /// <summary>A measure's title; where low is good or neither end is, it says so.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>Such as <c>Ventetid (lav skår er ønskelig)</c>.</returns>
    public static string Title(ReportView view, Measure measure) => Title(measure, view.Texts);

    /// <summary>The same in any language.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>Such as <c>Ventetid (lav skår er ønskelig)</c>.</returns>
    public static string Title(Measure measure, Texts texts) => measure.Direction switch
    {
        Direction.Lower => texts.Say("sheet.title.lower", measure.Title),
        Direction.Neutral => texts.Say("sheet.title.neutral", measure.Title),
        _ => measure.Title[texts.Language],
    };

    /// <summary>A measure's title where dimensions and indicators stand mixed.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>Such as <c>Tidlig innsats (dimensjon)</c>.</returns>
    public static string Topic(ReportView view, Measure measure) => measure.IsDimension
        ? view.Texts.Say("sheet.title.dimension", Title(view, measure))
        : Title(view, measure);

    /// <summary>The style of a verdict: by the good end, never by the number alone.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="direction">Which end is good.</param>
    /// <returns>Favourable, unfavourable or undecided.</returns>
    public static CellStyle Style(Verdict verdict, Direction direction) => (verdict, direction) switch
    {
        (Verdict.Above, Direction.Higher) or (Verdict.Below, Direction.Lower) => CellStyle.Favourable,
        (Verdict.Below, Direction.Higher) or (Verdict.Above, Direction.Lower) => CellStyle.Unfavourable,
        _ => CellStyle.Undecided,
    };

    /// <summary>The tone of a verdict in a figure.</summary>
    /// <param name="verdict">The verdict; null for none.</param>
    /// <param name="direction">Which end is good.</param>
    /// <returns>The tone, by the same rule as <see cref="Style"/>.</returns>
    public static FigureTone Tone(Verdict? verdict, Direction direction) => verdict is { } known
        ? Style(known, direction) switch
        {
            CellStyle.Favourable => FigureTone.Favourable,
            CellStyle.Unfavourable => FigureTone.Unfavourable,
            _ => FigureTone.Undecided,
        }
        : FigureTone.Undecided;

    /// <summary>A verdict as a cell: sign and words, or why there is none.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="row">The comparison; null where none was published.</param>
    /// <param name="direction">Which end is good.</param>
    /// <returns>The cell.</returns>
    public static Cell Cell(ReportView view, ComparisonRow? row, Direction direction) => row?.Figures?.Verdict is { } verdict
        ? new Cell.Text(view.Texts[Key(verdict, direction)]) { Style = Style(verdict, direction) }
        : new Cell.Absent(StatusWords.Reason(view, row)) { Style = CellStyle.Undecided };

    /// <summary>A verdict as a narrow cell: what cannot be told apart is a sign that is explained below.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="row">The comparison; null where none was published.</param>
    /// <param name="direction">Which end is good.</param>
    /// <returns>The cell.</returns>
    public static Cell NarrowCell(ReportView view, ComparisonRow? row, Direction direction) => row?.Figures?.Verdict switch
    {
        Verdict.NotDistinguishable => new Cell.Text(view.Texts["sheet.verdict.sign"]) { Style = CellStyle.Undecided },
        null => new Cell.Absent(StatusWords.Short(view, row)) { Style = CellStyle.Undecided },
        _ => Cell(view, row, direction),
    };

    private static string Key(Verdict verdict, Direction direction) => (verdict, direction) switch
    {
        (Verdict.Above, Direction.Lower) => "sheet.verdict.above.unwanted",
        (Verdict.Below, Direction.Lower) => "sheet.verdict.below.wanted",
        (Verdict.Above, _) => "sheet.verdict.above",
        (Verdict.Below, _) => "sheet.verdict.below",
        _ => "sheet.verdict.alike",
    };
}
