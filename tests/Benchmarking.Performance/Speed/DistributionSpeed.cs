using BenchmarkDotNet.Attributes;
using Benchmarking.Statistics;

namespace Benchmarking.Performance.Speed;

/// <summary>Tails and quantiles, one value a call.</summary>
public class DistributionSpeed
{
    [Benchmark(Description = "`NoncentralT.LowerTail`, 40 df")]
    public double NoncentralTail() => NoncentralT.LowerTail(2.3, 40, 1.7);

    [Benchmark(Description = "`HedgesG.NoncentralityInterval`, 140 df")]
    public (double Low, double High) NoncentralityInterval() => HedgesG.NoncentralityInterval(2.3, 140, 0.95);

    [Benchmark(Description = "`StudentT.TwoSided`, 31.4 df")]
    public double StudentTail() => StudentT.TwoSided(2.3, 31.4);

    [Benchmark(Description = "`StudentT.Quantile`, 31.4 df")]
    public double StudentQuantile() => StudentT.Quantile(0.975, 31.4);

    [Benchmark(Description = "`FDistribution.Quantile`, 7 and 140 df")]
    public double FQuantile() => FDistribution.Quantile(0.975, 7, 140);

    [Benchmark(Description = "`ChiSquare.Quantile`, 12 df")]
    public double ChiSquareQuantile() => ChiSquare.Quantile(0.975, 12);

    [Benchmark(Description = "`DetectableDifference`, 12.5 df")]
    public double Detectable() => DetectableDifference.InStandardErrors(12.5, 0.05, 0.8);
}
