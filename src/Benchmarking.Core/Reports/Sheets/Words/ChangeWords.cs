using Benchmarking.Comparison;
using Benchmarking.Reports.Figures;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Changes as readers see them: a sign that follows the number, words that follow the good end, and a style.</summary>
internal static class ChangeWords
{
    /// <summary>A sentence or heading about the time since the last wave.</summary>
    /// <param name="view">The reader's view; there is an earlier wave.</param>
    /// <param name="key">A text with room for the wave's name.</param>
    /// <returns>The words; empty where there is no earlier wave.</returns>
    public static string Since(ReportView view, string key) => view.Context.Since is { } since ? view.Say(key, WaveWords.InSentence(since, view.Texts)) : "";

    /// <summary>A change as a cell: sign and words, or why there is none.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="row">The change; null where none was published.</param>
    /// <returns>The cell.</returns>
    public static Cell Cell(ReportView view, TrendRow? row) => row?.Figures is { Verdict: { } verdict } figures
        ? new Cell.Text(view.Texts[Key(verdict, figures.Change > 0)]) { Style = Style(verdict) }
        : new Cell.Absent(StatusWords.Reason(view, row)) { Style = CellStyle.Undecided };

    /// <summary>A change as a narrow cell: no clear change is a sign that is explained below.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="row">The change; null where none was published.</param>
    /// <returns>The cell.</returns>
    public static Cell NarrowCell(ReportView view, TrendRow? row) => row?.Figures?.Verdict switch
    {
        TrendVerdict.NoClearChange => new Cell.Text(view.Texts["sheet.verdict.sign"]) { Style = CellStyle.Undecided },
        null => new Cell.Absent(StatusWords.Short(view, row)) { Style = CellStyle.Undecided },
        _ => Cell(view, row),
    };

    /// <summary>The style of a change: by the good end, never by the number alone.</summary>
    /// <param name="verdict">What may be said of it.</param>
    /// <returns>Favourable, unfavourable or undecided.</returns>
    public static CellStyle Style(TrendVerdict? verdict) => verdict switch
    {
        TrendVerdict.Improved => CellStyle.Favourable,
        TrendVerdict.Declined => CellStyle.Unfavourable,
        _ => CellStyle.Undecided,
    };

    /// <summary>The tone of a change in a figure.</summary>
    /// <param name="verdict">What may be said of it.</param>
    /// <returns>The tone, by the same rule as <see cref="Style"/>.</returns>
    public static FigureTone Tone(TrendVerdict? verdict) => verdict switch
    {
        TrendVerdict.Improved => FigureTone.Favourable,
        TrendVerdict.Declined => FigureTone.Unfavourable,
        _ => FigureTone.Undecided,
    };

    private static string Key(TrendVerdict verdict, bool rises) => (verdict, rises) switch
    {
        (TrendVerdict.Improved, true) => "sheet.change.improved.up",
        (TrendVerdict.Improved, false) => "sheet.change.improved.down",
        (TrendVerdict.Declined, true) => "sheet.change.declined.up",
        (TrendVerdict.Declined, false) => "sheet.change.declined.down",
        (TrendVerdict.Rose, _) => "sheet.change.rose",
        (TrendVerdict.Fell, _) => "sheet.change.fell",
        _ => "sheet.change.none",
    };
}
