using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Benchmarking.Statistics;

/// <summary>Count, means and covariances of items that are answered with whole numbers, kept so that samples can be joined.</summary>
/// <remarks>Sums and sums of products are kept as whole numbers, so nothing is rounded before the last division and every order of rows and of joining gives the
/// same digits. Rows are taken together in blocks, whose products a vector unit sums.</remarks>
public sealed class CovarianceSums
{
    private const int BlockRows = 256;
    private readonly short[] _waiting;
    private readonly long[] _sums;
    private readonly long[,] _products;
    private int _rowsWaiting;

    /// <summary>Makes the sums of no rows.</summary>
    /// <param name="items">The number of items, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="items"/> is below 1.</exception>
    public CovarianceSums(int items)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(items, 1);
        (_waiting, _sums, _products) = (new short[items * BlockRows], new long[items], new long[items, items]);
    }

    /// <summary>The number of items, 1 or more.</summary>
    public int Items => _sums.Length;

    /// <summary>How many rows were added.</summary>
    public int N { get; private set; }

    /// <summary>Adds the answers of one respondent, who answered every item.</summary>
    /// <param name="row">One valid answer an item, in the items' order.</param>
    /// <exception cref="ArgumentException">There is not one answer for each item.</exception>
    public void Add(ReadOnlySpan<short> row)
    {
        if (row.Length != Items)
        {
            throw new ArgumentException($"A row holds {Items} answers, not {row.Length}.", nameof(row));
        }

        row.CopyTo(_waiting.AsSpan(_rowsWaiting * Items));
        N++;
        _rowsWaiting++;
        if (_rowsWaiting == BlockRows)
        {
            Take();
        }
    }

    /// <summary>Adds all rows of other sums, which stay as they are.</summary>
    /// <param name="other">Sums of the same items.</param>
    /// <exception cref="ArgumentException">They are of another number of items.</exception>
    public void Join(CovarianceSums other)
    {
        if (other.Items != Items)
        {
            throw new ArgumentException($"Sums of {Items} items cannot be joined with sums of {other.Items}.", nameof(other));
        }

        other.Take();
        for (var item = 0; item < Items; item++)
        {
            _sums[item] += other._sums[item];
            for (var with = 0; with <= item; with++)
            {
                _products[item, with] += other._products[item, with];
            }
        }

        N += other.N;
    }

    /// <summary>The mean of an item.</summary>
    /// <param name="item">The item, from 0.</param>
    /// <returns>The mean in the answers' unit; null for no rows.</returns>
    public double? Mean(int item)
    {
        Take();
        return N > 0 ? (double)_sums[item] / N : null;
    }

    /// <summary>The covariances of the items, with divisor N − 1.</summary>
    /// <returns>Square and symmetric with variances in the diagonal, in the square of the answers' unit; null for fewer than two rows.</returns>
    public double[,]? Covariances()
    {
        Take();
        if (N < 2)
        {
            return null;
        }

        var covariances = new double[Items, Items];
        for (var item = 0; item < Items; item++)
        {
            for (var with = 0; with <= item; with++)
            {
                var exact = ((Int128)N * _products[item, with]) - ((Int128)_sums[item] * _sums[with]);
                var covariance = (double)exact / N / (N - 1);
                (covariances[item, with], covariances[with, item]) = (covariance, covariance);
            }
        }

        return covariances;
    }

    private void Take()
    {
        if (_rowsWaiting == 0)
        {
            return;
        }

        // One column an item, filled up with zeros to whole vectors.
        var width = (_rowsWaiting + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count;
        var columns = ArrayPool<double>.Shared.Rent(Items * width);
        Array.Clear(columns, 0, Items * width);
        for (var item = 0; item < Items; item++)
        {
            var column = columns.AsSpan(item * width, width);
            for (var (row, place) = (0, item); row < _rowsWaiting; row++, place += Items)
            {
                column[row] = _waiting[place];
            }
        }

        for (var item = 0; item < Items; item++)
        {
            var column = Vectors(columns, item, width);
            _sums[item] += Sum(column);
            var with = 0;
            for (; with + 1 <= item; with += 2)
            {
                var (one, other) = SumsOfProducts(column, Vectors(columns, with, width), Vectors(columns, with + 1, width));
                _products[item, with] += one;
                _products[item, with + 1] += other;
            }

            if (with == item)
            {
                _products[item, item] += SumsOfProducts(column, column, column).One;
            }
        }

        ArrayPool<double>.Shared.Return(columns);
        _rowsWaiting = 0;
    }

    private static ReadOnlySpan<Vector<double>> Vectors(double[] columns, int item, int width) =>
        MemoryMarshal.Cast<double, Vector<double>>(columns.AsSpan(item * width, width));

    // Whole numbers below 2^53, so double precision keeps every digit.
    private static long Sum(ReadOnlySpan<Vector<double>> column)
    {
        var sum = Vector<double>.Zero;
        foreach (var part in column)
        {
            sum += part;
        }

        return (long)Vector.Sum(sum);
    }

    // Two items at once, since loading a column costs as much as multiplying it.
    private static (long One, long Other) SumsOfProducts(
        ReadOnlySpan<Vector<double>> column, ReadOnlySpan<Vector<double>> one, ReadOnlySpan<Vector<double>> other)
    {
        var (ofOne, ofOther) = (Vector<double>.Zero, Vector<double>.Zero);
        for (var at = 0; at < column.Length && at < one.Length && at < other.Length; at++)
        {
            ofOne += column[at] * one[at];
            ofOther += column[at] * other[at];
        }

        return ((long)Vector.Sum(ofOne), (long)Vector.Sum(ofOther));
    }
}
