namespace Benchmarking.Statistics;

/// <summary>Turns independent standard normal numbers into errors with a given covariance matrix.</summary>
/// <remarks>The lower Cholesky factor, kept and multiplied from each row's first entry on (Jennings 1966, The Computer Journal 9(3), 281–285):
/// units rarely share respondents, so most rows are short. A column without variance of its own stays 0, which admits singular matrices.</remarks>
internal sealed class CovarianceFactor
{
    // A pivot that has lost this share of its variance to rounding is none.
    private const double Vanished = 1e-12;
    private const string Impossible = "The covariance matrix has a negative eigenvalue, so nothing has these covariances.";
    private readonly double[][] _rows;
    private readonly int[] _first;

    private CovarianceFactor(double[][] rows, int[] first) => (_rows, _first) = (rows, first);

    /// <summary>Factors a covariance matrix.</summary>
    /// <param name="covariance">Square and symmetric, finite, with no negative eigenvalue; its lower triangle is read.</param>
    /// <returns>The factor.</returns>
    /// <exception cref="ArgumentException">The matrix has a negative eigenvalue.</exception>
    public static CovarianceFactor Of(double[,] covariance)
    {
        var size = covariance.GetLength(0);
        var (rows, first) = (new double[size][], new int[size]);
        for (var row = 0; row < size; row++)
        {
            first[row] = Enumerable.Range(0, row).FirstOrDefault(column => covariance[row, column] != 0, row);
            rows[row] = new double[row - first[row] + 1];
            for (var column = first[row]; column < row; column++)
            {
                var left = covariance[row, column] - Shared(rows, first, row, column);
                var most = Math.Sqrt(covariance[row, row] * covariance[column, column]);
                rows[row][column - first[row]] = rows[column][^1] is > 0 and var pivot ? left / pivot : Nothing(left, most);
            }

            rows[row][^1] = Pivot(covariance[row, row], Shared(rows, first, row, row));
        }

        return new CovarianceFactor(rows, first);
    }

    /// <summary>Makes errors.</summary>
    /// <param name="normals">Independent standard normal numbers, at least one a row of the matrix.</param>
    /// <param name="errors">Filled with an error a row, in the unit of the square root of the matrix.</param>
    public void Fill(ReadOnlySpan<double> normals, Span<double> errors)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            var (factor, from, sum) = (_rows[row], _first[row], 0.0);
            for (var place = 0; place < factor.Length; place++)
            {
                sum += factor[place] * normals[from + place];
            }

            errors[row] = sum;
        }
    }

    // The sum of products of two rows, over the columns before the second's own.
    private static double Shared(double[][] rows, int[] first, int row, int column)
    {
        var sum = 0.0;
        for (var at = Math.Max(first[row], first[column]); at < column; at++)
        {
            sum += rows[row][at - first[row]] * rows[column][at - first[column]];
        }

        return sum;
    }

    // What is left over for a column without variance of its own is rounding, or the matrix is impossible.
    private static double Nothing(double left, double most) => Math.Abs(left) <= 1e-5 * most ? 0 : throw new ArgumentException(Impossible, nameof(left));

    private static double Pivot(double variance, double explained)
    {
        var own = variance - explained;
        return own < -1e-8 * Math.Abs(variance) || variance < 0 ? throw new ArgumentException(Impossible, nameof(variance)) : own <= Vanished * variance ? 0 : Math.Sqrt(own);
    }
}
