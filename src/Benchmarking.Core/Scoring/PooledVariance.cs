using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>The residual variance of an indicator over the cells of the units that take part.</summary>
internal static class PooledVariance
{
    /// <summary>Below so many degrees of freedom the cell-means model gives way to unit + service.</summary>
    public const int LeastDf = 20;

    /// <summary>Estimates the variance by the model that the degrees of freedom allow.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="units">Places of the units that take part.</param>
    /// <returns>The estimate, or null where no model leaves a degree of freedom. Who serves several units counts once in the degrees of freedom.</returns>
    public static VarianceEstimate? Of(MeasureCells cells, IReadOnlyList<int> units)
    {
        var within = OfCells(cells, units);
        return within is { Df: >= LeastDf } ? within : OfUnitAndService(cells, units) is { } additive && additive.Df > (within?.Df ?? 0) ? additive : within;
    }

    /// <summary>The residual mean square of the cell-means model.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="units">Places of the units that take part.</param>
    /// <returns>The estimate, or null where it leaves no degree of freedom.</returns>
    public static VarianceEstimate? OfCells(MeasureCells cells, IReadOnlyList<int> units)
    {
        var filled = Filled(cells, units);
        return Estimate(filled.Sum(cell => cell.Moments.M2), filled.Sum(cell => cell.Moments.N) - filled.Count, cells.Repeated(units), VarianceModel.Cells);
    }

    /// <summary>The residual mean square of unit + service, which holds what the two do together beside what is within cells.</summary>
    /// <param name="cells">The cells.</param>
    /// <param name="units">Places of the units that take part.</param>
    /// <returns>The estimate, or null where it leaves no degree of freedom.</returns>
    public static VarianceEstimate? OfUnitAndService(MeasureCells cells, IReadOnlyList<int> units)
    {
        var filled = Filled(cells, units);
        var lack = AdditiveFit.Of(filled);
        var squares = filled.Sum(cell => cell.Moments.M2) + lack.SumOfSquares;
        return Estimate(squares, filled.Sum(cell => cell.Moments.N) - lack.Rank, cells.Repeated(units), VarianceModel.Additive);
    }

    private static VarianceEstimate? Estimate(double squares, int divisor, int repeated, VarianceModel model) =>
        divisor > repeated ? new VarianceEstimate(squares, divisor, divisor - repeated, model) : null;

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
