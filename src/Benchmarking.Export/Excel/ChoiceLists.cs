using Benchmarking.Reports;

namespace Benchmarking.Export.Excel;

/// <summary>The lists that readers pick from, each once. They stand on a hidden sheet, because a list within a cell's own rule ends at 255 characters.</summary>
/// <param name="sheetName">The name of that sheet.</param>
internal sealed class ChoiceLists(string sheetName)
{
    private readonly List<IReadOnlyList<string>> _lists = [];

    /// <summary>Whether there is none.</summary>
    public bool IsEmpty => _lists.Count == 0;

    /// <summary>The formula that names a list.</summary>
    /// <param name="options">The list.</param>
    /// <returns>The address of its cells.</returns>
    public string Of(IReadOnlyList<string> options)
    {
        var column = _lists.FindIndex(list => list.SequenceEqual(options, StringComparer.Ordinal));
        if (column < 0)
        {
            column = _lists.Count;
            _lists.Add(options);
        }

        return CellAddress.Fixed(sheetName, new CellRange(0, column, options.Count - 1, column));
    }

    /// <summary>The sheet that holds them, one list a column.</summary>
    /// <returns>The sheet.</returns>
    public ReportSheet Sheet() => new()
    {
        Name = sheetName,
        Columns = [.. _lists.Select(_ => 30.0)],
        Rows = [.. Enumerable.Range(0, _lists.Max(list => list.Count)).Select(Row)],
    };

    private SheetRow Row(int place) => new([.. _lists.Select(list => place < list.Count ? new Cell.Text(list[place]) : (Cell)new Cell.Empty())]);
}
