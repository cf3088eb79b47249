using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>The first page: whose report it is, who answered, how to read it, and what stands where.</summary>
internal static class CoverSheet
{
    /// <summary>Composes the page.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="sheets">The report's other sheets, in the order read.</param>
    /// <returns>The page.</returns>
    public static ReportSheet Of(ReportView view, IReadOnlyList<ReportSheet> sheets)
    {
        var draft = new SheetDraft(30, 72);
        draft.Wide(CellStyle.Title, view.Reader is { } unit ? view.Name(unit) : view.Context.Network.Title);
        draft.Wide(CellStyle.Subtitle, view.Context.Set.Title[view.Texts.Language]);
        if (view.Context.Released.Unsuppressed)
        {
            draft.Wide(CellStyle.Lead, view.Say("sheet.unsuppressed"));
        }

        draft.Gap();
        if (view.Reader is not null)
        {
            draft.Pair(view.Say("sheet.made.network"), view.Context.Network.Title);
        }

        draft.Pair(view.Say("sheet.made.wave"), view.Texts.Say("sheet.subtitle.wave", WaveWords.Of(view.Context), view.Context.Wave.Date));
        draft.Pair(view.Say("sheet.overview.answered"), Answered(view));
        draft.Wide(CellStyle.Heading, view.Say("sheet.cover.reading"));
        foreach (var sentence in Reading(view))
        {
            draft.Wide(CellStyle.Paragraph, sentence);
        }

        draft.Wide(CellStyle.Heading, view.Say("sheet.cover.contents"));
        foreach (var sheet in sheets)
        {
            draft.Add(new Cell.Text(sheet.Title ?? sheet.Name) { LeadsTo = sheet.Name }, new Cell.Text(sheet.About ?? ""));
        }

        return draft.Sheet(view.Say("sheet.name.cover"), view.Say("sheet.about.cover")) with { IsCover = true };
    }

    private static string Answered(ReportView view) => view.Reader is { } unit
        ? new FindingSentences(view, unit).Answered() ?? new FindingSentences(view, unit).Lead()
        : new NetworkSentences(view).Answered() ?? new NetworkSentences(view).Lead();

    private static IEnumerable<string> Reading(ReportView view)
    {
        yield return view.Say("sheet.cover.reading.score");
        yield return view.Say("sheet.cover.reading.uncertainty", view.Level);
        yield return view.Say("sheet.cover.reading.alike");
        if (!view.Context.Released.Unsuppressed)
        {
            yield return view.Say("sheet.cover.reading.withheld", view.Context.Network.Disclosure.MinRespondents);
        }

        if ((view.Reader is { } unit ? new FindingSentences(view, unit).Held() : new NetworkSentences(view).Held()) is { } held)
        {
            yield return held;
        }
    }
}
