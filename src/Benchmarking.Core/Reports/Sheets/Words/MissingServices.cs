namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Tells which services a unit's scores lack.</summary>
internal static class MissingServices
{
    private const int MostTitles = 3;

    /// <summary>One sentence for all scores that lack the same services.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="findings">The unit's findings.</param>
    /// <returns>The sentences; none where every score rests on every service.</returns>
    public static IReadOnlyList<string> Sentences(ReportView view, IReadOnlyList<UnitFinding> findings)
    {
        var shown = findings.Where(finding => finding.Score?.Figures is not null).ToList();
        return
        [
            .. from finding in shown
               group finding by Names(view, finding) into same
               where same.Key.Length > 0
               select same.Count() == shown.Count
                   ? view.Say("sheet.missing_services", same.Key)
                   : view.Say("sheet.missing_services.some", same.Key, Titles(view, same)),
        ];
    }

    private static string Names(ReportView view, UnitFinding finding) => view.Texts.List(
        [.. (finding.Score?.Figures?.MissingServices ?? []).Select(service => view.Context.Network.Services[service].Name[view.Texts.Language])]);

    private static string Titles(ReportView view, IEnumerable<UnitFinding> findings) =>
        view.Shortened([.. findings.Select(finding => view.Quoted(finding.Measure.Title))], MostTitles);
}
