using Benchmarking.Findings;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Tables;
using Benchmarking.Surveys;

namespace Benchmarking.Import.Submissions;

/// <summary>Settles what becomes of rows that share a respondent's key.</summary>
/// <param name="treatment">What becomes of them.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class RepeatedKeys(RepeatTreatment treatment, FileFindings findings)
{
    /// <summary>The rows that were left out; null where there are none.</summary>
    public LeftOutRows? LeftOut { get; private set; }

    /// <summary>Settles a file.</summary>
    /// <param name="responses">Its answers.</param>
    /// <returns>The answers that count; the same where refusing is left to the check of answers.</returns>
    public Responses Settle(Responses responses)
    {
        if (treatment == RepeatTreatment.Refuse)
        {
            return responses;
        }

        var shared = Enumerable.Range(0, responses.Count)
            .Where(respondent => responses.Keys[respondent] is not null)
            .GroupBy(respondent => responses.Keys[respondent], StringComparer.Ordinal)
            .Select(rows => rows.Select(respondent => responses.Rows[respondent]).ToList())
            .Where(rows => rows.Count > 1).ToList();
        return shared.Count == 0 ? responses : treatment == RepeatTreatment.Keep ? WithoutKeys(responses, shared) : OneEach(responses, shared);
    }

    private Responses OneEach(Responses responses, List<List<int>> shared)
    {
        var rows = new SortedSet<int>();
        foreach (var own in shared)
        {
            var kept = treatment == RepeatTreatment.First ? own[0] : own[^1];
            foreach (var row in own.Where(row => row != kept))
            {
                rows.Add(row);
                findings.SetAside(FileChecks.RepeatedKey, new("import.rows.repeated", kept), row);
            }
        }

        LeftOut = new LeftOutRows(FileChecks.RepeatedKey, [.. rows]);
        var key = treatment == RepeatTreatment.First ? "import.rows.repeated.first" : "import.rows.repeated.last";
        findings.Remark(FileChecks.RepeatedKey, Severity.Warning, new(key, rows.Count, Shown.Rows([.. rows])));
        return ChosenRows.Without(responses, rows);
    }

    private Responses WithoutKeys(Responses responses, List<List<int>> shared)
    {
        var rows = shared.SelectMany(own => own).ToHashSet();
        findings.Remark(FileChecks.RepeatedKey, Severity.Warning, new("import.rows.repeated.kept", rows.Count, Shown.Rows([.. rows.Order()])));
        return ChosenRows.WithoutKeys(responses, rows);
    }
}
