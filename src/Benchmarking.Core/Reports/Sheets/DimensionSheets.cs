using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Pictures;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>One sheet a dimension: its indicators, how it went over the waves, and how the questions were answered.</summary>
internal sealed class DimensionSheets : IReportSheet
{
    private const double Name = 58;
    private const double Option = 11;

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not { } unit || new UnitFindings(view, unit) is not { AnyShown: true } findings)
        {
            return [];
        }

        return [.. findings.All.Where(finding => finding.Measure.IsDimension).Select(finding => Sheet(view, unit, findings, finding))];
    }

    private static ReportSheet Sheet(ReportView view, int unit, UnitFindings findings, UnitFinding dimension)
    {
        var table = new UnitTable(view, unit, UnitTableParts.Counts | UnitTableParts.Changes);
        var further = Math.Max(0, ItemTable.Columns(view.Context.Set) - table.Widths.Count);
        var draft = new SheetDraft([Name, .. table.Widths, .. Enumerable.Repeat(Option, further)]);
        draft.Head(view, VerdictWords.Title(view, dimension.Measure));
        foreach (var sentence in Message(view, unit, findings, dimension))
        {
            draft.Wide(CellStyle.Lead, sentence);
        }

        List<Measure> measures = [.. view.Measures.Where(measure => measure.Dimension == dimension.Measure.Dimension)];
        var header = table.Write(draft, view.Say("sheet.column.measure"), measures);
        Notes(draft, view, findings, dimension.Measure.Dimension);
        var timeline = new TimelineTable(view, unit).Write(draft, dimension.Measure);
        var scores = measures.Exists(measure => view.Score(unit, measure)?.Figures is not null)
            ? new UnitChart(table).Of(new UnitPictures(view, unit).Scores(view.Say("sheet.dimension.chart", dimension.Measure.Title), measures), header, measures.Count)
            : null;
        if (new[] { scores, timeline }.OfType<Func<CellRange, SheetChart>>().ToList() is [_, ..] charts)
        {
            draft.Gap();
            draft.Add(ChartRows.Across(measures.Count - 1), charts);
        }

        draft.Page();
        new ItemTable(view, unit).Write(draft, dimension.Measure);
        return draft.Sheet(dimension.Measure.Title[view.Texts.Language], view.Say("sheet.about.dimension")) with
        {
            Title = dimension.Measure.Title[view.Texts.Language],
            Landscape = true,
        };
    }

    private static IEnumerable<string> Message(ReportView view, int unit, UnitFindings findings, UnitFinding dimension)
    {
        yield return new FindingSentences(view, unit).Of(dimension);
        if (new ChangeSentences(view, findings).Of(dimension) is { } change)
        {
            yield return change;
        }
    }

    private static void Notes(SheetDraft draft, ReportView view, UnitFindings findings, Dimension dimension)
    {
        draft.Wide(CellStyle.Muted, view.Say("sheet.dimensions.note", view.Level));
        var own = findings.All.Where(finding => finding.Measure.Dimension == dimension).ToList();
        if (own.Exists(finding => finding.SeemsToConflict))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.dimensions.conflict"));
        }

        if (own.Exists(finding => finding.ChangeSeemsToConflict))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.change.conflict"));
        }

        var leftOut = dimension.SurveyIndicators.SelectMany(indicator => indicator.Items).Count(item => view.Context.LeftOut.Contains(item.Id));
        if (leftOut > 0)
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.change.left_out", leftOut));
        }
    }
}
