using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>How one unit answered the questions of a dimension, as they were asked: a table of counts, and the chart that is bound to it.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class ItemTable(ReportView view, int unit)
{
    // More questions than these and their chart do not fit on one page.
    private const int MostBeside = 12;
    private const double RowsEach = 1.5;

    private int Least => Math.Max(view.Context.Network.Disclosure.MinForDistribution, view.Context.Network.Disclosure.MinRespondents);

    /// <summary>Writes one table for each scale that the questions use, each with its chart.</summary>
    /// <param name="draft">The sheet; wide enough for the options of every scale.</param>
    /// <param name="dimension">The dimension.</param>
    public void Write(SheetDraft draft, Measure dimension)
    {
        var asked = from indicator in view.Measures
                    where !indicator.IsDimension && indicator.Dimension == dimension.Dimension
                    from item in indicator.Indicator?.Items ?? []
                    select new AskedItem(indicator, item, view.Item(unit, indicator, item)?.Figures?.Distribution);
        var scales = asked.GroupBy(item => item.Scale).ToList();
        if (!scales.Exists(scale => scale.Any(item => item.Counts is not null)))
        {
            draft.Wide(CellStyle.Heading, view.Say("sheet.items.title"));
            draft.Wide(CellStyle.Paragraph, view.Say("sheet.items.none", Least));
            return;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.items.title"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.items.reading", Least));
        foreach (var scale in scales)
        {
            Write(draft, dimension, scale.Key, [.. scale]);
        }
    }

    /// <summary>How many columns the tables take after the first.</summary>
    /// <param name="set">The set.</param>
    /// <returns>One an option of its longest scale, and one for the number of answers.</returns>
    public static int Columns(IndicatorSet set) => 1 + set.SurveyItems.Select(item => item.Indicator.Scale.Points).DefaultIfEmpty(0).Max();

    private void Write(SheetDraft draft, Measure dimension, Scale scale, List<AskedItem> items)
    {
        string[] options = [.. ScaleOption.Of(scale, view.Texts.Language).Where(option => option.IsPoint).Select(option => option.Label)];
        var header = draft.Add(
        [
            new Cell.Text(view.Say("sheet.column.item")) { Style = CellStyle.Header },
            .. options.Select(option => new Cell.Text(option) { Style = CellStyle.HeaderNumber }),
            new Cell.Text(view.Say("sheet.column.n")) { Style = CellStyle.HeaderNumber },
        ]);
        foreach (var item in items)
        {
            draft.Add(Row(item, options.Length));
        }

        if (items.Exists(item => item.Item.Reverse))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.items.reverse"));
        }

        if (items.Exists(item => item.Counts is not null))
        {
            if (items.Count > MostBeside)
            {
                draft.Page();
            }

            draft.Gap();
            draft.Add(ChartRows.Down(items.Count, RowsEach), Chart(dimension, header, options, items));
            draft.Gap();
        }
    }

    private IReadOnlyList<Cell> Row(AskedItem item, int options) => item.Counts is { } counts
        ? [new Cell.Text(Words(item)), .. counts.Append(counts.Sum()).Select(count => new Cell.Number(count, 0))]
        : [new Cell.Text(Words(item)), new Cell.Absent(view.Texts["sheet.items.absent"]) { Span = options + 1 }];

    private string Words(AskedItem item) => item.Item.Reverse
        ? view.Texts.Say("sheet.items.reversed", item.Item.Text)
        : item.Item.Text[view.Texts.Language];

    private Func<CellRange, SheetChart> Chart(Measure dimension, int header, string[] options, List<AskedItem> items) => place => new SheetChart
    {
        Figure = new DistributionFigure
        {
            Title = view.Say("sheet.items.chart", dimension.Title),
            Description = view.Texts.Say("sheet.chart.alt", view.Say("sheet.items.chart", dimension.Title), string.Join("; ", items.Select(item => Described(item, options)))),
            Language = view.Texts.Language,
            Options = options,
            Rows =
            [
                .. items.Select(item => item.Counts is { } counts
                    ? new DistributionRow(Words(item)) { Counts = counts, Remark = view.Count("sheet.count.answer.", counts.Sum()) }
                    : new DistributionRow(Words(item)) { Absence = view.Texts["sheet.items.absent"] }),
            ],
        },
        Place = place,
        Categories = new CellRange(header + 1, 0, header + items.Count, 0),
        Series =
        [
            .. options.Select((_, option) => new SheetSeries(
                new CellRange(header, 1 + option, header, 1 + option),
                new CellRange(header + 1, 1 + option, header + items.Count, 1 + option),
                Margins: null,
                SeriesRole.Option)),
        ],
    };

    private string Described(AskedItem item, string[] options) => view.Texts.Say(
        "sheet.chart.alt.own",
        Words(item),
        item.Counts is { } counts ? string.Join(", ", options.Zip(counts, (option, count) => $"{option} {view.Texts.Number(count, 0)}")) : view.Texts["sheet.items.absent"]);

    private sealed record AskedItem(Measure Indicator, Item Item, ItemDistribution? Distribution)
    {
        public Scale Scale => Indicator.Indicator?.Scale ?? throw new InvalidOperationException("A dimension has no scale of its own.");

        /// <summary>The counts as the question was asked; those of a reversed question were turned round by scoring and are turned back.</summary>
        public IReadOnlyList<int>? Counts => Distribution is not { Counts: var counts } ? null : Item.Reverse ? [.. counts.Reverse()] : counts;
    }
}
