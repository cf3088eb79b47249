using Benchmarking.Statistics;
using FsCheck.Fluent;
using MathNet.Numerics.LinearAlgebra;

namespace Benchmarking.Tests.Statistics;

/// <summary>The fit of row + column; whole designs against R's <c>lm</c> in the tests of scores.</summary>
public sealed class AdditiveFitTests
{
    [Fact]
    public void Without_cells_nothing_is_fitted() => Near(0, 0, AdditiveFit.Of([]));

    [Fact]
    public void A_single_cell_fits_itself() => Near(0, 1, AdditiveFit.Of([Cell(0, 0, 42)]));

    [Fact]
    public void A_row_or_a_column_alone_fits_itself()
    {
        Near(0, 3, AdditiveFit.Of([Cell(0, 0, 1), Cell(0, 1, 9), Cell(0, 2, 5)]));
        Near(0, 3, AdditiveFit.Of([Cell(0, 4, 1), Cell(1, 4, 9), Cell(2, 4, 5)]));
    }

    [Fact]
    public void The_lack_of_fit_of_two_by_two_is_the_interaction() =>
        // (10 − 20 − 30 + 80)² / (1/1 + 1/1 + 1/1 + 1/1) = 1600 / 4.
        Near(400, 3, AdditiveFit.Of([Cell(0, 0, 10), Cell(0, 1, 20), Cell(1, 0, 30), Cell(1, 1, 80)]));

    [Fact]
    public void A_cell_weighs_as_many_as_its_values() =>
        // The same contrast, over 1/2 + 1/1 + 1/4 + 1/1.
        Near(1600 / 2.75, 3, AdditiveFit.Of([Cell(0, 0, 10, 10), Cell(0, 1, 20), Cell(1, 0, 30, 30, 30, 30), Cell(1, 1, 80)]));

    [Fact]
    public void Parts_without_a_common_row_or_column_are_fitted_each_by_itself()
    {
        FilledCell[] first = [Cell(0, 0, 10), Cell(0, 1, 20), Cell(1, 0, 30), Cell(1, 1, 80)];
        FilledCell[] second = [Cell(5, 7, 1), Cell(5, 8, 2), Cell(6, 7, 3), Cell(6, 8, 4)];

        Near(400, 6, AdditiveFit.Of([.. first, .. second]));
        Near(0, 3, AdditiveFit.Of(second));
    }

    [Fact]
    public void A_far_mean_costs_no_digits() =>
        Near(400, 3, AdditiveFit.Of([Cell(0, 0, 1e9 + 10), Cell(0, 1, 1e9 + 20), Cell(1, 0, 1e9 + 30), Cell(1, 1, 1e9 + 80)]));

    [Fact]
    public void Fit_and_rank_equal_those_of_a_singular_value_decomposition() => Property.Holds(
        from rows in Gen.Choose(1, 5)
        from columns in Gen.Choose(1, 5)
        from counts in Gen.ArrayOf(Gen.Choose(0, 3), rows * columns)
        from values in Gen.ArrayOf(Gen.Choose(0, 100), rows * columns * 3)
        where counts.Sum() > 0
        select (columns, counts, values),
        sample =>
        {
            FilledCell[] cells =
            [
                .. Enumerable.Range(0, sample.counts.Length).Where(at => sample.counts[at] > 0).Select(at =>
                    Cell(at / sample.columns, at % sample.columns, [.. sample.values.Skip(3 * at).Take(sample.counts[at]).Select(value => (double)value)])),
            ];
            Near(Decomposed(cells).Lack, Decomposed(cells).Rank, AdditiveFit.Of(cells));
            return true;
        });

    // Least squares of the dummy-coded design through its pseudo-inverse.
    private static (double Lack, int Rank) Decomposed(IReadOnlyList<FilledCell> cells)
    {
        var design = Matrix<double>.Build.Dense(cells.Count, 20, (at, column) =>
            Math.Sqrt(cells[at].Moments.N) * (cells[at].Row == column || cells[at].Column + 10 == column ? 1 : 0));
        var means = Vector<double>.Build.Dense(cells.Count, at => Math.Sqrt(cells[at].Moments.N) * cells[at].Moments.Mean);
        var decomposition = design.Svd();
        var rank = decomposition.S.Count(singular => singular > 1e-9);
        var explained = Enumerable.Range(0, rank).Sum(at => Math.Pow(decomposition.U.Column(at).DotProduct(means), 2));
        return (means.DotProduct(means) - explained, rank);
    }

    private static FilledCell Cell(int row, int column, params double[] values) =>
        new(row, column, values.Aggregate(default(Moments), (moments, value) => moments.Add(value)));

    private static void Near(double lack, int rank, AdditiveFit found)
    {
        Assert.Equal(rank, found.Rank);
        Assert.Equal(lack, found.SumOfSquares, 1e-6);
    }
}
