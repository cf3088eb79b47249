using Benchmarking.Import.Formats;
using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>Recognises what an ordinary import may take for granted: columns and values that say just what the set says, and are alone in that.</summary>
internal sealed class CertainMapping
{
    private const int RowsLookedAt = 5_000;

    /// <summary>How many columns are compared with every question, which takes a second or two for as many; no survey has more.</summary>
    public const int MostColumns = 3_000;

    private readonly SurveyFile _file;
    private readonly Mapping _settled;
    private readonly IReadOnlyList<SeenColumn> _columns;
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> _values;
    private readonly List<Sentence> _doubts = [];

    private CertainMapping(SurveyFile file, IReadOnlyList<SeenColumn> columns, Mapping settled)
    {
        (_file, _columns, _settled) = (file, columns, settled);
        _values = new(settled.Values, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Looks at a file that a format has laid out.</summary>
    /// <param name="file">The file.</param>
    /// <param name="layout">Its table, and what the export says about it.</param>
    /// <param name="settled">What is settled already: the mapping file laid over what the format is sure of.</param>
    /// <returns>What is settled and what is certain beyond that; no more than is settled where every column is known and no labels have to be looked at.</returns>
    public static CertainReading Of(SurveyFile file, SurveyLayout layout, Mapping settled)
    {
        var hasLabels = layout.Described.Any(column => column.Labels.Count > 0);
        var headers = SeenColumns.In(layout, rows: 0);
        return headers.Count > MostColumns || (!hasLabels && IsKnown(headers, file, settled))
            ? new CertainReading(settled, [])
            : new CertainMapping(file, SeenColumns.In(layout, RowsLookedAt), settled).Read();
    }

    private static bool IsKnown(IReadOnlyList<SeenColumn> columns, SurveyFile file, Mapping settled)
    {
        var headers = columns.Select(column => column.Header).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var roles = file.Network.Services.Count > 0 ? new[] { ResponseColumns.Unit, ResponseColumns.Service } : [ResponseColumns.Unit];
        return roles.All(role => headers.Contains(role) || settled.Columns.ContainsKey(role) || settled.Constants.ContainsKey(role))
            && file.Set.SurveyItems.All(item => headers.Contains(item.Item.Id.Value) || settled.Items.ContainsKey(item.Item.Id.Value));
    }

    private CertainReading Read()
    {
        var used = _settled.Columns.Values.Concat(_settled.Items.Values).Concat(_settled.Ignore).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var guesses = new ColumnMatcher([.. _columns.Where(column => !used.Contains(column.Header))], _file.Set, _file.Network).Guess();
        var roles = Joined(guesses.Roles.Where(guess => !_settled.Constants.ContainsKey(guess.Name)), _settled.Columns);
        var items = Joined(guesses.Items, _settled.Items);
        TakeAnswers(items);
        TakePlaces(roles, ResponseColumns.Unit, PlaceMatcher.OfUnits(_file.Network));
        TakePlaces(roles, ResponseColumns.Service, PlaceMatcher.OfServices(_file.Network));
        return new CertainReading(_settled with { Columns = roles, Items = items, Values = _values }, _doubts);
    }

    private static Dictionary<string, string> Joined(IEnumerable<ColumnGuess> guesses, IReadOnlyDictionary<string, string> settled)
    {
        var joined = new Dictionary<string, string>(settled, StringComparer.OrdinalIgnoreCase);
        foreach (var guess in guesses)
        {
            if (guess is { Certainty: Certainty.Certain, Column: { } column })
            {
                joined.TryAdd(guess.Name, column.Header);
            }
        }

        return joined;
    }

    private void TakeAnswers(Dictionary<string, string> items)
    {
        foreach (var asked in _file.Set.SurveyItems)
        {
            var id = asked.Item.Id.Value;
            if (Column(items, id) is not { } column)
            {
                continue;
            }

            var guesses = ColumnValues.Of(column, new AnswerMatcher(asked.Indicator.Scale)).Where(guess => !IsSaid(id, guess.Text)).ToList();
            Take(id, guesses);

            // A text without a label is refused in its cell; one whose label nobody knows would be taken for the number that it is.
            _doubts.AddRange(guesses.Where(guess => guess.Certainty == Certainty.Doubtful && column.Described.Labels.ContainsKey(guess.Text))
                .Select(guess => new Sentence("import.map.certain.label", guess.Text, column.Described.Labels[guess.Text], Shown.Short(column.Header))));
        }
    }

    private void TakePlaces(Dictionary<string, string> roles, string role, PlaceMatcher places)
    {
        if (Column(roles, role) is { } column)
        {
            Take(role, column.Values.Where(text => !IsSaid(role, text)).Select(text => places.Guess(text, column.Described.Labels.GetValueOrDefault(text))));
        }
    }

    private void Take(string key, IEnumerable<ValueGuess> guesses)
    {
        var own = new Dictionary<string, string>(_values.GetValueOrDefault(key) ?? new Dictionary<string, string>(), StringComparer.OrdinalIgnoreCase);
        foreach (var guess in guesses.Where(guess => !guess.IsPlain))
        {
            if (guess.Target is { } target)
            {
                own.TryAdd(guess.Text, target);
            }
        }

        if (own.Count > 0)
        {
            _values[key] = own;
        }
    }

    private SeenColumn? Column(Dictionary<string, string> names, string name)
    {
        var header = names.GetValueOrDefault(name, name);
        return _columns.FirstOrDefault(column => string.Equals(column.Header, header, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsSaid(string key, string text) => Says(key, text) || (!ResponseColumns.IsRole(key) && Says(Mapping.AnyItem, text));

    private bool Says(string key, string text) => _settled.Values.TryGetValue(key, out var values) && values.ContainsKey(text);
}
