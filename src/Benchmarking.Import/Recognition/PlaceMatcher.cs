using Benchmarking.Import.Answers;
using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Import.Recognition;

/// <summary>Finds out which units or services the texts of a column name.</summary>
internal sealed class PlaceMatcher
{
    private const double LeastAlike = 0.5;
    private const int MostCandidates = 12;
    private static readonly HashSet<string> Kinds = ["kommune", "kommun", "municipality", "kunta", "kaupunki", "bydel", "the", "of"];
    private readonly PlaceNames _names;
    private readonly List<(ValueCandidate Place, List<LetterPairs> Names)> _places;

    private PlaceMatcher(PlaceNames names, IEnumerable<ValueCandidate> places) => (_names, _places) = (
        names,
        [.. places.Select(place => (place, place.Name.All.Select(name => new LetterPairs(PlainText.Numbered(name.Value))).ToList()))]);

    /// <summary>Finds units.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The matcher.</returns>
    public static PlaceMatcher OfUnits(Network network) => new(
        new PlaceNames(PlaceKind.Units, PlaceLookup.OfUnits(network)),
        network.Units.Select(unit => new ValueCandidate(unit.Code.Value, LocalizedText.Same(unit.Name))));

    /// <summary>Finds services.</summary>
    /// <param name="network">The network.</param>
    /// <returns>The matcher.</returns>
    public static PlaceMatcher OfServices(Network network) => new(
        new PlaceNames(PlaceKind.Service, PlaceLookup.OfServices(network)),
        network.Services.Select(service => new ValueCandidate(service.Id.Value, service.Name)));

    /// <summary>Guesses what a text names.</summary>
    /// <param name="text">The text as it stands in the file.</param>
    /// <param name="label">What the export says that it stands for; null where it says nothing.</param>
    /// <returns>The guess.</returns>
    public ValueGuess Guess(string text, string? label = null)
    {
        var hasLabel = !string.IsNullOrWhiteSpace(label) && label.Trim() != text;
        if (!hasLabel && _names.Read(text).Faults.Count == 0)
        {
            return ValueGuess.Plain(text);
        }

        var said = hasLabel ? label ?? "" : text;
        if (Only(said) is { } only)
        {
            return new ValueGuess(text, Certainty.Certain, hasLabel ? new("import.map.why.value_label", said) : new("import.map.why.value_name")) { Target = only };
        }

        var near = Nearest(PlainText.Numbered(said));
        return new ValueGuess(text, Certainty.Doubtful, hasLabel ? new("import.map.doubt.label", text, said) : new("import.map.doubt.place", text))
        {
            Candidates = [.. near.Select(pair => pair.Place).Concat(_places.Select(pair => pair.Place)).Distinct().Take(Math.Max(near.Count, MostCandidates))],
            Likeliest = near.Count == 1 || (near.Count > 1 && near[0].Score > near[1].Score) ? 0 : null,
        };
    }

    /// <summary>The one place that a text names: by its code beside its name, or by its name beside a word such as <c>kommune</c>.</summary>
    private string? Only(string said)
    {
        var words = PlainText.Numbered(said).Split(' ');
        var bare = string.Join(' ', words.Where(word => !Kinds.Contains(word)));
        var found = _places.Where(place => place.Names.Exists(name => name.Text == bare || string.Join(' ', name.Text.Split(' ').Where(word => !Kinds.Contains(word))) == bare)
            || IsCodeAndName(place, words)).Take(2).ToList();
        return bare.Length > 0 && found is [var only] ? only.Place.Target : null;
    }

    private static bool IsCodeAndName((ValueCandidate Place, List<LetterPairs> Names) place, string[] words)
    {
        var code = PlainText.Numbered(place.Place.Target);
        var rest = string.Join(' ', words.Where(word => word != code && !Kinds.Contains(word)));
        return words.Contains(code) && place.Names.Exists(name => name.Text == rest);
    }

    private List<(ValueCandidate Place, double Score)> Nearest(string plain)
    {
        var pairs = new LetterPairs(plain);
        return
        [
            .. _places.Select(place => (place.Place, Score: place.Names.Max(name => LetterPairs.Similarity(pairs, name))))
                .Where(pair => pair.Score >= LeastAlike).OrderByDescending(pair => pair.Score),
        ];
    }
}
