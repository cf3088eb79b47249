using BenchmarkDotNet.Attributes;
using Benchmarking.Statistics;
using SampleData;

namespace Benchmarking.Performance.Speed;

/// <summary>What goes over answers, respondent by respondent or count by count.</summary>
public class AnswerSpeed
{
    private const int Respondents = 100_000;
    private const int Items = 10;
    private readonly short[] _answers = new short[Respondents * Items];
    private readonly double[] _scores = new double[Respondents];
    private readonly int[] _counts = [310, 820, 2_140, 3_980, 2_750];
    private readonly int[][] _items = [[2, 1, 4, 9, 6], [0, 3, 5, 8, 6], [1, 1, 6, 10, 4]];

    /// <summary>Makes answers on five points and scores.</summary>
    public AnswerSpeed()
    {
        var random = new SplitMix64(20170101);
        for (var at = 0; at < _answers.Length; at++)
        {
            _answers[at] = (short)(1 + random.Below(5));
        }

        for (var at = 0; at < _scores.Length; at++)
        {
            _scores[at] = 5 * random.Below(21);
        }
    }

    [Benchmark(Description = "`CovarianceSums.Add`, 100 000 respondents × 10 items")]
    public int Covariances()
    {
        var sums = new CovarianceSums(Items);
        for (var at = 0; at < _answers.Length; at += Items)
        {
            sums.Add(_answers.AsSpan(at, Items));
        }

        return sums.N;
    }

    [Benchmark(Description = "`Moments.Add`, 100 000 scores")]
    public double Scores()
    {
        var moments = default(Moments);
        foreach (var score in _scores)
        {
            moments = moments.Add(score);
        }

        return moments.M2;
    }

    [Benchmark(Description = "`AverageDeviation.FromMean`, 10 000 answers on 5 points")]
    public double? Deviation() => AverageDeviation.FromMean(_counts);

    [Benchmark(Description = "`AverageDeviation.FromItemMeans`, 3 items")]
    public double? Deviations() => AverageDeviation.FromItemMeans(_items);

    [Benchmark(Description = "`Rwg.Multiple`, 3 items")]
    public double? Agreement() => Rwg.Multiple(0.9, 3, Rwg.UniformVariance(5));

    [Benchmark(Description = "`MeanBootstrap.Of`, 10 000 answers on 5 points, 10 000 draws")]
    public double? Bootstrap() => MeanBootstrap.Of([1, 2, 3, 4, 5], _counts, 10_000, 1)?.Mean;
}
