using BenchmarkDotNet.Attributes;
using Benchmarking.Statistics;
using SampleData;

namespace Benchmarking.Performance.Speed;

/// <summary>Rank sets of as many units as Norway has municipalities.</summary>
public class RankSpeed
{
    private const int Units = 357;
    private const int Indicators = 26;
    private const int Draws = 10_000;
    private const double Level = 0.95;
    private readonly double[][] _estimates = new double[Indicators][];
    private readonly double[][] _variances = new double[Indicators][];
    private readonly NormalDraws _draws = new(20170101, Draws, Units);

    /// <summary>Makes estimates: some indicators tell units apart well, others hardly.</summary>
    public RankSpeed()
    {
        var random = new SplitMix64(20170101);
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            _estimates[indicator] = [.. Enumerable.Range(0, Units).Select(_ => 60 + random.Normal(1 + indicator))];
            _variances[indicator] = [.. Enumerable.Range(0, Units).Select(_ => 9 + (30 * random.Even()))];
        }
    }

    [Benchmark(Description = "`NormalDraws`, 357 units × 10 000 draws")]
    public NormalDraws Made() => new(20170101, Draws, Units);

    [Benchmark(Description = "`RankSets.Of`, 357 units × 10 000 draws")]
    public RankSets One() => RankSets.Of(_estimates[12], _variances[12], _draws, Level);

    [Benchmark(Description = "the same for 26 indicators, draws shared")]
    public int All()
    {
        var draws = new NormalDraws(20170101, Draws, Units);
        var narrow = 0;
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            narrow += RankSets.Of(_estimates[indicator], _variances[indicator], draws, Level).Marginal.Count(set => set.High - set.Low < Units / 2);
        }

        return narrow;
    }
}
