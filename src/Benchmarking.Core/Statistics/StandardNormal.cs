using MathNet.Numerics;

namespace Benchmarking.Statistics;

/// <summary>The normal distribution with mean 0 and standard deviation 1, accurate far into its tails.</summary>
/// <remarks>R's <c>pnorm</c> and <c>qnorm</c> give the same to 1e-13 relative, far tails included.</remarks>
public static class StandardNormal
{
    // Wichura's coefficients, constant first: numerators and denominators in the middle, in the tails and in the far tails.
    private static readonly double[] Middle =
    [
        3.3871328727963666080, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
        4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3,
    ];

    private static readonly double[] BelowMiddle =
    [
        1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
        2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3,
    ];

    private static readonly double[] Tail =
    [
        1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550, 3.64784832476320460504,
        1.27045825245236838258, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4,
    ];

    private static readonly double[] BelowTail =
    [
        1, 2.05319162663775882187, 1.67638483018380384940, 6.89767334985100004550e-1,
        1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9,
    ];

    private static readonly double[] FarTail =
    [
        6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580, 2.96560571828504891230e-1,
        2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
    ];

    private static readonly double[] BelowFarTail =
    [
        1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
        7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15,
    ];

    /// <summary>The probability of a value below <paramref name="z"/>.</summary>
    /// <param name="z">The value, in standard deviations.</param>
    /// <returns>The lower tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    public static double LowerTail(double z) => 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);

    /// <summary>The probability of a value above <paramref name="z"/>.</summary>
    /// <param name="z">The value, in standard deviations.</param>
    /// <returns>The upper tail, from 0 to 1, with full relative accuracy where it is small.</returns>
    public static double UpperTail(double z) => LowerTail(-z);

    /// <summary>The density.</summary>
    /// <param name="z">The value, in standard deviations.</param>
    /// <returns>0 to 0.4.</returns>
    public static double Density(double z) => Constants.InvSqrt2Pi * Math.Exp(-0.5 * z * z);

    /// <summary>The value that a share of the distribution lies below.</summary>
    /// <param name="probability">The share, above 0 and below 1.</param>
    /// <returns>The quantile, in standard deviations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is not above 0 and below 1.</exception>
    /// <remarks>Wichura (1988), Algorithm AS 241 (PPND16), Applied Statistics 37(3), 477–484.</remarks>
    public static double Quantile(double probability)
    {
        Probability.ThrowIfNotInside(probability);
        var q = probability - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var near = 0.180625 - (q * q);
            return q * Polynomial(Middle, near) / Polynomial(BelowMiddle, near);
        }

        var r = Math.Sqrt(-Math.Log(q < 0 ? probability : 1 - probability));
        var z = r <= 5
            ? Polynomial(Tail, r - 1.6) / Polynomial(BelowTail, r - 1.6)
            : Polynomial(FarTail, r - 5) / Polynomial(BelowFarTail, r - 5);
        return q < 0 ? -z : z;
    }

    private static double Polynomial(ReadOnlySpan<double> coefficients, double x)
    {
        var sum = 0.0;
        for (var power = coefficients.Length - 1; power >= 0; power--)
        {
            sum = (sum * x) + coefficients[power];
        }

        return sum;
    }
}
