using Benchmarking.Checks;
using Benchmarking.Import.Answers;
using Benchmarking.Import.Tables;
using Benchmarking.Surveys;

namespace Benchmarking.Import.Submissions;

/// <summary>Settles what becomes of rows that repeat the answers of the same unit and service within minutes: a form that was sent twice.</summary>
/// <param name="table">The table.</param>
/// <param name="columns">The columns that tell when.</param>
/// <param name="treatment">What becomes of the rows.</param>
/// <param name="findings">Where findings go.</param>
internal sealed class SameMinutes(DelimitedText table, SubmissionColumns columns, RowTreatment treatment, FileFindings findings)
{
    private const int Minutes = 10;
    private readonly RowQuestion _question = new(FileChecks.IdenticalSoon, treatment, findings);

    /// <summary>The rows that were left out; null where there are none.</summary>
    public LeftOutRows? LeftOut => _question.LeftOut;

    /// <summary>Settles a file.</summary>
    /// <param name="responses">Its answers.</param>
    /// <returns>The answers that count.</returns>
    public Responses Settle(Responses responses)
    {
        if (columns.Submitted is not { } submitted || RepeatedAnswers.Of(responses).ToList() is not { Count: > 0 } pairs)
        {
            return responses;
        }

        var times = Times(submitted, pairs.SelectMany(pair => (int[])[responses.Rows[pair.Respondent], responses.Rows[pair.Earlier]]).ToHashSet());
        var excluded = new HashSet<int>();
        foreach (var (respondent, earlier) in pairs)
        {
            var (row, first) = (responses.Rows[respondent], responses.Rows[earlier]);
            var isSoon = times.TryGetValue(row, out var time) && times.TryGetValue(first, out var before) && (time - before).Duration() <= TimeSpan.FromMinutes(Minutes);
            if (isSoon && _question.Settle(row, new("import.rows.identical", first, Minutes)))
            {
                excluded.Add(row);
            }
        }

        _question.Close("import.rows.identical.left_out", "import.rows.identical.kept");
        return excluded.Count == 0 ? responses : ChosenRows.Without(responses, excluded);
    }

    /// <summary>Goes through the table once more for the times of some rows; those with a clock alone can tell minutes.</summary>
    private Dictionary<int, DateTime> Times(TableColumn submitted, HashSet<int> rows)
    {
        using var cursor = new TableCursor(table);
        var times = new Dictionary<int, DateTime>();
        while (cursor.Read())
        {
            if (rows.Contains(cursor.Line) && SubmissionTime.Read(cursor.Text(submitted.Field), columns.MonthFirst) is { } time && time.TimeOfDay > TimeSpan.Zero)
            {
                times[cursor.Line] = time;
            }
        }

        return times;
    }
}
