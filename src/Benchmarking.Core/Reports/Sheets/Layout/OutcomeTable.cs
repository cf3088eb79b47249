using Benchmarking.Outcomes;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>Where one unit stands on each outcome, and what it is held against.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
/// <param name="outcomes">The outcomes, at least one.</param>
internal sealed class OutcomeTable(ReportView view, int unit, IReadOnlyList<OutcomeSeries> outcomes)
{
    private const double Group = 21;
    private static readonly double[] Before = [38, 12, 12, 12, 22, 13, 13, 12, 11];
    private readonly OutcomeWords _words = new(view);
    private readonly List<OutcomeStanding> _standings = [.. outcomes.Select(series => OutcomeStanding.Of(series, unit))];
    private readonly string? _group = view.Context.Network.Units[unit].Group;

    /// <summary>The widths of its columns, in characters of body text: outcome, period, own number, change, which way, mean, median, units, country, group where it has figures, remarks.</summary>
    public IReadOnlyList<double> Widths => [.. Before, .. HasGroup ? [Group] : Array.Empty<double>(), 32];

    private bool HasGroup => _standings.Exists(standing => standing.Series.GroupIn(_group, standing.Period) is not null);

    /// <summary>Writes the table and what its reader has to know.</summary>
    /// <param name="draft">The sheet, of these <see cref="Widths"/>.</param>
    public void Write(SheetDraft draft)
    {
        draft.Add(Header());
        foreach (var standing in _standings)
        {
            draft.Add(Row(standing));
        }

        draft.Wide(CellStyle.Muted, view.Say("sheet.outcomes.note.chance"));
        draft.Wide(CellStyle.Muted, view.Say("sheet.outcomes.note.same", view.Words.All));
    }

    private IReadOnlyList<Cell> Header() =>
    [
        new Cell.Text(view.Say("sheet.outcomes.column.outcome")) { Style = CellStyle.Header },
        new Cell.Text(view.Say("sheet.outcomes.column.period")) { Style = CellStyle.Header },
        Number(ReportView.Capital(view.Words.The(unit))),
        Number(view.Say("sheet.outcomes.column.change")),
        new Cell.Text(view.Say("sheet.outcomes.column.way")) { Style = CellStyle.Header },
        Number(view.Say("sheet.outcomes.column.mean")),
        Number(view.Say("sheet.outcomes.column.median")),
        Number(view.Say("sheet.outcomes.column.units")),
        Number(view.Say("sheet.outcomes.column.country")),
        .. HasGroup ? [Number(view.Say("sheet.outcomes.column.group"))] : Array.Empty<Cell>(),
        new Cell.Text(view.Say("sheet.outcomes.column.remarks")) { Style = CellStyle.Header },
    ];

    private static Cell.Text Number(string words) => new(words) { Style = CellStyle.HeaderNumber };

    private IReadOnlyList<Cell> Row(OutcomeStanding standing)
    {
        var (series, period, decimals, dash) = (standing.Series, standing.Period, OutcomeWords.Decimals(standing.Series), view.Texts["sheet.dash"]);
        var (change, mean) = (standing.Change, standing.Mean);
        var own = standing.Figure?.Value.Number;
        Cell Shown(double? number, string absent, NumberKind kind = NumberKind.Plain) => number is { } value ? new Cell.Number(value, decimals, kind) : new Cell.Absent(absent);
        IReadOnlyList<Cell> ofUnit = own is null
            ? [new Cell.Absent(_words.Reason(standing.Figure)) { Style = CellStyle.Undecided, Span = 4 }]
            :
            [
                Shown(own, dash),
                Shown(change.Number, dash, NumberKind.Signed),
                change.Number is { } number
                    ? new Cell.Text(_words.Way(number, series.Indicator.Direction)) { Style = CellStyle.Undecided }
                    : new Cell.Absent(_words.Reason(change.Gap ?? OutcomeGap.NoEarlierPeriod)) { Style = CellStyle.Undecided },
                Shown(mean.Number, dash),
            ];
        return
        [
            new Cell.Text(_words.Title(series.Indicator)),
            new Cell.Text(period.Text),
            .. ofUnit,
            Shown(series.MedianOf(period), dash),
            new Cell.Number(series.Numbers(period).Count, 0),
            Shown(series.CountryIn(period), dash),
            .. HasGroup ? [Shown(series.GroupIn(_group, period), dash)] : Array.Empty<Cell>(),
            new Cell.Text(Remarks(standing)) { Style = CellStyle.Undecided },
        ];
    }

    private string Remarks(OutcomeStanding standing)
    {
        var remarks = _words.Remarks(standing.Figure).ToList();
        if (standing.Change.Number is not null && standing.Previous is { } previous)
        {
            remarks.Add(view.Texts.Say("sheet.outcomes.since", previous.Text));
        }

        if (standing.Figure?.Value.Number is not null && standing.Missed is { } missed)
        {
            remarks.Add(view.Texts.Say("sheet.outcomes.missed", missed.Text, _words.Reason(standing.Series.Of(unit, missed))));
        }

        return ReportView.Capital(string.Join("; ", remarks));
    }
}
