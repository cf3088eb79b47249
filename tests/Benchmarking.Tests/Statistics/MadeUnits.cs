using FsCheck;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Statistics;

/// <summary>Estimates of a few units and their variances, made by FsCheck: whole numbers, so that shifting and scaling is exact, with ties among them.</summary>
/// <param name="Estimates">From 0 to 100.</param>
/// <param name="Variances">From 1 to 100.</param>
public sealed record MadeUnits(double[] Estimates, double[] Variances)
{
    /// <summary>Two to twelve units.</summary>
    public static Arbitrary<MadeUnits> Any { get; } = Arb.From(
        from count in Gen.Choose(2, 12)
        from estimates in Gen.ArrayOf(Gen.Choose(0, 100), count)
        from variances in Gen.ArrayOf(Gen.Choose(1, 100), count)
        select new MadeUnits(Array.ConvertAll(estimates, value => (double)value), Array.ConvertAll(variances, value => (double)value)));
}
