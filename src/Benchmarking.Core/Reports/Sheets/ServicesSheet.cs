using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>How the services score over the whole network.</summary>
internal sealed class ServicesSheet : IReportSheet
{
    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        var services = view.Context.Network.Services;
        if (services.Count == 0)
        {
            return [];
        }

        var matrix = new ScoreMatrix(view, [.. services.Select(service => service.Name[view.Texts.Language])], view.ServiceScore);
        var draft = matrix.Draft();
        draft.Head(view, view.Say("sheet.services.title"));
        draft.Wide(CellStyle.Paragraph, view.Say(
            "sheet.services.reading", view.Words.All, view.Context.Network.Disclosure.MinUnitsForService, view.Level));
        if (StatusWords.Whole(view, [.. Enumerable.Range(0, services.Count).SelectMany(_ => view.Measures, view.ServiceScore)]) is { } none)
        {
            draft.Wide(CellStyle.Lead, none);
        }
        else
        {
            draft.HeaderRows = matrix.Write(draft);
        }

        return [draft.Sheet(view.Say("sheet.name.services"), view.Say("sheet.about.services")) with { Landscape = true, OnePage = draft.IsShort }];
    }
}
