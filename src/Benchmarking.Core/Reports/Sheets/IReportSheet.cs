namespace Benchmarking.Reports.Sheets;

/// <summary>One sheet of a report: a pure function from what a reader may see to a neutral table.</summary>
internal interface IReportSheet
{
    /// <summary>Composes the sheet.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>The sheet, or null where it has nothing to say to this reader.</returns>
    ReportSheet? Compose(ReportView view);
}
