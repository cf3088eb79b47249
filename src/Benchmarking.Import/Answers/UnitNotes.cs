using Benchmarking.Import.Tables;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;

namespace Benchmarking.Import.Answers;

/// <summary>Words what was recognised of a unit, or why nothing was.</summary>
/// <param name="carry">Knows units and reforms.</param>
internal sealed class UnitNotes(RegionCarry carry)
{
    /// <summary>A unit under another code, or one that a municipality became part of.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="municipality">The municipality that it names.</param>
    /// <param name="found">The unit.</param>
    /// <returns>The unit, with a note where the code is another.</returns>
    public RecognisedUnit Found(string text, Municipality municipality, RegionMatch.Unit found) => found.By switch
    {
        Carried.Renumbered other => Noted(found.Place, "import.unit.carried", text, other.Code, municipality, other.Reforms),
        Carried.Merged larger => Noted(found.Place, "import.unit.merged", text, larger.Code, municipality, larger.Reforms),
        _ => new RecognisedUnit.Unit(found.Place),
    };

    /// <summary>The only unit of its name in the network, though not in the country.</summary>
    /// <param name="text">The name.</param>
    /// <param name="place">The unit's place.</param>
    /// <param name="others">The others of that name.</param>
    /// <returns>The unit.</returns>
    public RecognisedUnit Namesake(string text, int place, IEnumerable<Municipality> others) => new RecognisedUnit.Unit(place)
    {
        Check = FileChecks.Namesake,
        Note = new("import.unit.namesake", Shown.Short(text), carry.Shown(place), List(others)),
    };

    /// <summary>Several units that a text could mean.</summary>
    /// <param name="text">The text.</param>
    /// <param name="codes">Their codes.</param>
    /// <returns>The refusal.</returns>
    public RecognisedUnit Several(string text, IEnumerable<UnitCode> codes) =>
        new RecognisedUnit.Refused(FileChecks.AmbiguousName, new("import.unit.several", Shown.Short(text), Shown.List([.. codes.Select(carry.Shown)])));

    /// <summary>A municipality that was split, or joined of several of which the network lists one.</summary>
    /// <param name="municipality">The municipality.</param>
    /// <param name="divided">What it was divided into, or joined of.</param>
    /// <returns>The refusal.</returns>
    public RecognisedUnit NotComparable(Municipality municipality, Carried.Divided divided)
    {
        var isSplit = divided.Reforms[0].From == municipality.Code;
        return new RecognisedUnit.Refused(
            FileChecks.NotComparable,
            new(isSplit ? "import.unit.split" : "import.unit.whole", Named(municipality), Shown.List([.. divided.Codes.Select(carry.Shown)])));
    }

    /// <summary>Municipalities that the network does not have.</summary>
    /// <param name="text">The text.</param>
    /// <param name="known">The municipalities that go by it.</param>
    /// <returns>The refusal.</returns>
    public RecognisedUnit NotHere(string text, IReadOnlyList<Municipality> known) => new RecognisedUnit.Refused(
        FileChecks.UnknownUnit,
        new(known.Count == 1 ? "import.unit.not_here" : "import.unit.none_here", Shown.Short(text), List(known)));

    private RecognisedUnit.Unit Noted(int place, string key, string text, UnitCode code, Municipality municipality, IReadOnlyList<Reform> reforms) => new(place)
    {
        Check = FileChecks.CarriedUnit,
        Note = new(key, Shown.Short(text), carry.Shown(code), Reform.Way(municipality.Code, reforms)),
    };

    private static string List(IEnumerable<Municipality> municipalities) => Shown.List([.. municipalities.Select(Named)]);

    private static string Named(Municipality municipality) => $"{municipality.Code} {municipality.Name.Official}";
}
