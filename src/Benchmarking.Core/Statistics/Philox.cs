namespace Benchmarking.Statistics;

/// <summary>Random bits by counter: any place of any sequence at once, the same on every machine and for any number of threads.</summary>
/// <remarks>Philox 4×32 with ten rounds; Salmon, Moraes, Dror and Shaw (2011), "Parallel random numbers: as easy as 1, 2, 3", SC '11.</remarks>
internal static class Philox
{
    private const int Rounds = 10;
    private const ulong FirstMultiplier = 0xD2511F53;
    private const ulong SecondMultiplier = 0xCD9E8D57;
    private const uint FirstStep = 0x9E3779B9;
    private const uint SecondStep = 0xBB67AE85;

    /// <summary>The 128 bits at a place.</summary>
    /// <param name="seed">The key: another seed is another sequence.</param>
    /// <param name="low">The lower half of the place.</param>
    /// <param name="high">The upper half of the place.</param>
    /// <returns>Two times 64 bits.</returns>
    public static (ulong First, ulong Second) Bits(ulong seed, ulong low, ulong high)
    {
        var (a, b, c, d) = ((uint)low, (uint)(low >> 32), (uint)high, (uint)(high >> 32));
        var (first, second) = ((uint)seed, (uint)(seed >> 32));
        for (var round = 0; round < Rounds; round++)
        {
            var (left, right) = (FirstMultiplier * a, SecondMultiplier * c);
            (a, b, c, d) = ((uint)(right >> 32) ^ b ^ first, (uint)right, (uint)(left >> 32) ^ d ^ second, (uint)left);
            unchecked
            {
                first += FirstStep;
                second += SecondStep;
            }
        }

        return (a | ((ulong)b << 32), c | ((ulong)d << 32));
    }

    /// <summary>Two numbers at a place, spread evenly over the open interval from 0 to 1.</summary>
    /// <param name="seed">The key.</param>
    /// <param name="low">The lower half of the place.</param>
    /// <param name="high">The upper half of the place.</param>
    /// <returns>Two midpoints of the 2^52 equal parts of the interval, so neither 0 nor 1.</returns>
    public static (double First, double Second) Uniforms(ulong seed, ulong low, ulong high)
    {
        var (first, second) = Bits(seed, low, high);
        return (Midpoint(first), Midpoint(second));
    }

    private static double Midpoint(ulong bits) => ((bits >> 12) + 0.5) * (1.0 / (1UL << 52));
}
