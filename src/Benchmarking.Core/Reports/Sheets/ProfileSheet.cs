using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Pictures;

namespace Benchmarking.Reports.Sheets;

/// <summary>The unit's profile over all dimensions, on the range of the network.</summary>
internal sealed class ProfileSheet : IReportSheet
{
    private const double Name = 38;

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not { } unit || view.Measures.Where(measure => measure.IsDimension).ToList() is not [_, ..] dimensions
            || dimensions.TrueForAll(dimension => view.Score(unit, dimension)?.Figures is null))
        {
            return [];
        }

        var table = new UnitTable(view, unit, UnitTableParts.Counts | UnitTableParts.Range | UnitTableParts.Changes);
        var draft = new SheetDraft([Name, .. table.Widths]);
        draft.Head(view, view.Say("sheet.profile.title"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.profile.reading", view.Words.All, view.Level));
        var header = table.Write(draft, view.Say("sheet.column.dimension"), dimensions);
        var rubrics = Rubrics(view);
        foreach (var (label, words) in rubrics)
        {
            draft.Add(new Cell.Text(label), new Cell.Absent(words) { Span = table.Widths.Count });
        }

        draft.HeaderRows = new RowRange(header, header);
        draft.Wide(CellStyle.Muted, view.Say("sheet.profile.range", view.Words.All));
        draft.Gap();
        draft.Add(ChartRows.Across(dimensions.Count), new UnitChart(table).Of(new UnitPictures(view, unit).Profile(view.Say("sheet.profile.chart"), dimensions, rubrics), header, dimensions.Count));
        return [draft.Sheet(view.Say("sheet.name.profile"), view.Say("sheet.about.profile")) with { Landscape = true }];
    }

    // A dimension of rubrics has levels, which are no scores: it stands in the profile by name, with where to read of it.
    private static List<(string Label, string Words)> Rubrics(ReportView view) =>
    [
        .. from dimension in view.Context.Set.Dimensions
           where dimension.SurveyIndicators.Count == 0 && dimension.Indicators.OfType<RubricIndicator>().Any()
           select (dimension.Title[view.Texts.Language], view.Texts["sheet.profile.rubric"]),
    ];
}
