using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Pictures;

/// <summary>Every score of the network as a heat map, with the signs of what can be told apart.</summary>
internal static class HeatMapPicture
{
    /// <summary>Makes the figure.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>The figure.</returns>
    public static HeatMapFigure Of(ReportView view)
    {
        var (units, title) = (view.Context.Names.Order, view.Say("sheet.heatmap.title"));
        return new HeatMapFigure
        {
            Title = title,
            Subtitle = PictureWords.Subtitle(view),
            Description = PictureWords.Described(view, title, view.Measures.Select(measure => (
                measure.Title[view.Texts.Language],
                string.Join(", ", units.Select(unit => $"{view.Name(unit)} {Cell(view, unit, measure).Words}"))))),
            Language = view.Texts.Language,
            Axis = PictureWords.Scores(view),
            Columns = [.. units.Select(view.Name)],
            Rows =
            [
                .. view.Measures.Select(measure => new HeatRow(
                    VerdictWords.Title(view, measure), [.. units.Select(unit => Cell(view, unit, measure))], measure.IsDimension)),
            ],
            Marks = [view.Texts["sheet.verdict.above"], view.Texts["sheet.verdict.below"]],
        };
    }

    private static HeatCell Cell(ReportView view, int unit, Measure measure)
    {
        var score = view.Score(unit, measure);
        if (score?.Figures is not { } figures)
        {
            return new HeatCell(null, StatusWords.Short(view, score));
        }

        var verdict = view.Comparison(unit, measure)?.Figures?.Verdict;
        return new HeatCell(figures.Score, view.Texts.Number(figures.Score, 0))
        {
            Mark = verdict switch
            {
                Verdict.Above => "▲",
                Verdict.Below => "▼",
                _ => null,
            },
            Tone = VerdictWords.Tone(verdict, measure.Direction),
        };
    }
}
