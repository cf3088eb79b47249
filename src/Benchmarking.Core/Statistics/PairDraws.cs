using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Benchmarking.Statistics;

/// <summary>Drawn errors of units, and how far they drive pairs of units apart, in standard errors of the pair's difference.</summary>
/// <remarks>Rows are padded with zeros to whole vectors. Largest values do not depend on the width of a vector, so every machine finds the same.
/// The numbers of one measure take tens of megabytes; they are lent, and given back for the next.</remarks>
internal sealed class PairDraws : IDisposable
{
    private const int Together = 4;
    private readonly double[] _errors;

    private PairDraws(int units, int count)
    {
        (Units, Count, Stride) = (units, count, (units + 7) / 8 * 8);
        _errors = ArrayPool<double>.Shared.Rent(checked(count * Stride));
        Array.Clear(_errors);
        Reaches = ArrayPool<double>.Shared.Rent(checked(units * count));
        Scales = new double[checked(units * Stride)];
    }

    /// <summary>How many units there are.</summary>
    public int Units { get; }

    /// <summary>How many draws there are.</summary>
    public int Count { get; }

    /// <summary>The length of a padded row.</summary>
    public int Stride { get; }

    /// <summary>How far each unit is driven from the unit that it is driven from most, in every draw: a row a unit and a column a draw, in standard errors, 0 or
    /// more. Those who count may change it.</summary>
    public double[] Reaches { get; }

    /// <summary>One over the standard error of each pair's difference, a padded row a unit; 0 for a unit with itself and where the difference has no error.</summary>
    public double[] Scales { get; }

    /// <summary>Draws errors.</summary>
    /// <param name="covariance">Covariance matrix of the units' estimates.</param>
    /// <param name="draws">Standard normal numbers for at least as many units.</param>
    /// <returns>The errors and scales.</returns>
    /// <exception cref="ArgumentException">The matrix has a negative eigenvalue.</exception>
    public static PairDraws Of(double[,] covariance, NormalDraws draws)
    {
        var pairs = new PairDraws(covariance.GetLength(0), draws.Count);
        var factor = CovarianceFactor.Of(covariance);
        Parallel.For(0, draws.Count, draw => factor.Fill(draws.Of(draw), pairs._errors.AsSpan(draw * pairs.Stride, pairs.Units)));
        for (var unit = 0; unit < pairs.Units; unit++)
        {
            for (var other = 0; other < pairs.Units; other++)
            {
                var both = covariance[unit, unit] + covariance[other, other];
                var variance = both - (2 * covariance[unit, other]);
                pairs.Scales[(unit * pairs.Stride) + other] = unit != other && variance > 1e-12 * both ? 1 / Math.Sqrt(variance) : 0;
            }
        }

        pairs.Reach();
        return pairs;
    }

    /// <summary>The errors of a draw, padded.</summary>
    /// <param name="draw">The draw, from 0.</param>
    public ReadOnlySpan<double> Errors(int draw) => _errors.AsSpan(draw * Stride, Stride);

    /// <summary>Gives the lent numbers back; nothing may be asked any more.</summary>
    public void Dispose()
    {
        ArrayPool<double>.Shared.Return(_errors);
        ArrayPool<double>.Shared.Return(Reaches);
    }

    private void Reach()
    {
        var groups = (Count + Together - 1) / Together;
        Parallel.For(0, groups, group =>
        {
            // The last group overlaps the one before it, where there is one.
            var first = Math.Max(0, Math.Min(group * Together, Count - Together));
            for (var unit = 0; unit < Units; unit++)
            {
                Reach(unit, first, Reaches.AsSpan((unit * Count) + first, Math.Min(Together, Count - first)));
            }
        });
    }

    private void Reach(int unit, int first, Span<double> reached)
    {
        if (reached.Length < Together)
        {
            for (var draw = 0; draw < reached.Length; draw++)
            {
                reached[draw] = Farthest(Errors(first + draw), unit);
            }

            return;
        }

        var scales = Vectors(Scales.AsSpan(unit * Stride, Stride));
        var a = Vectors(Errors(first));
        var b = Vectors(Errors(first + 1));
        var c = Vectors(Errors(first + 2));
        var d = Vectors(Errors(first + 3));
        var (ownA, ownB, ownC, ownD) = (Own(first, unit), Own(first + 1, unit), Own(first + 2, unit), Own(first + 3, unit));
        var (mostA, mostB, mostC, mostD) = (Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero, Vector<double>.Zero);
        for (var at = 0; at < scales.Length; at++)
        {
            var scale = scales[at];
            mostA = Vector.MaxNative(mostA, Vector.Abs(a[at] - ownA) * scale);
            mostB = Vector.MaxNative(mostB, Vector.Abs(b[at] - ownB) * scale);
            mostC = Vector.MaxNative(mostC, Vector.Abs(c[at] - ownC) * scale);
            mostD = Vector.MaxNative(mostD, Vector.Abs(d[at] - ownD) * scale);
        }

        (reached[0], reached[1], reached[2], reached[3]) = (Largest(mostA), Largest(mostB), Largest(mostC), Largest(mostD));
    }

    private double Farthest(ReadOnlySpan<double> errors, int unit)
    {
        var most = 0.0;
        for (var other = 0; other < Units; other++)
        {
            most = Math.Max(most, Math.Abs(errors[other] - errors[unit]) * Scales[(unit * Stride) + other]);
        }

        return most;
    }

    private Vector<double> Own(int draw, int unit) => new(_errors[(draw * Stride) + unit]);

    /// <summary>The largest element of a vector.</summary>
    /// <param name="vector">The vector, finite.</param>
    public static double Largest(Vector<double> vector)
    {
        var most = vector[0];
        for (var at = 1; at < Vector<double>.Count; at++)
        {
            most = Math.Max(most, vector[at]);
        }

        return most;
    }

    /// <summary>A padded row as vectors.</summary>
    /// <param name="row">The row, a multiple of eight long.</param>
    public static ReadOnlySpan<Vector<double>> Vectors(ReadOnlySpan<double> row) => MemoryMarshal.Cast<double, Vector<double>>(row);
}
