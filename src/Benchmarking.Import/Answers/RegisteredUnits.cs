using Benchmarking.Import.Recognition;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;

namespace Benchmarking.Import.Answers;

/// <summary>Recognises units by what spreadsheets, reforms and languages make of their codes and names: what is certain and nothing else.</summary>
internal sealed class RegisteredUnits
{
    private const int CodeLength = 4;
    private readonly Network _network;
    private readonly RegionCarry _carry;
    private readonly ILookup<string, int> _named;
    private readonly UnitNotes _notes;

    /// <summary>Begins with a network.</summary>
    /// <param name="network">The network.</param>
    public RegisteredUnits(Network network)
    {
        (_network, _carry) = (network, new RegionCarry(network));
        _notes = new UnitNotes(_carry);
        _named = (
            from unit in network.Units.Index()
            let name = new MunicipalityName(unit.Item.Name, From: null, To: null)
            from key in name.Parts.Append(name.Plain).Append(name.Official).Select(MunicipalityNames.Key).Distinct()
            select (Key: key, Place: unit.Index)).ToLookup(pair => pair.Key, pair => pair.Place);
    }

    /// <summary>Whether another municipality of the time has the name of a unit, so that whoever uses the name is told which was meant, or asked.</summary>
    /// <param name="place">The unit's place.</param>
    /// <returns>True where one has.</returns>
    public bool HasNamesake(int place)
    {
        var known = Known(_network.Units[place].Name);
        return Namesakes(place, known).Count > 0 || known.Exists(municipality => Place(municipality) is { } other && other != place);
    }

    /// <summary>Recognises a text.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns>What it is; null where nothing is known of it.</returns>
    public RecognisedUnit? Recognise(string text) => Digits(text) is { } digits ? Code(text, digits) : Name(ComposedLetters.In(text));

    /// <summary>The code that a text is, of the network's or of any municipality of the country, with what a spreadsheet took from it.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns>The code; null where the text is none, or could be several.</returns>
    public UnitCode? CodeOf(string text)
    {
        if (UnitCode.TryParse(text) is { } own && _network.UnitPlace(own) is not null)
        {
            return own;
        }

        return Digits(text) is not { } digits ? null
            : Alike(digits) is { Count: > 0 } alike ? (alike is [var only] ? _network.Units[only].Code : null)
            : Municipality(digits)?.Code;
    }

    /// <summary>The digits of a whole number, which may have been given decimals.</summary>
    private static string? Digits(string text)
    {
        if (WholeNumber.Read(text, out var number) != NumberKind.Whole || number < 0)
        {
            return null;
        }

        return text.IndexOfAny(['.', ',']) is >= 0 and var point ? text[..point] : text;
    }

    private RecognisedUnit? Code(string text, string digits)
    {
        if (Alike(digits) is { Count: > 0 } alike)
        {
            return alike is [var only]
                ? new RecognisedUnit.Unit(only) { Restored = _network.Units[only].Code.Value }
                : _notes.Several(text, alike.Select(place => _network.Units[place].Code));
        }

        if (Municipality(digits) is not { } municipality)
        {
            return null;
        }

        var carried = Carried(text, municipality);
        return carried is RecognisedUnit.Unit unit && municipality.Code.Value != text ? unit with { Restored = municipality.Code.Value } : carried;
    }

    /// <summary>The units whose codes a number may be.</summary>
    private List<int> Alike(string digits) =>
        [.. _network.Units.Index().Where(unit => IsSameNumber(unit.Item.Code.Value, digits)).Select(unit => unit.Index)];

    private Municipality? Municipality(string digits) =>
        UnitCode.TryParse(digits.PadLeft(CodeLength, '0')) is { } code ? _carry.Register?.Find(code) : null;

    /// <summary>Digits that a spreadsheet shortened: the code without its leading zeros.</summary>
    private static bool IsSameNumber(string code, string digits) =>
        code.All(char.IsAsciiDigit) && code.Length >= digits.Length && code.EndsWith(digits, StringComparison.Ordinal)
        && !code.AsSpan(..^digits.Length).ContainsAnyExcept('0');

    private RecognisedUnit Carried(string text, Municipality municipality) => _carry.Match(municipality.Code) switch
    {
        RegionMatch.Unit found => _notes.Found(text, municipality, found),
        RegionMatch.Ambiguous several => _notes.Several(text, several.Places.Select(place => _network.Units[place].Code)),
        RegionMatch.NotComparable divided => _notes.NotComparable(municipality, divided.By),
        _ => _notes.NotHere(text, [municipality]),
    };

    private RecognisedUnit? Name(string text)
    {
        var known = Known(text);
        var own = MunicipalityNames.Keys(text).Select(key => _named[key].ToList()).FirstOrDefault(places => places.Count > 0) ?? [];
        var places = own.Union(known.Select(Place).OfType<int>()).Order().ToList();
        if (places is [var place])
        {
            return Namesakes(place, known) is { Count: > 0 } others ? _notes.Namesake(text, place, others)
                : own.Count > 0 ? new RecognisedUnit.Unit(place)
                : Carried(text, known.Find(IsWhole) ?? known.First(municipality => Place(municipality) is not null));
        }

        return places.Count > 1 ? _notes.Several(text, places.Select(several => _network.Units[several].Code))
            : known.Find(municipality => _carry.Match(municipality.Code) is not RegionMatch.Unknown) is { } reformed ? Carried(text, reformed)
            : known.Count > 0 ? _notes.NotHere(text, known)
            : null;
    }

    private int? Place(Municipality municipality) => _carry.Match(municipality.Code) is RegionMatch.Unit unit ? unit.Place : null;

    private bool IsWhole(Municipality municipality) => _carry.Match(municipality.Code) is RegionMatch.Unit { By: not Networks.Registers.Carried.Merged };

    /// <summary>The municipalities that bear a name; where none of the network's time does, those that did.</summary>
    private List<Municipality> Known(string name)
    {
        var all = _carry.Register?.Named(name) ?? [];
        var now = all.Where(municipality => municipality.IsValid(_carry.Day)).ToList();
        return now.Count > 0 ? now : [.. all];
    }

    /// <summary>The others of a unit's name that are no units; a unit that no register knows has none.</summary>
    private List<Municipality> Namesakes(int place, List<Municipality> known) => _carry.Registered(place) is null
        ? []
        : known.FindAll(municipality => _carry.Match(municipality.Code) is RegionMatch.Unknown);
}
