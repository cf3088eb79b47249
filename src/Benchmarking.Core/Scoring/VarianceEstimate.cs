namespace Benchmarking.Scoring;

/// <summary>A residual variance of respondents' scores. A class, since scores that rest on one estimate are known by sharing it.</summary>
/// <param name="value">The variance, 0 or more, in squared points.</param>
/// <param name="df">Its degrees of freedom, above 0.</param>
/// <param name="model">Where it comes from.</param>
internal sealed class VarianceEstimate(double value, double df, VarianceModel model)
{
    public double Value { get; } = value;

    public double Df { get; } = df;

    public VarianceModel Model { get; } = model;
}
