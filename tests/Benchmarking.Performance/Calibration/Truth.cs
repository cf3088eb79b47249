using Benchmarking.Statistics;
using SampleData;

namespace Benchmarking.Performance.Calibration;

/// <summary>How far units truly differ.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Deviation">The standard deviation of units' true levels before what lies far out is cut off, in points; 0 where none differs.</param>
/// <param name="IsTied">Whether units stand on three levels, one deviation apart, and not each on its own.</param>
internal sealed record Truth(string Name, double Deviation, bool IsTied)
{
    // Farther out a score would leave the scale.
    private const double Farthest = 2.5;

    /// <summary>All that are tried.</summary>
    public static IReadOnlyList<Truth> All { get; } =
        [new("none", 0, IsTied: true), new("small", 3, IsTied: false), new("moderate", 8, IsTied: false), new("three levels", 8, IsTied: true)];

    /// <summary>Whether no unit differs.</summary>
    public bool IsNone => Deviation == 0;

    /// <summary>How many indicators are asked for, four to a dimension. What units share by chance alone takes a whole survey to judge; for all else one serves.</summary>
    public int Indicators => IsNone ? 20 : 1;

    /// <summary>Draws the true level of a unit.</summary>
    /// <param name="random">Random numbers.</param>
    /// <returns>The level over or under the network's, in points.</returns>
    public double Level(SplitMix64 random)
    {
        if (IsTied)
        {
            return Deviation * (random.Below(3) - 1);
        }

        var cut = StandardNormal.LowerTail(-Farthest);
        return Deviation * StandardNormal.Quantile(cut + ((1 - (2 * cut)) * random.Even()));
    }

    /// <summary>The share of units whose true level lies between two values; of a truth that is not tied.</summary>
    /// <param name="low">The lower value, in points.</param>
    /// <param name="high">The upper value, in points.</param>
    public double Share(double low, double high)
    {
        double Below(double level) => StandardNormal.LowerTail(Math.Clamp(level / Deviation, -Farthest, Farthest));
        return (Below(high) - Below(low)) / (Below(Farthest * Deviation) - Below(-Farthest * Deviation));
    }
}
