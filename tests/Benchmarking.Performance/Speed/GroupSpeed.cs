using BenchmarkDotNet.Attributes;
using Benchmarking.Statistics;
using SampleData;

namespace Benchmarking.Performance.Speed;

/// <summary>What ranks, adjusts and fits.</summary>
public class GroupSpeed
{
    private const int Values = 100_000;
    private const int Units = 357;
    private const int Family = Units * 26;
    private readonly double[] _values = new double[Values];
    private readonly int[] _groups = new int[Values];
    private readonly double[] _p = new double[Family];
    private readonly double[] _estimates = new double[Units];
    private readonly double[] _variances = new double[Units];
    private readonly double[,] _covariances;

    /// <summary>Makes scores in 357 groups, p-values, estimates, and ten items that measure one thing.</summary>
    public GroupSpeed()
    {
        var random = new SplitMix64(20170101);
        for (var at = 0; at < Values; at++)
        {
            (_values[at], _groups[at]) = (5 * random.Below(21), random.Below(Units));
        }

        for (var at = 0; at < Family; at++)
        {
            _p[at] = random.Even();
        }

        for (var unit = 0; unit < Units; unit++)
        {
            (_estimates[unit], _variances[unit]) = (60 + random.Normal(6), 9 + (30 * random.Even()));
        }

        var sums = new CovarianceSums(10);
        for (var respondent = 0; respondent < 2000; respondent++)
        {
            var attitude = random.Normal(0.8);
            sums.Add([.. Enumerable.Range(0, sums.Items).Select(item => (short)Math.Clamp(Math.Round(3.4 + attitude + random.Normal(0.6 + (0.05 * item))), 1, 5))]);
        }

        _covariances = sums.Covariances() ?? throw new InvalidOperationException();
    }

    [Benchmark(Description = "`KruskalWallis.Of`, 100 000 values in 357 groups")]
    public double? Kruskal() => KruskalWallis.Of(_values, _groups)?.H;

    [Benchmark(Description = "`MannWhitney.Normal`, 2 × 50 000 values")]
    public double? Mann() => MannWhitney.Normal(_values.AsSpan(0, Values / 2), _values.AsSpan(Values / 2), isCorrected: true)?.P;

    [Benchmark(Description = "`PAdjustment.Holm`, 357 × 26 p-values")]
    public double[] Holm() => PAdjustment.Holm(_p);

    [Benchmark(Description = "`PAdjustment.BenjaminiHochberg`, 357 × 26 p-values")]
    public double[] BenjaminiHochberg() => PAdjustment.BenjaminiHochberg(_p);

    [Benchmark(Description = "`HeterogeneityVariance.Reml`, 357 units")]
    public double Reml() => HeterogeneityVariance.Reml(_estimates, _variances);

    [Benchmark(Description = "`HeterogeneityVariance.PauleMandel`, 357 units")]
    public double PauleMandel() => HeterogeneityVariance.PauleMandel(_estimates, _variances);

    [Benchmark(Description = "`OneFactorFit.MaximumLikelihood`, 10 items")]
    public double? OneFactor() => OneFactorFit.MaximumLikelihood(_covariances)?.Discrepancy;

    [Benchmark(Description = "`CronbachAlpha.Raw`, 10 items")]
    public double? Alpha() => CronbachAlpha.Raw(_covariances);
}
