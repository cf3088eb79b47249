using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>What mappings say of a file that it fits; what was taken first goes before what is taken later.</summary>
/// <param name="columns">The file's columns.</param>
/// <param name="guesses">What the columns are by themselves; a mapping's line that contradicts a certain guess no longer fits.</param>
/// <param name="set">The set.</param>
internal sealed class SettledColumns(IReadOnlyList<SeenColumn> columns, ColumnGuesses guesses, IndicatorSet set)
{
    private readonly Dictionary<string, (SeenColumn Column, Sentence Reason)> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, (string Text, Sentence Reason)> _constants = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _values = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<(string Owner, string Text), Sentence> _valueReasons = [];
    private readonly Dictionary<(string Key, string File), List<string>> _dropped = [];

    /// <summary>Headers of the columns taken.</summary>
    public HashSet<string> Headers { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Headers to read over, and why.</summary>
    public Dictionary<string, Sentence> Ignored { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Lines that no longer fit.</summary>
    public IReadOnlyList<Sentence> Dropped => [.. _dropped.Select(pair => new Sentence(pair.Key.Key, pair.Key.File, Tables.Shown.List(pair.Value)))];

    /// <summary>What texts mean, by item id, <see cref="Mapping.AnyItem"/>, <c>unit</c> and <c>service</c>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Values => _values;

    /// <summary>Takes what fits of a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="reason">Why its lines say what they say.</param>
    public void Take(Mapping mapping, Sentence reason)
    {
        var ids = set.SurveyItems.Select(asked => asked.Item.Id.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, header) in mapping.Columns.Concat(mapping.Items))
        {
            if (!ResponseColumns.IsRole(name) && !ids.Contains(name))
            {
                Drop("import.map.dropped.items", mapping.FileName, name);
            }
            else
            {
                TakeColumn(name, header, mapping.FileName, reason);
            }
        }

        foreach (var (role, text) in mapping.Constants.Where(constant => !_columns.ContainsKey(constant.Key)))
        {
            _constants.TryAdd(role, (text, reason));
        }

        foreach (var header in mapping.Ignore.Where(header => Find(header) is not null))
        {
            Ignored.TryAdd(Find(header)?.Header ?? header, reason);
        }

        foreach (var (owner, texts) in mapping.Values.Where(pair => ids.Contains(pair.Key) || pair.Key is Mapping.AnyItem or ResponseColumns.Unit or ResponseColumns.Service or ResponseColumns.Status))
        {
            TakeValues(owner, texts, reason);
        }
    }

    /// <summary>The column of a role or item.</summary>
    /// <param name="name">The role or the item's id.</param>
    /// <returns>The column and why; null where none was taken.</returns>
    public (SeenColumn Column, Sentence Reason)? Column(string name) => _columns.TryGetValue(name, out var column) ? column : null;

    /// <summary>What holds for every row.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The text and why; null where none was taken.</returns>
    public (string Text, Sentence Reason)? Constant(string role) => _constants.TryGetValue(role, out var constant) ? constant : null;

    /// <summary>Why a text means what <see cref="Values"/> says.</summary>
    /// <param name="owner">What it stands in.</param>
    /// <param name="text">The text.</param>
    /// <returns>The reason.</returns>
    public Sentence ValueReason(string owner, string text) => _valueReasons[(owner, text)];

    private void TakeColumn(string name, string header, string file, Sentence reason)
    {
        if (_columns.ContainsKey(name) || _constants.ContainsKey(name))
        {
            return;
        }

        var column = Find(header);
        var isOther = column is not null && guesses.Items.Any(guess =>
            guess.Certainty == Certainty.Certain && guess.Column == column && !string.Equals(guess.Name, name, StringComparison.OrdinalIgnoreCase));
        if (column is null || isOther)
        {
            Drop(isOther ? "import.map.dropped.others" : "import.map.dropped.columns", file, name);
        }
        else if (Headers.Add(column.Header))
        {
            _columns[name] = (column, reason);
        }
    }

    private void Drop(string key, string file, string name)
    {
        if (!_dropped.TryGetValue((key, file), out var names))
        {
            _dropped[(key, file)] = names = [];
        }

        names.Add(name);
    }

    private void TakeValues(string owner, IReadOnlyDictionary<string, string> texts, Sentence reason)
    {
        var own = new Dictionary<string, string>(_values.GetValueOrDefault(owner) ?? new Dictionary<string, string>(), StringComparer.OrdinalIgnoreCase);
        foreach (var (text, target) in texts)
        {
            if (own.TryAdd(text, target))
            {
                _valueReasons[(owner, text)] = reason;
            }
        }

        _values[owner] = own;
    }

    /// <summary>The column with a header, or the only one whose header says the same in other letters.</summary>
    private SeenColumn? Find(string header)
    {
        var plain = PlainText.Of(header);
        return columns.FirstOrDefault(column => string.Equals(column.Header, header.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? (plain.Length > 0 && columns.Where(column => PlainText.Of(column.Header) == plain).Take(2).ToList() is [var only] ? only : null);
    }
}
