using System.Text;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Submissions;

/// <summary>Understands the cells of a column of how far submissions came.</summary>
internal sealed class StatusColumn
{
    private const int LongestText = 200;
    private const int MostKept = 1_000;
    private readonly Dictionary<string, SubmissionState> _states;
    private readonly Dictionary<string, SubmissionState>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SortedSet<string> _unknown = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Begins with what is certain.</summary>
    /// <param name="column">The column.</param>
    /// <param name="states">What the file's texts mean; words that survey tools use are known without.</param>
    public StatusColumn(TableColumn column, Dictionary<string, SubmissionState> states)
    {
        (Column, _states) = (column, states);
        _lookup = states.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The column.</summary>
    public TableColumn Column { get; }

    /// <summary>Texts that nothing knows.</summary>
    public IReadOnlyCollection<string> Unknown => _unknown;

    /// <summary>Understands a cell.</summary>
    /// <param name="cell">Its text.</param>
    /// <returns>The state; unknown where the cell says nothing.</returns>
    public SubmissionState Read(ReadOnlySpan<byte> cell)
    {
        if (cell.IsEmpty || cell.Length > LongestText)
        {
            return SubmissionState.Unknown;
        }

        Span<char> letters = stackalloc char[LongestText];
        ReadOnlySpan<char> text = letters[..Encoding.UTF8.GetChars(cell, letters)].Trim();
        return _lookup.TryGetValue(text, out var state) ? state : Learn(text.ToString());
    }

    private SubmissionState Learn(string text)
    {
        var state = StateWords.State(text, Column.Header);
        if (state is null && _unknown.Count < MostKept)
        {
            _unknown.Add(text);
        }

        if (_states.Count < MostKept)
        {
            _states[text] = state ?? SubmissionState.Unknown;
        }

        return state ?? SubmissionState.Unknown;
    }
}
