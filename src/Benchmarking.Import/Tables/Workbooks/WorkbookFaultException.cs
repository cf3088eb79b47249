using Benchmarking.Wording;

namespace Benchmarking.Import.Tables.Workbooks;

/// <summary>A workbook that cannot be read; <see cref="WorkbookFile"/> turns it into a finding.</summary>
/// <param name="reason">What was found, and what to do.</param>
internal sealed class WorkbookFaultException(Sentence reason) : Exception(reason.ToString())
{
    /// <summary>What was found, and what to do.</summary>
    public Sentence Reason { get; } = reason;

    /// <summary>A part that is damaged.</summary>
    /// <param name="part">Its name in the archive.</param>
    /// <returns>The fault.</returns>
    public static WorkbookFaultException Damaged(string part) => new(new("import.workbook.damaged", Shown.Short(part)));
}
