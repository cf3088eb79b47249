namespace SampleData;

/// <summary>Steele, Lea and Flood's SplitMix64 (OOPSLA 2014): small, the same everywhere, and made to be split into streams.</summary>
internal sealed class SplitMix64(ulong state)
{
    private ulong _state = state;

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A stream of its own, so that one more draw for somebody moves nobody else.</summary>
    public SplitMix64 Split() => new(Next());

    /// <summary>Evenly from 0 up to, but not, 1.</summary>
    public double Even() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double share) => Even() < share;

    public int Below(int count) => (int)(Even() * count);

    /// <summary>Nearly normal with mean 0: twelve even draws less six, which is additions alone.</summary>
    /// <remarks>Logarithms and cosines differ in their last digit from machine to machine; sums do not.</remarks>
    public double Normal(double sd)
    {
        var sum = -6.0;
        for (var draws = 0; draws < 12; draws++)
        {
            sum += Even();
        }

        return sd * sum;
    }
}
