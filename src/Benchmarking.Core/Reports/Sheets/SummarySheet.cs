namespace Benchmarking.Reports.Sheets;

/// <summary>The page for a mayor with one minute: what stands out, what cannot be said, and the dimensions at a glance.</summary>
internal sealed class SummarySheet : IReportSheet
{
    private const int Most = 5;

    /// <inheritdoc/>
    public ReportSheet? Compose(ReportView view)
    {
        if (view.Reader is not { } unit)
        {
            return null;
        }

        var draft = new SheetDraft(36, 11, 12, 13, 11, 30);
        var (findings, sentences) = (new UnitFindings(view, unit), new FindingSentences(view, unit));
        draft.Head(view, view.Texts.Say("sheet.report", view.Name(unit), WaveWords.Of(view.Context)), view.Context.Network.Title);
        draft.Wide(CellStyle.Lead, sentences.Lead());
        if (sentences.Answered() is { } answered)
        {
            draft.Wide(CellStyle.Paragraph, answered);
        }

        if (findings.Distinct.Count > 0)
        {
            Section((draft, view, sentences), ("sheet.strengths", "sheet.strengths.none"), findings.Distinctly(CellStyle.Favourable));
            Section((draft, view, sentences), ("sheet.improve", "sheet.improve.none"), findings.Distinctly(CellStyle.Unfavourable));
            Section((draft, view, sentences), ("sheet.neither", null), findings.Distinctly(CellStyle.Undecided));
        }

        var chart = DimensionTable.Write(draft, view, unit);
        Limits(draft, view, sentences);
        Next(draft, view);
        return new ReportSheet
        {
            Name = view.Say("sheet.name.summary"),
            Columns = draft.Columns,
            Rows = draft.Rows,
            Charts = chart is null ? [] : [chart],
        };
    }

    private static void Section(
        (SheetDraft Draft, ReportView View, FindingSentences Sentences) page, (string Heading, string? None) keys, IReadOnlyList<UnitFinding> findings)
    {
        if (findings.Count == 0 && keys.None is null)
        {
            return;
        }

        var (draft, view, sentences) = page;
        draft.Wide(CellStyle.Heading, view.Say(keys.Heading));
        var shown = findings.Count <= Most + 1 ? findings.Count : Most;
        for (var place = 0; place < shown; place++)
        {
            var title = VerdictWords.Title(view, findings[place].Measure);
            draft.Pair(
                findings[place].Measure.IsDimension ? view.Texts.Say("sheet.title.dimension", title) : title,
                sentences.Verdict(findings[place], full: place == 0));
        }

        if (shown < findings.Count)
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.summary.more", findings.Count - shown, view.Say("sheet.name.indicators")));
        }
        else if (shown == 0 && keys.None is { } none)
        {
            draft.Wide(CellStyle.Paragraph, view.Say(none));
        }
    }

    private static void Limits(SheetDraft draft, ReportView view, FindingSentences sentences)
    {
        if (sentences.Limits() is not [_, ..] limits)
        {
            return;
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.limits"));
        foreach (var limit in limits)
        {
            draft.Wide(CellStyle.Paragraph, limit);
        }
    }

    private static void Next(SheetDraft draft, ReportView view)
    {
        List<string> next = [view.Say("sheet.next.indicators", view.Say("sheet.name.indicators"))];
        if (view.Context.Network.Services.Count > 0)
        {
            next.Add(view.Say("sheet.next.services", view.Say("sheet.name.services")));
        }

        next.Add(view.Say("sheet.next.method", view.Say("sheet.name.method")));
        draft.Wide(CellStyle.Heading, view.Say("sheet.next"));
        draft.Wide(CellStyle.Paragraph, string.Join(' ', next));
    }
}
