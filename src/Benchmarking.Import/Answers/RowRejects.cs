using Benchmarking.Findings;
using Benchmarking.Import.Personal;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>Sets rows aside, without what the import leaves out.</summary>
/// <param name="text">The table.</param>
/// <param name="plan">What each column is.</param>
/// <param name="redact">Whether what tells who somebody is is masked, but for the respondents' keys: without them a mended row would be another respondent.</param>
internal sealed class RowRejects(DelimitedText text, ColumnPlan plan, bool redact)
{
    /// <summary>Goes through the table once more and takes the cells of some rows.</summary>
    /// <param name="reasons">The rows, and why they are set aside.</param>
    /// <returns>The rows as they came, less the columns that are left out. Where a row has not the fields of the header, nobody knows which those are:
    /// its cells stay behind if any column is left out.</returns>
    public RejectedRows Collect(IReadOnlyDictionary<int, List<Finding>> reasons)
    {
        using var cursor = new TableCursor(text);
        var names = cursor.Read() ? cursor.Texts() : [];
        var header = Kept(names, names);
        var rows = new List<RejectedRow>();
        while (cursor.Read())
        {
            if (reasons.TryGetValue(cursor.Line, out var own))
            {
                var why = own.Select(fault => fault.Message).ToList();
                var isWhole = plan.Dropped.Count == 0 || cursor.FieldCount == names.Length;
                rows.Add(isWhole
                    ? new(cursor.Line, Kept(cursor.Texts(), names), why)
                    : new(cursor.Line, [.. header.Select(_ => "")], [.. why, new Sentence("import.rows.left_behind", cursor.Line)]));
            }
        }

        return new RejectedRows(header, rows);
    }

    private string[] Kept(string[] cells, string[] names) =>
        [.. cells.Select((cell, field) => (cell, field))
            .Where(one => !plan.Dropped.Contains(one.field))
            .Select(one => redact && one.field != plan.Respondent?.Field ? Masked(one.cell, one.field, names) : one.cell)];

    private static string Masked(string cell, int field, string[] names) => PersonalDetails.Redact(cell, field < names.Length ? names[field] : "");
}
