using Benchmarking.Networks;

namespace Benchmarking.Import.Answers;

/// <summary>Finds the unit or service that a cell names.</summary>
internal sealed class PlaceLookup
{
    /// <summary>The place of a cell that names nothing.</summary>
    public const int Unknown = -1;

    /// <summary>The place of a cell whose name two of them share.</summary>
    public const int Ambiguous = -2;

    private readonly Dictionary<string, int> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _codes;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private PlaceLookup(IEnumerable<(string Code, IEnumerable<string> Names)> all, IReadOnlyDictionary<string, string>? meanings)
    {
        var entries = all.ToList();
        _codes = entries.ConvertAll(entry => entry.Code);
        var codes = _codes.ToHashSet(StringComparer.OrdinalIgnoreCase);
        for (var place = 0; place < entries.Count; place++)
        {
            _places[entries[place].Code] = place;
        }

        for (var place = 0; place < entries.Count; place++)
        {
            foreach (var name in entries[place].Names.Select(name => name.Trim()).Where(name => !codes.Contains(name)))
            {
                _places[name] = _places.TryGetValue(name, out var other) && other != place ? Ambiguous : place;
            }
        }

        _lookup = _places.GetAlternateLookup<ReadOnlySpan<char>>();
        var meant = (meanings ?? new Dictionary<string, string>()).Select(pair => (pair.Key, pair.Value, Place: Find(pair.Value))).ToList();
        UnknownTargets = [.. meant.Where(pair => pair.Place < 0).Select(pair => pair.Value)];
        foreach (var (text, _, place) in meant)
        {
            _places[text] = place;
        }
    }

    /// <summary>What the file's own texts are said to mean, where that means nothing.</summary>
    public IReadOnlyList<string> UnknownTargets { get; }

    /// <summary>Finds nothing.</summary>
    public static PlaceLookup Empty { get; } = new([], meanings: null);

    /// <summary>Finds units by code or name.</summary>
    /// <param name="network">The network.</param>
    /// <param name="meanings">What the file's own texts mean, or null.</param>
    /// <returns>The lookup.</returns>
    public static PlaceLookup OfUnits(Network network, IReadOnlyDictionary<string, string>? meanings) =>
        new(network.Units.Select(unit => (unit.Code.Value, Enumerable.Repeat(unit.Name, 1))), meanings);

    /// <summary>Finds services by id or by name in any language.</summary>
    /// <param name="network">The network.</param>
    /// <param name="meanings">What the file's own texts mean, or null.</param>
    /// <returns>The lookup.</returns>
    public static PlaceLookup OfServices(Network network, IReadOnlyDictionary<string, string>? meanings) =>
        new(network.Services.Select(service => (service.Id.Value, service.Name.All.Select(name => name.Value))), meanings);

    /// <summary>Finds a place.</summary>
    /// <param name="text">What the cell says, trimmed.</param>
    /// <returns>The place, <see cref="Unknown"/> or <see cref="Ambiguous"/>.</returns>
    public int Find(ReadOnlySpan<char> text) => _lookup.TryGetValue(text, out var place) ? place : Unknown;

    /// <summary>What was probably meant by a text that names nothing: the code that differs by leading zeros alone, else, unless it is a number, what is nearest.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The code and whether only zeros differ; null where nothing is near.</returns>
    public (string Code, bool OnlyZeros)? Guess(string text)
    {
        var bare = text.TrimStart('0');
        if (bare.Length > 0 && _codes.Find(code => code.TrimStart('0').Equals(bare, StringComparison.OrdinalIgnoreCase)) is { } padded)
        {
            return (padded, OnlyZeros: true);
        }

        // A number one digit off is another municipality, not a slip of the pen.
        return !text.All(char.IsAsciiDigit) && Nearest.To(text, _places.Keys) is { } near ? (near, OnlyZeros: false) : null;
    }

}
