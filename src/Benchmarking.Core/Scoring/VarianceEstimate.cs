namespace Benchmarking.Scoring;

/// <summary>A residual variance of respondents' scores. A class, since scores that rest on one estimate are known by sharing it.</summary>
/// <param name="squares">The residuals' sum of squares, 0 or more, in squared points. What rounding alone leaves of it counts as 0,
/// or answers that do not differ at all would seem to differ with great certainty.</param>
/// <param name="divisor">What the squares are divided by, above 0: rows less what the model takes.</param>
/// <param name="df">Its degrees of freedom, above 0: respondents less what the model takes, fewer than the divisor where some serve several units.</param>
/// <param name="model">Where it comes from.</param>
internal sealed class VarianceEstimate(double squares, double divisor, double df, VarianceModel model)
{
    // Far below the squared difference of any two scores, which are quotients of small whole numbers; far above what rounding leaves.
    private const double Rounding = 1e-12;

    public VarianceEstimate(double squares, double df, VarianceModel model)
        : this(squares, df, df, model)
    {
    }

    /// <summary>The residual mean square, 0 or more, in squared points.</summary>
    public double Value { get; } = squares < Rounding ? 0 : squares / divisor;

    /// <summary>The residuals' sum of squares, 0 or more, in squared points.</summary>
    public double Squares { get; } = squares < Rounding ? 0 : squares;

    /// <summary>What the squares are divided by.</summary>
    public double Divisor { get; } = divisor;

    public double Df { get; } = df;

    public VarianceModel Model { get; } = model;
}
