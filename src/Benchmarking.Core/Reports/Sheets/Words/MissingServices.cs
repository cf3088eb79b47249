namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Tells which services a unit's scores lack.</summary>
/// <remarks>Only services that no score has: which questions the one leader of a service left out is that leader's own answer.</remarks>
internal static class MissingServices
{
    /// <summary>A sentence for the services that are behind none of the unit's scores.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="findings">The unit's findings.</param>
    /// <returns>The sentence; none where every service is behind some score.</returns>
    public static IReadOnlyList<string> Sentences(ReportView view, IReadOnlyList<UnitFinding> findings)
    {
        var lacking = findings.Select(finding => finding.Score?.Figures?.MissingServices).OfType<IReadOnlyList<int>>().ToList();
        var services = view.Context.Network.Services;
        var everywhere = Enumerable.Range(0, services.Count).Where(service => lacking.Count > 0 && lacking.TrueForAll(missing => missing.Contains(service)));
        return view.Texts.List([.. everywhere.Select(service => services[service].Name[view.Texts.Language])]) is { Length: > 0 } names
            ? [view.Say("sheet.missing_services", names)]
            : [];
    }
}
