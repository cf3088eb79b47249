using Benchmarking.Wording;

namespace Benchmarking.Reports;

/// <summary>Tells what the columns of exported tables mean.</summary>
public static class Codebook
{
    /// <summary>Describes tables, column by column.</summary>
    /// <param name="tables">The names of the tables, such as <c>scores</c>, and their columns, in order.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>A table <c>table,column,type,meaning</c>; the type is <c>code</c>, <c>text</c>, <c>integer</c>, <c>number</c> or <c>share</c> (0 to 1).</returns>
    /// <exception cref="KeyNotFoundException">A column has no type or no meaning yet.</exception>
    public static TidyTable Of(IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> tables, Texts texts)
    {
        var rows =
            from table in tables
            from column in table.Value
            select (IReadOnlyList<TableValue>)
            [
                TableValue.Code(table.Key), TableValue.Code(column), TableValue.Code(TypeOf(column)), TableValue.Words(Meaning(table.Key, column, texts)),
            ];
        return new TidyTable(["table", "column", "type", "meaning"], [.. rows]);
    }

    private static string TypeOf(string column) => column switch
    {
        "wave" or "unit" or "service" or "indicator" or "reference" or "verdict" or "status" or "missing_services" or "variance_model" or "key" => "code",
        "unit_name" => "text",
        "n" or "invited" or "respondent" => "integer",
        "response_rate" => "share",
        "score" or "sd" or "se" or "df" or "ci_low" or "ci_high" or "reference_score" or "difference" => "number",
        "p" or "p_adjusted" or "g" or "g_low" or "g_high" => "number",
        _ => throw new KeyNotFoundException($"The codebook has no type for the column '{column}'."),
    };

    // A column that means something else in one table than elsewhere has a meaning of its own there.
    private static string Meaning(string table, string column, Texts texts)
    {
        var own = $"export.column.{table}.{column}";
        return texts[texts.Has(own) ? own : $"export.column.{column}"];
    }
}
