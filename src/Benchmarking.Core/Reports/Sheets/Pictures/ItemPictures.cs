using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Pictures;

/// <summary>Figures of how one unit answered questions, as they were asked.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class ItemPictures(ReportView view, int unit)
{
    /// <summary>The answers to the questions of a dimension or an indicator.</summary>
    /// <param name="measure">The dimension or indicator.</param>
    /// <returns>A figure for each scale that the questions use, in the set's order; a question whose distribution may not be shown says so.</returns>
    public IReadOnlyList<DistributionFigure> Of(Measure measure) =>
    [
        .. from indicator in view.Measures
           where !indicator.IsDimension && indicator.Dimension == measure.Dimension && (measure.IsDimension || measure.Id == indicator.Id)
           from item in indicator.Indicator?.Items ?? []
           let row = Row(item, view.Item(unit, indicator, item)?.Figures?.Distribution)
           group row by indicator.Indicator?.Scale into rows
           where rows.Key is not null
           select Figure(measure, rows.Key, [.. rows]),
    ];

    private DistributionFigure Figure(Measure measure, Scale scale, IReadOnlyList<DistributionRow> rows)
    {
        string[] options = [.. ScaleOption.Of(scale, view.Texts.Language).Where(option => option.IsPoint).Select(option => option.Label)];
        var title = view.Say("sheet.items.chart", measure.Title);
        return new DistributionFigure
        {
            Title = title,
            Subtitle = PictureWords.Subtitle(view),
            Description = PictureWords.Described(view, title, rows.Select(row => (row.Label, Described(row, options)))),
            Language = view.Texts.Language,
            Options = options,
            Rows = rows,
        };
    }

    // Those of a reversed question were turned round by scoring and are turned back.
    private DistributionRow Row(Item item, ItemDistribution? distribution)
    {
        var row = new DistributionRow(ItemWords.Of(item, view.Texts));
        return distribution is { Counts: var counts }
            ? row with { Counts = item.Reverse ? [.. counts.Reverse()] : counts, Remark = view.Count("sheet.count.answer.", counts.Sum()) }
            : row with { Absence = view.Texts["sheet.items.absent"] };
    }

    private string Described(DistributionRow row, string[] options) => row.Counts is { } counts
        ? string.Join(", ", options.Zip(counts, (option, count) => $"{option} {view.Texts.Number(count, 0)}"))
        : row.Absence ?? "";
}
