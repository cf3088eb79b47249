namespace Benchmarking.Reports.Sheets;

/// <summary>The sheets of reports.</summary>
internal static class ReportSheets
{
    /// <summary>All sheets, in the order read; each knows whether it speaks to a unit, to the network or to both.</summary>
    public static IReadOnlyList<IReportSheet> All { get; } =
    [
        new SummarySheet(),
        new ProfileSheet(),
        new DimensionSheets(),
        new IndicatorsSheet(),
        new OverviewSheet(),
        new HeatMapSheet(),
        new VerdictsSheet(),
        new ChangesSheet(),
        new HeterogeneitySheet(),
        new RanksSheet(),
        new PartnersSheet(),
        new ScoresSheet(),
        new ServicesSheet(),
        new OutcomesSheet(),
        new EvaluationsSheet(),
        new QualitySheet(),
        new GoalsSheet(),
        new MethodSheet(),
    ];

    /// <summary>Composes every sheet that has something to say to a reader, and the cover that lists them.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>The sheets, in the order read.</returns>
    public static IReadOnlyList<ReportSheet> For(ReportView view)
    {
        var sheets = TabNames.Settled(All.SelectMany(sheet => sheet.Compose(view)), view.Say("sheet.name.cover"));
        return [CoverSheet.Of(view, sheets), .. sheets];
    }
}
