namespace Benchmarking.Import.Formats;

/// <summary>What the columns that a survey tool adds of its own mean for the import.</summary>
internal static class ToolColumns
{
    /// <summary>Names the columns of submissions and of when they were handed in, and passes over what is the tool's own.</summary>
    /// <param name="columns">The columns.</param>
    /// <returns>The mapping. Numbers of submissions tell submissions apart within a survey round and follow nobody to the next; a column headed <c>respondent</c> goes before them.</returns>
    public static Mapping Certain(IReadOnlyList<SourceColumn> columns)
    {
        var roles = new[] { (ResponseColumns.Respondent, SourceColumnKind.Submission), (ResponseColumns.Submitted, SourceColumnKind.Submitted) }
            .Where(pair => !columns.Any(column => string.Equals(column.Header, pair.Item1, StringComparison.OrdinalIgnoreCase)))
            .Select(pair => (Role: pair.Item1, Column: columns.FirstOrDefault(column => column.Kind == pair.Item2)))
            .Where(pair => pair.Column is not null)
            .ToDictionary(pair => pair.Role, pair => pair.Column?.Header ?? "", StringComparer.OrdinalIgnoreCase);
        return new Mapping
        {
            FileName = "",
            Columns = roles,
            Ignore = [.. columns.Where(IsToolsOwn).Select(column => column.Header)],
            StableKeys = roles.ContainsKey(ResponseColumns.Respondent) ? false : null,
        };
    }

    private static bool IsToolsOwn(SourceColumn column) => column.Kind is SourceColumnKind.Technical or SourceColumnKind.Started or SourceColumnKind.Status;
}
