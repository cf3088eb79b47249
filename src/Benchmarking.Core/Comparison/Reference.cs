using Benchmarking.Networks;

namespace Benchmarking.Comparison;

/// <summary>What units are held against.</summary>
public abstract record Reference
{
    private Reference()
    {
    }

    /// <summary>The mean of the other participating units: a unit is never compared with itself.</summary>
    public sealed record Others : Reference;

    /// <summary>The mean of all participating units, its own included.</summary>
    public sealed record WholeNetwork : Reference;

    /// <summary>The median of the other participating units; a difference without uncertainty.</summary>
    public sealed record Median : Reference;

    /// <summary>The mean of the other participating units in the unit's peer group.</summary>
    public sealed record Group : Reference;

    /// <summary>One unit.</summary>
    /// <param name="Code">Its code.</param>
    public sealed record One(UnitCode Code) : Reference;
}
