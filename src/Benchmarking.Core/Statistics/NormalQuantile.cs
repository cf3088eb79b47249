namespace Benchmarking.Statistics;

/// <summary>Quantiles of the standard normal distribution, with the same bits on every machine.</summary>
/// <remarks>Wichura (1988), Applied Statistics 37(3), 477–484, algorithm AS 241 (PPND16), good to about 1e-15 relative; R's <c>qnorm</c> is the same.
/// Only additions, products, quotients and square roots are used, which IEEE 754 rounds in one way; the logarithm is therefore summed here.</remarks>
internal static class NormalQuantile
{
    private const double Ln2 = 0.693147180559945309417;

    private static readonly double[] CentreAbove =
    [
        2509.0809287301226727, 33430.575583588128105, 67265.770927008700853, 45921.953931549871457,
        13731.693765509461125, 1971.5909503065514427, 133.14166789178437745, 3.387132872796366608,
    ];

    private static readonly double[] CentreBelow =
    [
        5226.495278852545925, 28729.085735721942674, 39307.89580009271061, 21213.794301586595867,
        5394.1960214247511077, 687.1870074920579083, 42.313330701600911252, 1,
    ];

    private static readonly double[] TailAbove =
    [
        7.7454501427834140764e-4, 0.0227238449892691845833, 0.24178072517745061177, 1.27045825245236838258,
        3.64784832476320460504, 5.7694972214606914055, 4.6303378461565452959, 1.42343711074968357734,
    ];

    private static readonly double[] TailBelow =
    [
        1.05075007164441684324e-9, 5.475938084995344946e-4, 0.0151986665636164571966, 0.14810397642748007459,
        0.68976733498510000455, 1.6763848301838038494, 2.05319162663775882187, 1,
    ];

    private static readonly double[] FarAbove =
    [
        2.01033439929228813265e-7, 2.71155556874348757815e-5, 0.0012426609473880784386, 0.026532189526576123093,
        0.29656057182850489123, 1.7848265399172913358, 5.4637849111641143699, 6.6579046435011037772,
    ];

    private static readonly double[] FarBelow =
    [
        2.04426310338993978564e-15, 1.4215117583164458887e-7, 1.8463183175100546818e-5, 7.868691311456132591e-4,
        0.0148753612908506148525, 0.13692988092273580531, 0.59983220655588793769, 1,
    ];

    /// <summary>The value that a share of the distribution lies below.</summary>
    /// <param name="probability">The share, above 0 and below 1.</param>
    /// <returns>The quantile, in standard deviations.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="probability"/> is outside its range.</exception>
    public static double Of(double probability)
    {
        Probability.ThrowIfNotInside(probability);
        var q = probability - 0.5;
        if (Math.Abs(q) <= 0.425)
        {
            var centre = 0.180625 - (q * q);
            return q * Polynomial(CentreAbove, centre) / Polynomial(CentreBelow, centre);
        }

        var r = Math.Sqrt(-Log(q < 0 ? probability : 1 - probability));
        var tail = r <= 5
            ? Polynomial(TailAbove, r - 1.6) / Polynomial(TailBelow, r - 1.6)
            : Polynomial(FarAbove, r - 5) / Polynomial(FarBelow, r - 5);
        return q < 0 ? -tail : tail;
    }

    private static double Polynomial(double[] coefficients, double x)
    {
        var sum = 0.0;
        foreach (var coefficient in coefficients)
        {
            sum = (sum * x) + coefficient;
        }

        return sum;
    }

    // ln x = e ln 2 + 2 artanh((m − 1)/(m + 1)) for x = m 2^e with m near 1; eleven terms reach the last digit.
    private static double Log(double x)
    {
        var exponent = Math.ILogB(x);
        var mantissa = Math.ScaleB(x, -exponent);
        if (mantissa > 1.4142135623730951)
        {
            (mantissa, exponent) = (mantissa / 2, exponent + 1);
        }

        var s = (mantissa - 1) / (mantissa + 1);
        var (square, sum) = (s * s, 0.0);
        for (var power = 21; power >= 1; power -= 2)
        {
            sum = (sum * square) + (1.0 / power);
        }

        return (exponent * Ln2) + (2 * s * sum);
    }
}
