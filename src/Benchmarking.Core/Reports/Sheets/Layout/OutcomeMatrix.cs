using Benchmarking.Outcomes;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>Every outcome of the network: its median and country value, and, where names are open, each unit's number.</summary>
/// <param name="view">The coordinator's view.</param>
internal sealed class OutcomeMatrix(ReportView view)
{
    private const int Most = 9;
    private readonly OutcomeWords _words = new(view);

    /// <summary>The widths of its columns, in characters of body text.</summary>
    public static IReadOnlyList<double> Widths { get; } = [40, .. Enumerable.Repeat(14.0, Most)];

    /// <summary>Writes the tables. A public figure tells who somebody is: where names are anonymous, no unit has a row.</summary>
    /// <param name="draft">The sheet, of these <see cref="Widths"/>.</param>
    /// <param name="outcomes">The outcomes, at least one.</param>
    public void Write(SheetDraft draft, IReadOnlyList<OutcomeSeries> outcomes)
    {
        draft.Add(
            new Cell.Text(view.Say("sheet.outcomes.column.outcome")) { Style = CellStyle.Header },
            new Cell.Text(view.Say("sheet.outcomes.column.period")) { Style = CellStyle.Header },
            Number(view.Say("sheet.outcomes.column.median")),
            Number(view.Say("sheet.outcomes.column.units")),
            Number(view.Say("sheet.outcomes.column.country")));
        foreach (var series in outcomes)
        {
            draft.Add(Summary(series));
        }

        if (!view.Context.Names.AreOpen)
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.outcomes.note.anonymous", view.Words.All));
            return;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.outcomes.units"));
        foreach (var block in view.Context.Names.Order.Chunk(MeasureMatrix.PerBlock(view.Context.Names.Order.Count, Most)))
        {
            draft.Add([new Cell.Text(view.Say("sheet.outcomes.column.outcome")) { Style = CellStyle.Header }, .. block.Select(unit => Number(view.Name(unit)))]);
            foreach (var series in outcomes)
            {
                draft.Add([new Cell.Text(_words.Title(series.Indicator)), .. block.Select(unit => Cell(series, unit))]);
            }

            draft.Gap();
        }

        foreach (var remark in outcomes.SelectMany(Remarks))
        {
            draft.Wide(CellStyle.Muted, remark);
        }

        draft.Wide(CellStyle.Muted, view.Say("sheet.outcomes.note.same", view.Words.All));
    }

    private static Cell.Text Number(string words) => new(words) { Style = CellStyle.HeaderNumber };

    private IReadOnlyList<Cell> Summary(OutcomeSeries series)
    {
        var (period, decimals, dash) = (series.Common ?? series.Periods[^1], OutcomeWords.Decimals(series), view.Texts["sheet.dash"]);
        Cell Shown(double? number) => number is { } value ? new Cell.Number(value, decimals) : new Cell.Absent(dash);
        return
        [
            new Cell.Text(_words.Title(series.Indicator)),
            new Cell.Text(period.Text),
            Shown(series.MedianOf(period)),
            new Cell.Number(series.Numbers(period).Count, 0),
            Shown(series.CountryIn(period)),
        ];
    }

    private Cell Cell(OutcomeSeries series, int unit) => series.Common is { } period && series.Of(unit, period) is { Value.Number: { } number }
        ? new Cell.Number(number, OutcomeWords.Decimals(series))
        : new Cell.Absent(_words.Reason(series.Of(unit, series.Common ?? series.Periods[^1])));

    // What holds for a number is said once for all units that it holds for.
    private IEnumerable<string> Remarks(OutcomeSeries series) =>
        from unit in view.Context.Names.Order
        from remark in series.Common is { } period ? _words.Remarks(series.Of(unit, period)) : []
        group unit by remark into same
        select view.Texts.Say(
            "sheet.outcomes.remark", view.Quoted(series.Indicator.Title), same.Key, view.Texts.List([.. same.Select(view.Name)]));
}
