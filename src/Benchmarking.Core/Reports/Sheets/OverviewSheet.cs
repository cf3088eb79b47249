using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>The coordinator's first page: what stands out, who answered, and what is withheld and why.</summary>
internal sealed class OverviewSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null)
        {
            return [];
        }

        var draft = new SheetDraft(42, 13, 13, 13, 28);
        var sentences = new NetworkSentences(view);
        draft.Head(view, view.Context.Network.Title);
        draft.Wide(CellStyle.Lead, sentences.Lead());
        Participation(draft, view, sentences);
        Section(draft, view.Say("sheet.overview.distinct"), sentences.Distinct());
        if (sentences.Alike() is { } alike)
        {
            draft.Wide(CellStyle.Heading, view.Say("sheet.overview.alike"));
            draft.Wide(CellStyle.Paragraph, alike);
        }

        if (view.Context.Since is not null)
        {
            Section(draft, view.Say("sheet.changes"), sentences.Changed());
        }

        Section(draft, view.Say("sheet.overview.withheld"), sentences.Withheld(), sentences.Held());
        return [draft.Sheet(view.Say("sheet.name.overview"), view.Say("sheet.about.overview"))];
    }

    private static void Section(SheetDraft draft, string heading, IReadOnlyList<(string Topic, string Words)> pairs, string? reason = null)
    {
        if (pairs.Count == 0 && reason is null)
        {
            return;
        }

        draft.Wide(CellStyle.Heading, heading);
        foreach (var (topic, words) in pairs)
        {
            draft.Pair(topic, words);
        }

        if (reason is not null)
        {
            draft.Wide(CellStyle.Paragraph, reason);
        }
    }

    private static void Participation(SheetDraft draft, ReportView view, NetworkSentences sentences)
    {
        draft.Wide(CellStyle.Heading, view.Say("sheet.overview.answered"));
        if (sentences.Answered() is { } answered)
        {
            draft.Wide(CellStyle.Paragraph, answered);
        }

        var hasFrame = view.Context.Names.Order.Any(unit => view.Participation(unit)?.Invited is not null);
        draft.Add(
        [
            new Cell.Text(ReportView.Capital(view.Words.One)) { Style = CellStyle.Header },
            .. (hasFrame ? ["sheet.column.answered", "sheet.column.invited", "sheet.column.rate"] : new[] { "sheet.column.answered" })
                .Select(key => new Cell.Text(view.Say(key)) { Style = CellStyle.HeaderNumber }),
        ]);
        foreach (var unit in view.Context.Names.Order)
        {
            draft.Add([new Cell.Text(view.Name(unit)), .. Numbers(view, unit, hasFrame)]);
        }
    }

    private static IReadOnlyList<Cell> Numbers(ReportView view, int unit, bool hasFrame)
    {
        var row = view.Participation(unit);
        if (row is not { Count: { } count })
        {
            return [new Cell.Absent(StatusWords.Reason(view, row)) { Span = hasFrame ? 3 : 1 }];
        }

        if (!hasFrame)
        {
            return [new Cell.Number(count, 0)];
        }

        var dash = new Cell.Absent(view.Texts["sheet.dash"]);
        return
        [
            new Cell.Number(count, 0),
            row.Invited is { } invited ? new Cell.Number(invited, 0) : dash,
            row.ResponseRate is { } rate ? new Cell.Number(rate, 0, NumberKind.Share) : dash,
        ];
    }
}
