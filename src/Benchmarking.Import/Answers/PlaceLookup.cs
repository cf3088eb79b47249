using Benchmarking.Networks;

namespace Benchmarking.Import.Answers;

/// <summary>Finds the units or services that go by a name.</summary>
internal sealed class PlaceLookup
{
    private static readonly int[] Shared = [];
    private readonly Dictionary<string, int[]> _places = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _codes;
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private PlaceLookup(IEnumerable<(string Code, IEnumerable<string> Names)> all)
    {
        var entries = all.ToList();
        _codes = entries.ConvertAll(entry => entry.Code);
        var codes = _codes.ToHashSet(StringComparer.OrdinalIgnoreCase);
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

    /// <summary>Finds units by code or name.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The lookup.</returns>
    public static PlaceLookup OfUnits(Network network) => new(network.Units.Select(unit => (unit.Code.Value, Enumerable.Repeat(unit.Name, 1))));

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
