using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>The residual variance of an indicator over the cells of the units that take part.</summary>
internal static class PooledVariance
{
    /// <summary>Below so many degrees of freedom the cell-means model gives way to unit + service.</summary>
    public const int LeastDf = 20;

    /// <summary>Estimates the variance.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="units">Places of the units that take part.</param>
    /// <returns>The estimate, or null where no model leaves a degree of freedom. Who serves several units counts once in the degrees of freedom.</returns>
    public static VarianceEstimate? Of(MeasureCells cells, IReadOnlyList<int> units)
    {
        var filled = Filled(cells, units);
        var (respondents, within) = (filled.Sum(cell => cell.Moments.N), filled.Sum(cell => cell.Moments.M2));
        var repeated = cells.Repeated(units);
        var df = respondents - repeated - filled.Count;
        if (df < LeastDf)
        {
            var lack = AdditiveFit.Of(filled);
            var additiveDf = respondents - repeated - lack.Rank;
            if (additiveDf > df && additiveDf > 0)
            {
                return new VarianceEstimate(within + lack.SumOfSquares, additiveDf + repeated, additiveDf, VarianceModel.Additive);
            }
        }

        return df > 0 ? new VarianceEstimate(within, df + repeated, df, VarianceModel.Cells) : null;
    }

    private static List<FilledCell> Filled(MeasureCells cells, IReadOnlyList<int> units)
    {
        var filled = new List<FilledCell>();
        for (var row = 0; row < units.Count; row++)
        {
            for (var service = 0; service < cells.Services; service++)
            {
                if (cells[units[row], service] is { N: > 0 } moments)
                {
                    filled.Add(new FilledCell(row, service, moments));
                }
            }
        }

        return filled;
    }
}
