namespace Benchmarking.Import.Formats;

/// <summary>Nettskjema's CSV report: <c>$submission_id</c>, <c>$created</c>, then a column a question, headed by its codebook name (<c>matrix.row</c> for a row of a matrix, <c>question.option</c>
/// with 0 and 1 for each option of a question with several answers), then <c>$answer_time_ms</c>. Codes are the author's; the form's element list, a JSON file, has their labels.</summary>
/// <remarks>Checked against a real report and its element list. Exports by way of TSD, with commas or as a workbook, could not be checked.</remarks>
internal sealed class NettskjemaFormat : ISurveyFormat
{
    private static readonly Dictionary<string, SourceColumnKind> Own = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$submission_id"] = SourceColumnKind.Submission,
        ["$created"] = SourceColumnKind.Submitted,
        ["$answer_time_ms"] = SourceColumnKind.Technical,
    };

    /// <inheritdoc/>
    public string Id => "nettskjema";

    /// <inheritdoc/>
    public string Name => "Nettskjema";

    /// <summary>Certain by one of the columns that begin with <c>$</c>, or by an element list that came with the file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>0 or 1.</returns>
    public double Recognise(SurveyFile file) => file.Header.Any(Own.ContainsKey) || Elements(file) is not null ? 1 : 0;

    /// <inheritdoc/>
    public SurveyLayout Read(SurveyFile file)
    {
        var elements = Elements(file);
        var ids = file.Set.SurveyItems.Select(item => item.Item.Id.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<SourceColumn> columns = [.. file.Header.Select(header => Describe(header, elements, ids))];
        return new SurveyLayout(file.Text, ToolColumns.Certain(columns)) { Described = columns, Advice = new("import.nettskjema.advice") };
    }

    // Who named a question after the item chose its codes with the set in hand; codes below any other name are anybody's.
    private static SourceColumn Describe(string header, NettskjemaElements? elements, HashSet<string> ids)
    {
        var column = elements?.Find(header) ?? new SourceColumn(header) { Kind = Own.GetValueOrDefault(header), HasOwnCodes = true };
        return column with { HasOwnCodes = column.HasOwnCodes && !ids.Contains(header) };
    }

    private static NettskjemaElements? Elements(SurveyFile file) =>
        file.Companions.OrderBy(companion => companion.Key, StringComparer.Ordinal).Select(companion => NettskjemaElements.TryRead(companion.Value)).FirstOrDefault(found => found is not null);
}
