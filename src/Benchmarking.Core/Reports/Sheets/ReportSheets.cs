namespace Benchmarking.Reports.Sheets;

/// <summary>The sheets of reports.</summary>
internal static class ReportSheets
{
    /// <summary>All sheets, in the order read; each knows whether it speaks to a unit, to the network or to both.</summary>
    public static IReadOnlyList<IReportSheet> All { get; } =
    [
        new SummarySheet(),
        new IndicatorsSheet(),
        new OverviewSheet(),
        new ScoresSheet(),
        new VerdictsSheet(),
        new ServicesSheet(),
        new GoalsSheet(),
        new MethodSheet(),
    ];

    /// <summary>Composes every sheet that has something to say to a reader.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>The sheets, in the order read.</returns>
    public static IReadOnlyList<ReportSheet> For(ReportView view) => [.. All.Select(sheet => sheet.Compose(view)).OfType<ReportSheet>()];
}
