using Benchmarking.Indicators;
using Benchmarking.Networks;

namespace Benchmarking.Disclosure.Audit;

/// <summary>A figure that stands in a published file, as its reader understands it.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Wave">The wave that it is of.</param>
/// <param name="Place">Where it stands.</param>
public sealed record StatedFigure(StatedKind Kind, WaveId Wave, ArtefactPlace Place)
{
    /// <summary>The unit's place in the network; null for none.</summary>
    public int? Unit { get; init; }

    /// <summary>The service's place in the network; null for none.</summary>
    public int? Service { get; init; }

    /// <summary>The indicator or dimension; null for none.</summary>
    public IndicatorId? Measure { get; init; }

    /// <summary>The question; null for none.</summary>
    public ItemId? Item { get; init; }

    /// <summary>The answer, by its place on the scale as it was asked, from 0; null for none.</summary>
    public int? Point { get; init; }

    /// <summary>The values that its digits stand for, in its own unit of measure. Default 0 for what states no number.</summary>
    public Band Value { get; init; }
}

/// <summary>What a stated figure says.</summary>
public enum StatedKind
{
    /// <summary>The score of a unit or service, in points.</summary>
    Score,

    /// <summary>The mean score of the other units that take part, in points.</summary>
    Others,

    /// <summary>A unit's score less the mean of the others, in points.</summary>
    Difference,

    /// <summary>A unit's score less its score in the wave before, in points.</summary>
    Change,

    /// <summary>How many chose an answer.</summary>
    Chosen,

    /// <summary>The share of all that chose the scale's lowest answer, after reversal.</summary>
    Floor,

    /// <summary>The share of all that chose the scale's highest answer, after reversal.</summary>
    Ceiling,

    /// <summary>Another figure of a unit or service that rests on its answers: a margin, an end of an interval, how many answered.</summary>
    Other,

    /// <summary>That a figure is not shown.</summary>
    Withheld,
}

/// <summary>The values that rounded digits stand for.</summary>
/// <param name="Low">The lowest.</param>
/// <param name="High">The highest.</param>
public readonly record struct Band(double Low, double High)
{
    /// <summary>The values that two bands allow.</summary>
    /// <param name="other">The other band.</param>
    /// <returns>The values; with its ends crossed where there is none.</returns>
    public Band And(Band other) => new(Math.Max(Low, other.Low), Math.Min(High, other.High));
}

/// <summary>Where something stands in a published file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Part">The sheet, or the table of a page.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
public sealed record ArtefactPlace(string File, string Part, int Row, int Column)
{
    /// <summary>The place on one line.</summary>
    /// <returns>Such as <c>2018-11-9902-nb.xlsx, Profil B7</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{File}, {Part} {Letters(Column)}{Row + 1}");

    private static string Letters(int column) => (column >= 26 ? Letters((column / 26) - 1) : "") + (char)('A' + (column % 26));
}
