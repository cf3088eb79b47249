using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>How sound the data are: whether the questions of an indicator hang together, and which questions were left out, not known, or answered at one end.</summary>
internal sealed class QualitySheet : IReportSheet
{
    private const double ManyMissing = 0.2;
    private const double ManyAtEnd = 0.5;
    private static readonly double[] Widths = [58, 10, 12, 12, 13, 13, 44];

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null)
        {
            return [];
        }

        var draft = new SheetDraft(Widths);
        draft.Head(view, view.Say("sheet.quality.title"));
        Reliability(draft, view);
        Questions(draft, view);
        return [draft.Sheet(view.Say("sheet.name.quality"), view.Say("sheet.about.quality")) with { Landscape = true }];
    }

    private static void Reliability(SheetDraft draft, ReportView view)
    {
        draft.Wide(CellStyle.Heading, view.Say("sheet.quality.reliability"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.quality.reliability.reading"));
        if (StatusWords.Whole(view, [.. view.Measures.Select(view.Reliability)]) is { } none)
        {
            draft.Wide(CellStyle.Paragraph, none);
            return;
        }

        draft.Add(Header(
            view, "sheet.column.measure", "sheet.column.n", "sheet.column.items", "sheet.column.alpha", "sheet.column.alpha.low", "sheet.column.alpha.high", "sheet.column.verdict"));
        foreach (var measure in view.Measures)
        {
            var (label, number) = measure.IsDimension ? (CellStyle.Group, CellStyle.GroupNumber) : (CellStyle.Label, CellStyle.Body);
            var (name, row) = (new Cell.Text(VerdictWords.Title(view, measure)) { Style = label }, view.Reliability(measure));
            draft.Add(row?.Figures is { } figures
                ?
                [
                    name,
                    new Cell.Number(figures.N, 0) { Style = number },
                    new Cell.Number(figures.Items, 0) { Style = number },
                    new Cell.Number(figures.Alpha, 2) { Style = number },
                    new Cell.Number(figures.Interval.Low, 2) { Style = number },
                    new Cell.Number(figures.Interval.High, 2) { Style = number },
                    new Cell.Text(view.Texts[Key(figures.Verdict)]) { Style = CellStyle.Undecided },
                ]
                : [name, new Cell.Absent(StatusWords.Reason(view, row)) { Style = number, Span = Widths.Length - 1 }]);
        }
    }

    private static void Questions(SheetDraft draft, ReportView view)
    {
        draft.Wide(CellStyle.Heading, view.Say("sheet.quality.questions"));
        draft.Wide(CellStyle.Paragraph, view.Say("sheet.quality.questions.reading"));
        if (StatusWords.Whole(view, [.. Items(view).Select(one => view.Item(unit: null, one.Measure, one.Asked.Item))]) is { } none)
        {
            draft.Wide(CellStyle.Paragraph, none);
            return;
        }

        var header = draft.Add(Header(
            view, "sheet.column.item", "sheet.column.n", "sheet.column.missing", "sheet.column.dontknow", "sheet.column.floor", "sheet.column.ceiling", "sheet.column.remark"));
        draft.HeaderRows = new RowRange(header, header);
        foreach (var (measure, asked) in Items(view))
        {
            draft.Add(Question(view, asked, view.Item(unit: null, measure, asked.Item)));
        }

        if (view.Context.Set.SurveyItems.Any(item => item.Item.Reverse))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.items.reverse.scored"));
        }
    }

    private static IEnumerable<(Measure Measure, SurveyItem Asked)> Items(ReportView view) =>
        from measure in view.Measures
        let indicator = measure.Indicator
        where indicator is not null
        from item in indicator.Items
        select (measure, new SurveyItem(item, indicator));

    private static IReadOnlyList<Cell> Question(ReportView view, SurveyItem asked, ItemRow? row)
    {
        var name = new Cell.Text(ItemWords.Of(view.Context.Set, asked, view.Texts));
        if (row?.Figures is not { } figures)
        {
            return [name, new Cell.Absent(StatusWords.Reason(view, row)) { Span = Widths.Length - 1 }];
        }

        double forms = figures.N + figures.Missing + figures.DontKnow;
        return
        [
            name,
            new Cell.Number(figures.N, 0),
            new Cell.Number(figures.Missing / forms, 0, NumberKind.Share),
            new Cell.Number(figures.DontKnow / forms, 0, NumberKind.Share),
            Share(view, figures.Distribution?.Floor),
            Share(view, figures.Distribution?.Ceiling),
            new Cell.Text(Remark(view, figures, forms)) { Style = CellStyle.Undecided },
        ];
    }

    private static Cell Share(ReportView view, double? share) => share is { } value ? new Cell.Number(value, 0, NumberKind.Share) : new Cell.Absent(view.Texts["sheet.dash"]);

    private static string Remark(ReportView view, ItemFigures figures, double asked) => string.Join(' ', new[]
    {
        (figures.Missing + figures.DontKnow) / asked > ManyMissing ? view.Say("sheet.quality.unanswered") : "",
        figures.Distribution is { } distribution && Math.Max(distribution.Floor, distribution.Ceiling) > ManyAtEnd ? view.Say("sheet.quality.end") : "",
    }.Where(words => words.Length > 0));

    private static IReadOnlyList<Cell> Header(ReportView view, params IReadOnlyList<string> keys) =>
    [
        .. keys.Select((key, place) => new Cell.Text(view.Say(key)) { Style = place == 0 || place == keys.Count - 1 ? CellStyle.Header : CellStyle.HeaderNumber }),
    ];

    private static string Key(ReliabilityVerdict verdict) => verdict switch
    {
        ReliabilityVerdict.Good => "sheet.reliability.good",
        ReliabilityVerdict.Acceptable => "sheet.reliability.acceptable",
        _ => "sheet.reliability.weak",
    };
}
