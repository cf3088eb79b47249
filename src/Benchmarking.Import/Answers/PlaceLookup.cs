using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>Finds the units or services that go by a name.</summary>
internal sealed class PlaceLookup
{
    private static readonly int[] Shared = [];
    private readonly Dictionary<string, int[]> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _names;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly RegisteredUnits? _registered;
    private readonly Dictionary<string, string> _restored = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Check, Sentence Message)> _notes = [];

    private PlaceLookup(IEnumerable<(string Code, IEnumerable<string> Names)> all, RegisteredUnits? registered = null)
    {
        _registered = registered;
        var entries = all.ToList();
        _names = [.. entries.SelectMany(entry => entry.Names.Prepend(entry.Code))];
        var codes = entries.Select(entry => entry.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var place = 0; place < entries.Count; place++)
        {
            _places[entries[place].Code] = [place];
        }

        for (var place = 0; place < entries.Count; place++)
        {
            foreach (var name in entries[place].Names.Select(name => name.Trim()).Where(name => !codes.Contains(name)))
            {
                _places[name] = _places.TryGetValue(name, out var others) && !others.Contains(place) ? Shared : [place];
            }
        }

        _lookup = _places.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Finds units by code or name, and recognises what spreadsheets and reforms made of them.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The lookup.</returns>
    public static PlaceLookup OfUnits(Network network)
    {
        var registered = new RegisteredUnits(network);
        // A name that another municipality has too is no name to pass over silently: it goes the way of recognition.
        return new(
            network.Units.Index().Select(unit => (unit.Item.Code.Value, Enumerable.Repeat(unit.Item.Name, registered.HasNamesake(unit.Index) ? 0 : 1))),
            registered);
    }

    /// <summary>Finds services by id or by name in any language.</summary>
    /// <param name="network">The network; without services nothing is found.</param>
    /// <returns>The lookup.</returns>
    public static PlaceLookup OfServices(Network network) =>
        new(network.Services.Select(service => (service.Id.Value, service.Name.All.Select(name => name.Value))));

    /// <summary>Finds what goes by a name.</summary>
    /// <param name="name">The name, trimmed.</param>
    /// <returns>Places, ascending; none where two of them share the name; null where nothing goes by it.</returns>
    public int[]? Find(ReadOnlySpan<char> name) => _lookup.TryGetValue(name, out var places) ? places : null;

    /// <summary>From here on a name means what it is said to mean, whatever it meant before.</summary>
    /// <param name="name">The name, trimmed.</param>
    /// <param name="places">One place or more, ascending.</param>
    public void Learn(string name, int[] places) => _places[name] = places;

    /// <summary>Recognises what goes by no name of the network, and knows it from here on.</summary>
    /// <param name="name">The name, trimmed.</param>
    /// <returns>The place; null where nothing is certain.</returns>
    public int[]? Recognise(string name)
    {
        if (_registered?.Recognise(name) is not RecognisedUnit.Unit unit)
        {
            return null;
        }

        if (unit.Restored is { } restored)
        {
            _restored[name] = restored;
        }

        if (unit.Note is { } note)
        {
            _notes.Add((unit.Check, note));
        }

        return _places[name] = [unit.Place];
    }

    /// <summary>Says why a name is not recognised.</summary>
    /// <param name="name">The name, trimmed.</param>
    /// <returns>The check's id and the sentence; null where nothing is known of the name.</returns>
    public (string Check, Sentence Message)? Explain(string name) =>
        _registered?.Recognise(name) is RecognisedUnit.Refused refused ? (refused.Check, refused.Reason) : null;

    /// <summary>Says once for the file what was recognised that the file says otherwise.</summary>
    /// <param name="findings">Where notes go.</param>
    public void Note(FileFindings findings)
    {
        if (_restored.Count > 0)
        {
            var codes = Shown.List([.. _restored.OrderBy(code => code.Value, StringComparer.Ordinal).Select(code => $"{code.Key} → {code.Value}")]);
            findings.Remark(FileChecks.RestoredCodes, Severity.Note, new("import.unit.restored", _restored.Count, codes));
        }

        foreach (var (check, message) in _notes)
        {
            findings.Remark(check, Severity.Note, message);
        }
    }

    /// <summary>What was probably meant by a text that names nothing: what is nearest, unless it is a number.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code or name; null where nothing is near.</returns>
    // A number one digit off is another municipality, not a slip of the pen.
    public string? Guess(string text) => text.All(char.IsAsciiDigit) ? null : Nearest.To(text, _names);
}
