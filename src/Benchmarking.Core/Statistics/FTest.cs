namespace Benchmarking.Statistics;

/// <summary>The outcome of a test whose statistic follows an F distribution.</summary>
/// <param name="F">The statistic, 0 or more.</param>
/// <param name="Df1">Degrees of freedom of the numerator, above 0.</param>
/// <param name="Df2">Degrees of freedom of the denominator, above 0, not necessarily whole.</param>
public sealed record FTest(double F, double Df1, double Df2)
{
    /// <summary>The probability of so large a value where there is no difference.</summary>
    public double P => FDistribution.UpperTail(F, Df1, Df2);
}
