using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Surveys;

namespace Benchmarking.Import.Answers;

/// <summary>Sets rows with errors aside.</summary>
internal static class RowRejects
{
    /// <summary>Answers without the respondents of some rows.</summary>
    /// <param name="responses">The answers of one file.</param>
    /// <param name="rows">Lines of the file.</param>
    /// <returns>The answers that are left.</returns>
    public static Responses Without(Responses responses, IReadOnlySet<int> rows)
    {
        var kept = new ResponsesBuilder(responses.Set, responses.Network) { AbsentItems = responses.AbsentItems };
        var answers = new short[responses.Set.SurveyItems.Count];
        for (var respondent = 0; respondent < responses.Count; respondent++)
        {
            var row = responses.Rows[respondent];
            if (rows.Contains(row))
            {
                continue;
            }

            for (var item = 0; item < answers.Length; item++)
            {
                answers[item] = responses.Answers(item)[respondent];
            }

            var who = new Respondent(responses.ServiceOf(respondent), responses.Keys[respondent], responses.Sources[respondent], row);
            kept.Add(who, responses.UnitsOf(respondent), answers);
        }

        return kept.Build();
    }

    /// <summary>Goes through the table once more and takes the cells of the rows that have errors.</summary>
    /// <param name="text">The table.</param>
    /// <param name="faults">The rows and what is wrong with them.</param>
    /// <returns>The rows as they came.</returns>
    public static RejectedRows Collect(DelimitedText text, IReadOnlyDictionary<int, List<Finding>> faults)
    {
        using var cursor = new TableCursor(text);
        var header = cursor.Read() ? cursor.Texts() : [];
        var rows = new List<RejectedRow>();
        while (cursor.Read())
        {
            if (faults.TryGetValue(cursor.Line, out var own))
            {
                rows.Add(new(cursor.Line, cursor.Texts(), [.. own.Select(fault => fault.Message)]));
            }
        }

        return new RejectedRows(header, rows);
    }
}
