namespace Benchmarking.Reports.Sheets;

/// <summary>One kind of sheet of a report: a pure function from what a reader may see to neutral tables.</summary>
internal interface IReportSheet
{
    /// <summary>Composes its sheets.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>One as a rule; none where it has nothing to say to this reader, several where there is one a dimension.</returns>
    IReadOnlyList<ReportSheet> Compose(ReportView view);
}
