namespace Benchmarking.Reports;

/// <summary>A table for machines: one kind of thing in its rows, one quantity in each column.</summary>
public sealed record TidyTable
{
    /// <summary>Makes a table.</summary>
    /// <param name="columns">The names of its columns, each once, in the order that scripts rely on.</param>
    /// <param name="rows">Its rows, each with one value a column.</param>
    /// <exception cref="ArgumentException">A column is named twice, or a row has more or fewer values than there are columns.</exception>
    public TidyTable(IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<TableValue>> rows)
    {
        if (columns.Distinct(StringComparer.Ordinal).Count() != columns.Count)
        {
            throw new ArgumentException("A column is named twice.", nameof(columns));
        }

        if (rows.Any(row => row.Count != columns.Count))
        {
            throw new ArgumentException("A row has more or fewer values than there are columns.", nameof(rows));
        }

        (Columns, Rows) = (columns, rows);
    }

    /// <summary>The names of its columns, in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Its rows, each with one value a column.</summary>
    public IReadOnlyList<IReadOnlyList<TableValue>> Rows { get; }
}
