namespace Benchmarking.Import.Formats;

/// <summary>The product's own form: a column <c>unit</c>, and one column an item, headed by its id.</summary>
internal sealed class GenericFormat : ISurveyFormat
{
    /// <inheritdoc/>
    public string Id => "generic";

    /// <inheritdoc/>
    public string Name => "CSV";

    /// <summary>Half of it by the column of units, the other half by the share of items; never quite unsure, since everything else needs a mapping to this form, and never
    /// as sure as a tool's own columns make a tool's format, since a form that was made after the set has the items for headers in every tool.</summary>
    /// <param name="file">The file.</param>
    /// <returns>From 0.1 to 0.9.</returns>
    public double Recognise(SurveyFile file)
    {
        var headers = file.Header.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var items = file.Set.SurveyItems;
        var found = items.Count(item => headers.Contains(item.Item.Id.Value));
        return Math.Max(0.1, (headers.Contains(ResponseColumns.Unit) ? 0.45 : 0) + (0.45 * found / Math.Max(1, items.Count)));
    }

    /// <inheritdoc/>
    public SurveyLayout Read(SurveyFile file) => new(file.Text, Mapping.None);
}
