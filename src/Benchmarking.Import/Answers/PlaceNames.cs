using Benchmarking.Import.Tables;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>Understands texts that name a service, a unit, or several units.</summary>
/// <param name="kind">What the texts may name.</param>
/// <param name="lookup">Finds what goes by a name.</param>
internal sealed class PlaceNames(PlaceKind kind, PlaceLookup lookup)
{
    private const char Divider = '|';

    /// <summary>Finds what a whole text is known to mean.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns>Places, ascending; none or null where it has to be read, or explained.</returns>
    public int[]? Find(ReadOnlySpan<char> text) => lookup.Find(text);

    /// <summary>Takes a text apart where it names several units, and finds them.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <returns>The places, or what is wrong with each name.</returns>
    public NamedPlaces Read(string text)
    {
        string[] names = kind == PlaceKind.Units && lookup.Find(text) is null ? text.Split(Divider, StringSplitOptions.TrimEntries) : [text];
        var (places, faults) = (new List<int>(names.Length), new List<NameFault>());
        foreach (var name in names)
        {
            var own = lookup.Find(name) is { Length: > 0 } known ? known : lookup.Recognise(name) ?? [];
            if (Fault(text, name, own, places) is { } fault)
            {
                faults.Add(fault);
            }

            places.AddRange(own);
        }

        places.Sort();
        return new NamedPlaces([.. places], [.. faults.Distinct()]);
    }

    /// <summary>From here on a text means what it is said to mean.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="places">One place or more, ascending.</param>
    public void Learn(string text, int[] places) => lookup.Learn(text, places);

    /// <summary>Says once for the file what was recognised that the file says otherwise.</summary>
    /// <param name="findings">Where notes go.</param>
    public void Note(FileFindings findings) => lookup.Note(findings);

    /// <summary>Says what is wrong with a name.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>The check's id and the sentence.</returns>
    public (string Check, Sentence Message) Explain(NameFault fault)
    {
        var (shown, isUnit) = (Shown.Short(fault.Name), kind != PlaceKind.Service);
        return fault.Kind switch
        {
            NameFaultKind.Empty => (FileChecks.EmptyCell, new(isUnit ? "import.unit.empty" : "import.service.empty")),
            NameFaultKind.EmptyPart => (FileChecks.EmptyCell, new("import.unit.empty_part", shown)),
            NameFaultKind.Repeated => (FileChecks.RepeatedUnit, new("import.unit.repeated", shown)),
            NameFaultKind.Ambiguous or NameFaultKind.Unknown when lookup.Explain(fault.Name) is { } known => known,
            NameFaultKind.Ambiguous => (FileChecks.AmbiguousName, new(isUnit ? "import.unit.ambiguous" : "import.service.ambiguous", shown)),
            _ when kind == PlaceKind.Unit && fault.Name.Contains(Divider, StringComparison.Ordinal) =>
                (FileChecks.SeveralUnits, new("import.invited.several", shown)),
            _ => (isUnit ? FileChecks.UnknownUnit : FileChecks.UnknownService, Unknown(fault.Name, shown, isUnit)),
        };
    }

    private NameFault? Fault(string text, string name, int[] own, List<int> earlier) => name switch
    {
        "" when text.Length > 0 => new NameFault(text, NameFaultKind.EmptyPart),
        "" => new NameFault(text, NameFaultKind.Empty),
        _ when own.Length == 0 => new NameFault(name, lookup.Find(name) is null ? NameFaultKind.Unknown : NameFaultKind.Ambiguous),
        _ when own.Any(earlier.Contains) => new NameFault(name, NameFaultKind.Repeated),
        _ => null,
    };

    private Sentence Unknown(string name, string shown, bool isUnit) => lookup.Guess(name) switch
    {
        { } near => new(isUnit ? "import.unit.unknown_near" : "import.service.unknown_near", shown, near),
        _ => new(isUnit ? "import.unit.unknown" : "import.service.unknown", shown),
    };
}

/// <summary>What texts of a column may name.</summary>
internal enum PlaceKind
{
    /// <summary>One service.</summary>
    Service,

    /// <summary>One unit.</summary>
    Unit,

    /// <summary>One unit or several, <c>|</c> between them.</summary>
    Units,
}

/// <summary>What a text names.</summary>
/// <param name="Places">The places, ascending; worth nothing where there are faults.</param>
/// <param name="Faults">What is wrong, in the order of the text.</param>
internal sealed record NamedPlaces(int[] Places, IReadOnlyList<NameFault> Faults);

/// <summary>A name that names nothing, or not as it should.</summary>
/// <param name="Name">The name; of a name left out, the whole text.</param>
/// <param name="Kind">What is wrong with it.</param>
internal readonly record struct NameFault(string Name, NameFaultKind Kind);

/// <summary>What is wrong with a name.</summary>
internal enum NameFaultKind
{
    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>Nothing stands on one side of a <c>|</c>.</summary>
    EmptyPart,

    /// <summary>Nothing goes by it.</summary>
    Unknown,

    /// <summary>Two units or two services go by it.</summary>
    Ambiguous,

    /// <summary>The text named the same unit before, by the same or another name.</summary>
    Repeated,
}
