using Benchmarking.Statistics;

namespace Benchmarking.Tests.Statistics;

public sealed class CovarianceFactorTests
{
    [Theory]
    [InlineData(4, 0, 0, 9, 0, 1)]
    [InlineData(4, 1, 0, 9, 2, 5)]
    [InlineData(4, 0, 3, 9, 0, 5)]
    [InlineData(4, 4, 0, 4, 0, 5)]
    [InlineData(0, 0, 0, 9, 2, 5)]
    [InlineData(4, 6, 2, 9, 3, 1)]
    public void Errors_made_from_independent_numbers_have_the_covariances(double aa, double ab, double ac, double bb, double bc, double cc)
    {
        var covariance = new[,] { { aa, ab, ac }, { ab, bb, bc }, { ac, bc, cc } };
        var factor = CovarianceFactor.Of(covariance);
        var columns = new double[3][];
        for (var column = 0; column < 3; column++)
        {
            var normals = new double[3];
            (normals[column], columns[column]) = (1, new double[3]);
            factor.Fill(normals, columns[column]);
        }

        foreach (var (row, other) in from row in Enumerable.Range(0, 3) from other in Enumerable.Range(0, 3) select (row, other))
        {
            Assert.Equal(covariance[row, other], columns.Sum(column => column[row] * column[other]), 12);
        }
    }

    [Fact]
    public void A_matrix_that_nothing_can_have_is_refused()
    {
        Assert.Throws<ArgumentException>(() => CovarianceFactor.Of(new double[,] { { -1 } }));
        Assert.Throws<ArgumentException>(() => CovarianceFactor.Of(new double[,] { { 1, 2 }, { 2, 1 } }));
        Assert.Throws<ArgumentException>(() => CovarianceFactor.Of(new double[,] { { 0, 1 }, { 1, 4 } }));
    }
}
