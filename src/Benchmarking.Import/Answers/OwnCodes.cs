using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Answers;

/// <summary>Refuses answers that are numbers of the survey tool's own as long as nobody has said what they mean.</summary>
internal static class OwnCodes
{
    private const int RowsLookedAt = 200;

    /// <summary>Looks at the columns of items without labels.</summary>
    /// <param name="table">The table.</param>
    /// <param name="layout">What the format says about its columns.</param>
    /// <param name="plan">What its columns are.</param>
    /// <param name="mapping">What the mapping says about values.</param>
    /// <param name="findings">Where an error goes.</param>
    public static void Refuse(DelimitedText table, SurveyLayout layout, ColumnPlan plan, Mapping mapping, FileFindings findings)
    {
        if (layout.Advice is not { } advice || mapping.Values.ContainsKey(Mapping.AnyItem))
        {
            return;
        }

        var own = layout.Described.Where(column => column is { HasOwnCodes: true, Labels.Count: 0 }).Select(column => column.Header).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var suspects = plan.Items.Where(item => own.Contains(item.Column.Header) && !item.IsMapped).ToList();
        if (suspects.Count > 0 && Numbered(table, suspects) is { Count: > 0 } headers)
        {
            findings.File(FileChecks.UnexplainedCodes, new("import.codes.unexplained", Shown.List(headers), advice));
        }
    }

    private static List<string> Numbered(DelimitedText table, IReadOnlyList<ItemColumn> columns)
    {
        using var cursor = new TableCursor(table);
        cursor.Read();
        var numbered = new HashSet<ItemColumn>();
        for (var row = 0; row < RowsLookedAt && cursor.Read(); row++)
        {
            numbered.UnionWith(columns.Where(column => WholeNumber.Read(cursor.Text(column.Column.Field), out _) != NumberKind.None));
        }

        return [.. columns.Where(numbered.Contains).Select(column => column.Column.Header)];
    }
}
