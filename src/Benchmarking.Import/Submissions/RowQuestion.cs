using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Submissions;

/// <summary>A doubt about rows, and what becomes of those that it touches.</summary>
/// <param name="check">The check's id.</param>
/// <param name="treatment">What becomes of the rows.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class RowQuestion(string check, RowTreatment treatment, FileFindings findings)
{
    private readonly List<int> _rows = [];

    /// <summary>The rows that were left out; null where there are none.</summary>
    public LeftOutRows? LeftOut => treatment == RowTreatment.LeaveOut && _rows.Count > 0 ? new(check, [.. _rows.Order()]) : null;

    /// <summary>Settles what becomes of a row.</summary>
    /// <param name="row">Its line.</param>
    /// <param name="reason">What is doubted about it.</param>
    /// <returns>True where it does not count.</returns>
    public bool Settle(int row, Sentence reason)
    {
        _rows.Add(row);
        switch (treatment)
        {
            case RowTreatment.LeaveOut:
                findings.SetAside(check, reason, row);
                return true;
            case RowTreatment.Refuse:
                findings.Row(check, reason, row);
                return true;
            default:
                return false;
        }
    }

    /// <summary>Says once for the file how many rows were left out, or kept all the same; refused ones are errors of their own.</summary>
    /// <param name="leftOut">The key of the sentence where rows were left out; it takes their number and their lines.</param>
    /// <param name="kept">The key of the sentence where they were kept.</param>
    public void Close(string leftOut, string kept)
    {
        if (_rows.Count > 0 && treatment != RowTreatment.Refuse)
        {
            findings.Remark(check, Severity.Warning, new(treatment == RowTreatment.Keep ? kept : leftOut, _rows.Count, Shown.Rows([.. _rows.Order()])));
        }
    }
}
