using Benchmarking.Findings;
using Benchmarking.Import.Tables;
using Benchmarking.Networks;
using Benchmarking.Networks.Registers;
using Benchmarking.Wording;

namespace Benchmarking.Import.Answers;

/// <summary>Understands units in lists of a whole country: a code means the municipality of its day, and what is not wholly a unit of the network is passed over.</summary>
/// <param name="network">The network.</param>
internal sealed class DatedUnitNames(Network network)
{
    private readonly RegionCarry _carry = new(network);
    private readonly RegisteredUnits _registered = new(network);
    private readonly SortedSet<string> _restored = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _others = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _changed = new(StringComparer.Ordinal);

    /// <summary>Finds the unit that a text means on a day.</summary>
    /// <param name="text">The text, trimmed.</param>
    /// <param name="date">The day.</param>
    /// <param name="place">The unit's place; null for what is passed over.</param>
    /// <returns>What is wrong with the text; null where nothing is.</returns>
    public (string Check, Sentence Message)? Find(string text, DateOnly date, out int? place)
    {
        place = null;
        if (_registered.CodeOf(text) is { } code)
        {
            place = Placed(code, date);
            if (code.Value != text)
            {
                _restored.Add($"{text} → {code}");
            }

            return null;
        }

        switch (_registered.Recognise(text))
        {
            case RecognisedUnit.Unit { Check: not FileChecks.CarriedUnit } unit:
                place = unit.Place;
                return null;
            case RecognisedUnit.Refused { Check: FileChecks.UnknownUnit }:
            case null when _carry.Register is null:
                _others.Add(Shown.Short(text));
                return null;
            case RecognisedUnit.Refused refused:
                return (refused.Check, refused.Reason);
            default:
                return (FileChecks.UnknownUnit, new("import.unit.unknown", Shown.Short(text)));
        }
    }

    /// <summary>Says once for the file what was passed over.</summary>
    /// <param name="findings">Where notes go.</param>
    public void Note(FileFindings findings)
    {
        foreach (var (check, key, codes) in ((string, string, SortedSet<string>)[])
        [
            (FileChecks.RestoredCodes, "import.unit.restored", _restored),
            (FileChecks.PassedOver, "import.facts.others", _others),
            (FileChecks.PassedOver, "import.facts.changed", _changed),
        ])
        {
            if (codes.Count > 0)
            {
                findings.Remark(check, Severity.Note, new(key, codes.Count, Shown.List([.. codes])));
            }
        }
    }

    private int? Placed(UnitCode code, DateOnly date)
    {
        switch (_carry.Match(code, date))
        {
            case RegionMatch.Unit { By: not Carried.Merged } unit:
                return unit.Place;
            case RegionMatch.Unknown:
                _others.Add(code.Value);
                return null;
            default:
                _changed.Add(code.Value);
                return null;
        }
    }
}
