using Benchmarking.Comparison;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Pictures;

/// <summary>What pictures of scores share.</summary>
internal static class PictureWords
{
    /// <summary>The axis of scores.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>The axis, from 0 to 100.</returns>
    public static FigureAxis Scores(ReportView view) => new(view.Say("sheet.chart.axis"), 0, 100);

    /// <summary>The wave and its date.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>The line below the title.</returns>
    public static string Subtitle(ReportView view) => view.Texts.Say("sheet.chart.subtitle", WaveWords.Of(view.Context), view.Context.Wave.Date);

    /// <summary>What a reader who cannot see a figure is told.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="title">The figure's title.</param>
    /// <param name="values">What stands where, and its value, in the order shown.</param>
    /// <returns>The title and the values.</returns>
    public static string Described(ReportView view, string title, IEnumerable<(string Label, string Value)> values) => view.Texts.Say(
        "sheet.chart.alt", title, string.Join("; ", values.Select(one => view.Texts.Say("sheet.chart.alt.own", one.Label, one.Value))));

    /// <summary>Changes since the last wave as lines.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="title">The figure's title.</param>
    /// <param name="changes">What changed, and how; null where no such row was published.</param>
    /// <returns>The figure; null where no change is known.</returns>
    public static SlopeFigure? Slopes(ReportView view, string title, IReadOnlyList<(string Label, TrendRow? Row)> changes)
    {
        var known = (from change in changes
                     where change.Row?.Figures is not null
                     let figures = change.Row?.Figures
                     select (change.Label, Figures: figures)).ToList();
        return known.Count == 0 || view.Context.Since is not { } since ? null : new SlopeFigure
        {
            Title = title,
            Description = Described(view, title, known.Select(one => (one.Label, view.Texts.Say(
                "sheet.picture.from_to", view.Texts.Number(one.Figures.ScoreFrom, 1), view.Texts.Number(one.Figures.ScoreTo, 1))))),
            Notes = [view.Say("sheet.picture.slope")],
            Language = view.Texts.Language,
            Axis = Scores(view),
            From = WaveWords.Of(since, view.Texts),
            To = WaveWords.Of(view.Context),
            Lines = [.. known.Select(one => new SlopeLine(one.Label, one.Figures.ScoreFrom, one.Figures.ScoreTo) { Tone = ChangeWords.Tone(one.Figures.Verdict) })],
        };
    }
}
