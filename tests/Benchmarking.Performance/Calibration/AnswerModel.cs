using Benchmarking.Statistics;

namespace Benchmarking.Performance.Calibration;

/// <summary>How leaders answer some items on five points: each has an attitude, one of a few equally likely ones, and given it answers each item by itself.</summary>
/// <remarks>An ordinal probit model with correlated answers, in which every expectation is a finite sum. Between the places of a fine grid of levels the
/// probabilities are interpolated, so that a cell can have any expected score exactly.</remarks>
internal sealed class AnswerModel
{
    /// <summary>The points of the scale, from 1.</summary>
    public const int Points = 5;

    /// <summary>How many degrees of unequal variance a cell can have.</summary>
    public const int Spreads = 5;

    /// <summary>How many attitudes there are.</summary>
    public const int Attitudes = 15;

    private const int Levels = 241;
    private const double LowestLevel = -6;
    private const double LevelStep = 0.05;
    private const double SharedVariance = 0.5;
    private static readonly double[] Cuts = [-1.5, -0.5, 0.5, 1.5];
    private static readonly double[] Ease = [0, -0.3, 0.3, -0.15, 0.15];

    // Units of bhr2000 and bh1996 differ in their standard deviations by about 6 percent; these by 11.
    private static readonly double[] Deviations = [0.87, 0.93, 1, 1.07, 1.15];

    private readonly CellModel[][] _grid;

    /// <summary>Makes the model.</summary>
    /// <param name="items">How many items, 1 to 5; they are not equally easy to agree to.</param>
    public AnswerModel(int items) => _grid =
        [.. Deviations.Select(deviation => Enumerable.Range(0, Levels).Select(level => At(items, LowestLevel + (level * LevelStep), deviation)).ToArray())];

    /// <summary>How the leaders of a cell answer.</summary>
    /// <param name="score">Their expected score, between 0 and 100.</param>
    /// <param name="spread">How far they differ from one another, from 0 and below <see cref="Spreads"/>.</param>
    public CellModel Cell(double score, int spread)
    {
        var grid = _grid[spread];
        var (low, high) = (0, Levels - 1);
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            (low, high) = grid[middle].Score <= score ? (middle, high) : (low, middle);
        }

        return grid[low].Between(grid[high], (score - grid[low].Score) / (grid[high].Score - grid[low].Score));
    }

    private static CellModel At(int items, double level, double deviation)
    {
        var shares = new double[Attitudes, items, Points];
        for (var attitude = 0; attitude < Attitudes; attitude++)
        {
            var shift = deviation * Math.Sqrt(SharedVariance) * StandardNormal.Quantile((attitude + 0.5) / Attitudes);
            for (var item = 0; item < items; item++)
            {
                var below = 0.0;
                for (var point = 0; point < Points; point++)
                {
                    var upTo = point < Cuts.Length
                        ? StandardNormal.LowerTail((Cuts[point] - level - Ease[item] - shift) / (deviation * Math.Sqrt(1 - SharedVariance)))
                        : 1;
                    (shares[attitude, item, point], below) = (upTo - below, upTo);
                }
            }
        }

        return new CellModel(shares);
    }
}
