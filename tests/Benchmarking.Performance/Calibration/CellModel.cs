using SampleData;

namespace Benchmarking.Performance.Calibration;

/// <summary>How the leaders of one cell answer, and what is true of them.</summary>
internal sealed class CellModel
{
    private readonly double[,,] _shares;

    /// <summary>Makes the cell.</summary>
    /// <param name="shares">The probability of each point, by attitude and item.</param>
    public CellModel(double[,,] shares)
    {
        _shares = shares;
        (ItemMeans, ItemCovariances) = Expected(shares);
        Score = 100 * (ItemMeans.Average() - 1) / (AnswerModel.Points - 1);
    }

    /// <summary>The expected score, 0 to 100.</summary>
    public double Score { get; }

    /// <summary>The expected answer to each item, from 1 to 5.</summary>
    public double[] ItemMeans { get; }

    /// <summary>The covariances of the answers.</summary>
    public double[,] ItemCovariances { get; }

    /// <summary>The variance of a leader's score, in squared points.</summary>
    public double ScoreVariance => ItemCovariances.Cast<double>().Sum() * Math.Pow(100.0 / (AnswerModel.Points - 1) / ItemMeans.Length, 2);

    /// <summary>A cell between this one and another, with the score between theirs.</summary>
    /// <param name="other">The other, of as many items.</param>
    /// <param name="share">How far towards the other, from 0 to 1.</param>
    public CellModel Between(CellModel other, double share)
    {
        var shares = new double[AnswerModel.Attitudes, ItemMeans.Length, AnswerModel.Points];
        for (var attitude = 0; attitude < AnswerModel.Attitudes; attitude++)
        {
            for (var item = 0; item < ItemMeans.Length; item++)
            {
                for (var point = 0; point < AnswerModel.Points; point++)
                {
                    shares[attitude, item, point] = ((1 - share) * _shares[attitude, item, point]) + (share * other._shares[attitude, item, point]);
                }
            }
        }

        return new CellModel(shares);
    }

    /// <summary>Draws the answers of a leader.</summary>
    /// <param name="random">Random numbers.</param>
    /// <param name="answers">Filled with one answer an item, from 1 to 5.</param>
    public void Draw(SplitMix64 random, Span<short> answers)
    {
        var attitude = random.Below(AnswerModel.Attitudes);
        for (var item = 0; item < answers.Length; item++)
        {
            var (left, point) = (random.Even() - _shares[attitude, item, 0], 0);
            while (left >= 0 && point < AnswerModel.Points - 1)
            {
                point++;
                left -= _shares[attitude, item, point];
            }

            answers[item] = (short)(point + 1);
        }
    }

    // Given the attitude items are independent, so that two of them vary together as their means do over the attitudes.
    private static (double[] Means, double[,] Covariances) Expected(double[,,] shares)
    {
        var items = shares.GetLength(1);
        var (means, products) = (new double[items], new double[items, items]);
        var given = new double[items];
        for (var attitude = 0; attitude < AnswerModel.Attitudes; attitude++)
        {
            for (var item = 0; item < items; item++)
            {
                var (mean, square) = (0.0, 0.0);
                for (var point = 1; point <= AnswerModel.Points; point++)
                {
                    mean += point * shares[attitude, item, point - 1];
                    square += point * point * shares[attitude, item, point - 1];
                }

                (given[item], means[item]) = (mean, means[item] + (mean / AnswerModel.Attitudes));
                products[item, item] += square / AnswerModel.Attitudes;
                for (var other = 0; other < item; other++)
                {
                    products[item, other] += mean * given[other] / AnswerModel.Attitudes;
                }
            }
        }

        for (var item = 0; item < items; item++)
        {
            for (var other = 0; other <= item; other++)
            {
                products[item, other] -= means[item] * means[other];
                products[other, item] = products[item, other];
            }
        }

        return (means, products);
    }
}
