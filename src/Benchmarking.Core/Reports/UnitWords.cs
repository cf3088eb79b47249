using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Reports;

/// <summary>What the units of a network are called: municipalities, districts, towns or regions, or one word for all where it has several kinds.</summary>
/// <param name="network">The network.</param>
/// <param name="texts">The words of the reader's language.</param>
internal sealed class UnitWords(Network network, Texts texts)
{
    private readonly string _kind = KindOf(network);

    /// <summary>One of them, such as <c>kommune</c>.</summary>
    public string One => texts["sheet.unit.one." + _kind];

    /// <summary>All of them, such as <c>kommunene</c>.</summary>
    public string All => texts["sheet.unit.all." + _kind];

    /// <summary>Those that a unit is held against, such as <c>de andre kommunene</c>.</summary>
    public string Others => texts[(network.Units.Count == 2 ? "sheet.unit.other." : "sheet.unit.others.") + _kind];

    /// <summary>Where others score, such as <c>i de andre kommunene</c>.</summary>
    public string InOthers => texts.Say(_kind == "mixed" ? "sheet.unit.among" : "sheet.unit.in", Others);

    /// <summary>A unit itself, such as <c>kommunen</c>.</summary>
    /// <param name="unit">Its place.</param>
    /// <returns>The word by the unit's own kind.</returns>
    public string The(int unit) => texts["sheet.unit.the." + Kind(network.Units[unit].Type)];

    /// <summary>All of them, for a sentence whose language is not known yet.</summary>
    /// <param name="network">The network.</param>
    /// <returns>Such as <c>kommunene</c>.</returns>
    public static Sentence Everyone(Network network) => new("sheet.unit.all." + KindOf(network));

    private static string KindOf(Network network) => network.Units.Select(unit => unit.Type).Distinct().ToList() is [var only] ? Kind(only) : "mixed";

    private static string Kind(UnitType type) => type switch
    {
        UnitType.District => "district",
        UnitType.Town => "town",
        UnitType.Region => "region",
        _ => "municipality",
    };
}
