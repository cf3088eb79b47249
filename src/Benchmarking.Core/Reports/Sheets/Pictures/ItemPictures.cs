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
           let survey = indicator.Indicator
           where survey is not null
           from item in survey.Items
           let row = Row(new SurveyItem(item, survey), view.Item(unit, indicator, item)?.Figures?.Distribution)
           group row by survey.Scale into rows
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
    private DistributionRow Row(SurveyItem asked, ItemDistribution? distribution)
    {
        var row = new DistributionRow(ItemWords.Of(view.Context.Set, asked, view.Texts));
        return distribution is { Counts: var counts }
            ? row with { Counts = asked.Item.Reverse ? [.. counts.Reverse()] : counts, Remark = view.Count("sheet.count.answer.", counts.Sum()) }
            : row with { Absence = view.Texts["sheet.items.absent"] };
    }

    private string Described(DistributionRow row, string[] options) => row.Counts is { } counts
        ? string.Join(", ", options.Zip(counts, (option, count) => $"{option} {view.Texts.Number(count, 0)}"))
        : row.Absence ?? "";
}
