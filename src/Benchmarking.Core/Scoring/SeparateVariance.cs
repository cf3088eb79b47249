using Benchmarking.Networks;

namespace Benchmarking.Scoring;

/// <summary>The residual variance of one unit alone.</summary>
internal static class SeparateVariance
{
    /// <summary>Estimates the variance.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="unit">The unit's place.</param>
    /// <param name="weighting">For <see cref="Weighting.Respondents"/> the plain variance, else the one within services.</param>
    /// <returns>The estimate, or null where no degree of freedom is left.</returns>
    public static VarianceEstimate? Of(MeasureCells cells, int unit, Weighting weighting)
    {
        var (squares, df) = (0.0, 0);
        if (weighting == Weighting.Respondents)
        {
            var all = cells.Unit(unit);
            (squares, df) = (all.M2, all.N - 1);
        }
        else
        {
            for (var service = 0; service < cells.Services; service++)
            {
                var cell = cells[unit, service];
                (squares, df) = (squares + cell.M2, df + Math.Max(0, cell.N - 1));
            }
        }

        return df > 0 ? new VarianceEstimate(squares, df, VarianceModel.Separate) : null;
    }
}
