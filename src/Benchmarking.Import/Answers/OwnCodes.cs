using System.Globalization;
using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Answers;

/// <summary>Refuses answers that are numbers of the survey tool's own as long as nobody has said what each of them means.</summary>
internal static class OwnCodes
{
    /// <summary>Looks at the columns of items whose numbers are the tool's own.</summary>
    /// <param name="table">The table.</param>
    /// <param name="layout">What the format says about its columns.</param>
    /// <param name="plan">What its columns are.</param>
    /// <param name="findings">Where an error goes.</param>
    public static void Refuse(DelimitedText table, SurveyLayout layout, ColumnPlan plan, FileFindings findings)
    {
        if (layout.Advice is not { } advice)
        {
            return;
        }

        var own = layout.Described.Where(column => column.HasOwnCodes).DistinctBy(column => column.Header, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(column => column.Header, column => column.Labels, StringComparer.OrdinalIgnoreCase);
        var suspects = plan.Items.Where(item => own.ContainsKey(item.Column.Header)).ToList();
        if (suspects.Count > 0 && Unexplained(table, suspects, own) is { Count: > 0 } headers)
        {
            findings.File(FileChecks.UnexplainedCodes, new("import.codes.unexplained", Shown.List(headers), advice));
        }
    }

    /// <summary>The headers below which a number stands that has no label, and no meaning in the mapping.</summary>
    private static List<string> Unexplained(DelimitedText table, IReadOnlyList<ItemColumn> columns, Dictionary<string, IReadOnlyDictionary<string, string>> labels)
    {
        using var cursor = new TableCursor(table);
        cursor.Read();
        var (found, left) = (new HashSet<ItemColumn>(), columns.ToList());
        while (left.Count > 0 && cursor.Read())
        {
            found.UnionWith(left.Where(column => Number(cursor.Text(column.Column.Field)) is { } code && !column.Explains(code) && !labels[column.Column.Header].ContainsKey(code)));
            left.RemoveAll(found.Contains);
        }

        return [.. columns.Where(found.Contains).Select(column => column.Column.Header)];
    }

    private static string? Number(string text) => WholeNumber.Read(text, out var code) switch
    {
        NumberKind.Whole => code.ToString(CultureInfo.InvariantCulture),
        NumberKind.Decimal => text,
        _ => null,
    };
}
