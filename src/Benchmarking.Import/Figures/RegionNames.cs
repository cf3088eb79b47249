using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Outcomes;

namespace Benchmarking.Import.Figures;

/// <summary>Understands how agencies and spreadsheets write places: <c>0104</c>, <c>K-3103</c>, <c>0104 Moss</c>, <c>EKG09 Kostragruppe 9</c>, <c>Hele landet</c>, <c>Moss</c>.</summary>
internal sealed class RegionNames
{
    private const int DigitsOfMunicipality = 4;
    private static readonly string[] Countries = ["HELE LANDET", "HEILE LANDET", "LANDET", "NORGE", "NOREG", "NORWAY", "THE WHOLE COUNTRY", "RIKET", "SVERIGE", "HELE DANMARK", "DANMARK"];
    private readonly bool _isNorway;
    private readonly MunicipalityRegister? _register;
    private readonly Dictionary<string, string> _units;
    private readonly ILookup<string, string> _named;

    /// <summary>Knows a network's units and its country's municipalities.</summary>
    /// <param name="network">The network.</param>
    public RegionNames(Network network)
    {
        _isNorway = network.Country == "NO";
        _register = MunicipalityRegister.Of(network.Country);
        _units = network.Units.ToDictionary(unit => unit.Code.Value, unit => unit.Name, StringComparer.OrdinalIgnoreCase);
        _named = network.Units.ToLookup(unit => unit.Name, unit => unit.Code.Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Reads a place.</summary>
    /// <param name="text">The code, the code and the name, or the name.</param>
    /// <param name="name">The name, where it stands by itself; else empty.</param>
    /// <param name="period">The time that the figure is of: a name alone means the municipality that bore it then. Null where nobody says.</param>
    /// <returns>The place.</returns>
    public NamedRegion Read(string text, string name, OutcomePeriod? period = null)
    {
        var trimmed = text.Trim();
        var (code, rest) = _units.ContainsKey(trimmed) ? (trimmed, "") : Split(trimmed);
        return code.Length == 0
            ? ByName(trimmed, period)
            : ByCode(code, name.Length > 0 ? name.Trim() : rest);
    }

    private NamedRegion ByCode(string code, string name)
    {
        if (_units.ContainsKey(code) || _register?.Find(UnitCode.Parse(code)) is { } known && known.Code.Value == code)
        {
            return new(new SourceRegion(code, name, RegionKind.Unit));
        }

        var isRepaired = _isNorway && code.Length == DigitsOfMunicipality - 1 && IsDigits(code) && _register?.Find(UnitCode.Parse("0" + code)) is not null;
        return isRepaired
            ? new(new SourceRegion("0" + code, name, RegionKind.Unit)) { IsRepaired = true }
            : new(new SourceRegion(code, name, _isNorway ? NorwegianKind(code) : OtherKind(code)));
    }

    private NamedRegion ByName(string name, OutcomePeriod? period)
    {
        if (Countries.Contains(name.ToUpperInvariant()))
        {
            return new(new SourceRegion("0", name, RegionKind.Country));
        }

        var registered = _register?.Named(name) ?? [];
        string[] found = registered.Count == 0 ? [.. _named[name]] : [.. Then(registered, period).Select(municipality => municipality.Code.Value)];
        return found is [var only]
            ? new(new SourceRegion(only, name, RegionKind.Unit))
            : new(new SourceRegion(name, name, RegionKind.Unknown)) { Several = found };
    }

    // A municipality keeps its name under several codes, and a larger one may take it over: whose it was depends on the day.
    private static IEnumerable<Municipality> Then(IReadOnlyList<Municipality> named, OutcomePeriod? period)
    {
        var atTheEnd = named.Where(municipality => period?.Last is { } last && municipality.IsValid(last)).ToList();
        var atTheBeginning = named.Where(municipality => period?.First is { } first && municipality.IsValid(first)).ToList();
        return atTheEnd.Count > 0 ? atTheEnd : atTheBeginning.Count > 0 ? atTheBeginning : named.Where(municipality => municipality.To is null);
    }

    /// <summary>Takes a code off the beginning of a text.</summary>
    private static (string Code, string Name) Split(string text)
    {
        var end = text.IndexOfAny([' ', '\u00A0', '\t']);
        var first = end < 0 ? text : text[..end];
        first = first.Length > 2 && first[0] is 'K' or 'F' && first[1] is '-' or '_' && IsDigits(first[2..]) ? first[2..] : first;
        var isCode = first.Length is >= 1 and <= 12 && (IsDigits(first) || IsAggregate(first));
        return isCode ? (first, end < 0 ? "" : text[end..].Trim(' ', '\u00A0', '\t', '-', '–')) : ("", text);
    }

    // KOSTRA's: EAK, EAKUO, EKG01, EKA03, EAFK, EAFK03; a KOSTRA group also as KG01.
    private static bool IsAggregate(string text) =>
        text.Length is >= 3 and <= 8 && text[0] is 'E' or 'K' && text[1] is 'A' or 'K' or 'G' && text.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter));

    private static RegionKind NorwegianKind(string code) => code switch
    {
        "0" or "00" => RegionKind.Country,
        "EAK" or "EAKUO" or "EAFK" or "EAFKUO" => RegionKind.Country,
        _ when code.StartsWith("EKG", StringComparison.Ordinal) || code.StartsWith("KG", StringComparison.Ordinal) => RegionKind.Group,
        _ when code.StartsWith("EKA", StringComparison.Ordinal) || code.StartsWith("EAFK", StringComparison.Ordinal) => RegionKind.County,
        _ when !IsDigits(code) => RegionKind.Unknown,
        { Length: 2 } => code == "99" || code[0] == '2' ? RegionKind.Unknown : RegionKind.County,
        // Svalbard and what lies outside of municipalities have numbers from 21 to 29; 9999 is nowhere.
        { Length: DigitsOfMunicipality } => code[0] == '2' || code == "9999" ? RegionKind.Unknown
            : code.EndsWith("00", StringComparison.Ordinal) ? RegionKind.County : RegionKind.Unit,
        { Length: 5 or 6 } => RegionKind.District,
        _ => RegionKind.Unknown,
    };

    private RegionKind OtherKind(string code) => code.Trim('0').Length == 0 ? RegionKind.Country
        : _register is null ? RegionKind.Unknown
        : code.Length == 2 && IsDigits(code) ? RegionKind.County : RegionKind.Unknown;

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}

/// <summary>A place as a file names it.</summary>
/// <param name="Region">The place; of unknown kind where nothing goes by the name.</param>
internal sealed record NamedRegion(SourceRegion Region)
{
    /// <summary>The codes of the municipalities that share the name; none where it is clear.</summary>
    public IReadOnlyList<string> Several { get; init; } = [];

    /// <summary>Whether a leading zero was put back.</summary>
    public bool IsRepaired { get; init; }
}
