namespace Benchmarking.Comparison;

/// <summary>What confidence sets for ranks are drawn from.</summary>
/// <param name="Seed">The seed, any number; it is printed with every result.</param>
/// <param name="Count">How many draws, 1 or more.</param>
public sealed record RankDraws(long Seed, int Count)
{
    /// <summary>How many draws are made unless told otherwise.</summary>
    public const int Customary = 10_000;
}
