namespace Benchmarking.Import.Figures;

/// <summary>A dimension of a dataset, its categories in the order of the values.</summary>
/// <param name="Id">Its id, such as <c>Region</c>.</param>
/// <param name="Label">Its words; empty where there are none.</param>
/// <param name="Categories">Its categories.</param>
internal sealed record JsonStatDimension(string Id, string Label, IReadOnlyList<NamedContents> Categories)
{
    /// <summary>Finds a category.</summary>
    /// <param name="name">Its code or label, without regard to case.</param>
    /// <returns>Its position; -1 where there is none.</returns>
    public int PositionOf(string name)
    {
        var wanted = name.Trim();
        for (var position = 0; position < Categories.Count; position++)
        {
            if (Categories[position].Code.Equals(wanted, StringComparison.OrdinalIgnoreCase))
            {
                return position;
            }
        }

        return Categories.Select(category => category.Label).ToList().FindIndex(label => label.Equals(wanted, StringComparison.OrdinalIgnoreCase));
    }
}
