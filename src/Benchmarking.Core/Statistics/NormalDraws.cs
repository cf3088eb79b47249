namespace Benchmarking.Statistics;

/// <summary>Independent standard normal numbers, a row a draw and a column a unit, made once and scaled for each indicator.</summary>
/// <remarks>The number of a draw and unit depends on the seed and on these two alone, so more units or more draws leave the others as they were:
/// <see cref="Philox"/> gives the bits of draw r and units 2j, 2j + 1 at the place (j, r), <see cref="NormalQuantile"/> turns them into normal numbers.</remarks>
public sealed class NormalDraws
{
    private readonly double[] _values;

    /// <summary>Makes the numbers; eight bytes each are kept.</summary>
    /// <param name="seed">The seed, any number; it is printed with every result.</param>
    /// <param name="count">How many draws, 1 or more; 10 000 is customary.</param>
    /// <param name="units">How many units, 0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> or <paramref name="units"/> is below its range.</exception>
    public NormalDraws(long seed, int count, int units)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(count);
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        (Seed, Count, Units) = (seed, count, units);
        _values = new double[checked(count * units)];
        Parallel.For(0, count, Make);
    }

    /// <summary>The seed that the numbers were made with.</summary>
    public long Seed { get; }

    /// <summary>How many draws there are.</summary>
    public int Count { get; }

    /// <summary>How many units each draw has a number for.</summary>
    public int Units { get; }

    /// <summary>The numbers of a draw.</summary>
    /// <param name="draw">The draw, from 0.</param>
    /// <returns>A number for each unit, in standard deviations.</returns>
    public ReadOnlySpan<double> Of(int draw) => _values.AsSpan(draw * Units, Units);

    private void Make(int draw)
    {
        var row = _values.AsSpan(draw * Units, Units);
        for (var unit = 0; unit < Units; unit += 2)
        {
            var (first, second) = Philox.Uniforms(unchecked((ulong)Seed), (ulong)unit / 2, (ulong)draw);
            row[unit] = NormalQuantile.Of(first);
            if (unit + 1 < Units)
            {
                row[unit + 1] = NormalQuantile.Of(second);
            }
        }
    }
}
