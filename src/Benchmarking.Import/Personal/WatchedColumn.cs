using System.Text;
using Benchmarking.Import.Submissions;
using Benchmarking.Import.Tables;

namespace Benchmarking.Import.Personal;

/// <summary>Counts what tells who somebody is in the cells of one column.</summary>
/// <param name="column">The column.</param>
/// <param name="isKey">Whether it is the respondents' key, which only a keyed hash is kept of.</param>
internal sealed class WatchedColumn(TableColumn column, bool isKey)
{
    private const int LongestLabel = 40;
    private const int FewestSpaces = 4;

    // As many of what looks like identity numbers have to be some: chance makes one in ten of a column of times or of running numbers.
    private const int LeastShare = 4;
    private readonly int[] _counts = new int[Enum.GetValues<PersonalKind>().Length];
    private int _lookAlikes;

    /// <summary>The column.</summary>
    public TableColumn Column { get; } = column;

    /// <summary>Whether it is the respondents' key.</summary>
    public bool IsKey { get; } = isKey;

    /// <summary>Whether somebody wrote a sentence in it.</summary>
    public bool IsProse { get; private set; }

    /// <summary>How many cells hold each kind, those that chance accounts for left out; of a key, identity numbers alone.</summary>
    public IReadOnlyList<(PersonalKind Kind, int Cells)> Found
    {
        get
        {
            var numbers = _counts.Where((_, kind) => IsNumber((PersonalKind)kind)).Sum();
            var isChance = LeastShare * numbers < _lookAlikes;
            return [.. Enum.GetValues<PersonalKind>()
                .Where(kind => _counts[(int)kind] > 0 && (IsNumber(kind) ? !isChance : !IsKey))
                .Select(kind => (kind, _counts[(int)kind]))];
        }
    }

    /// <summary>Looks at a cell.</summary>
    /// <param name="cell">Its text as UTF-8.</param>
    public void Look(ReadOnlySpan<byte> cell)
    {
        IsProse |= cell.Length >= LongestLabel && !IsProse && cell.Count((byte)' ') >= FewestSpaces;
        if (PersonalDetails.MayStandIn(cell) && !IsTime(cell))
        {
            Look(Encoding.UTF8.GetString(cell));
        }
    }

    /// <summary>Whether a cell is a time, of which every row may have one.</summary>
    private static bool IsTime(ReadOnlySpan<byte> cell)
    {
        Span<char> letters = stackalloc char[LongestLabel];
        return cell.Length <= LongestLabel && SubmissionTime.Read(letters[..Encoding.UTF8.GetChars(cell, letters)]) is not null;
    }

    private void Look(string text)
    {
        _lookAlikes += IdentityShapes.HasForm(text) ? 1 : 0;
        foreach (var kind in PersonalDetails.Find(text, Column.Header).Select(detail => detail.Kind).Distinct())
        {
            _counts[(int)kind]++;
        }
    }

    private static bool IsNumber(PersonalKind kind) => kind <= PersonalKind.IcelandicNumber;
}
