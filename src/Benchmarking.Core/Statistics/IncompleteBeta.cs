namespace Benchmarking.Statistics;

/// <summary>The regularised incomplete beta function.</summary>
/// <remarks>Continued fraction of Didonato and Morris (1992), ACM TOMS 18(3), 360–373, by Lentz's method; its leading factor by Loader's saddle-point
/// terms (2000, "Fast and accurate computation of binomial probabilities"), which keep their digits where gamma functions would cancel.</remarks>
internal static class IncompleteBeta
{
    /// <summary>I_x(a, b).</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="x">From 0 to 1.</param>
    /// <param name="complement">1 − x, which the caller may know with more digits.</param>
    /// <returns>From 0 to 1.</returns>
    public static double Regularised(double a, double b, double x, double complement)
    {
        if (x <= 0 || complement <= 0)
        {
            return x <= 0 ? 0 : 1;
        }

        return x > (a + 1) / (a + b + 2)
            ? 1 - Fraction(b, a, complement, x)
            : Fraction(a, b, x, complement);
    }

    private static double Fraction(double a, double b, double x, double complement)
    {
        const double Tiny = 1e-300;
        var (c, d) = (1.0, 1 / Away(1 - ((a + b) * x / (a + 1)), Tiny));
        var value = d;
        for (var m = 1; m <= 10_000; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / Away(1 + (even * d), Tiny);
            c = Away(1 + (even / c), Tiny);
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / Away(1 + (odd * d), Tiny);
            c = Away(1 + (odd / c), Tiny);
            value *= d * c;
            if (Math.Abs((d * c) - 1) <= 2.3e-16)
            {
                break;
            }
        }

        return Math.Exp(LogPower(a, b, x, complement)) / a * value;
    }

    private static double Away(double value, double tiny) => Math.Abs(value) < tiny ? tiny : value;

    // ln(x^a (1 − x)^b / B(a, b)).
    private static double LogPower(double a, double b, double x, double complement)
    {
        var n = a + b;
        var saddle = Deviance(a, n * x) + Deviance(b, n * complement);
        return LogGamma.Correction(n) - LogGamma.Correction(a) - LogGamma.Correction(b)
            - saddle + (0.5 * Math.Log(a * b / (2 * Math.PI * n)));
    }

    // k ln(k / mean) + mean − k, without cancellation where k is near its mean.
    private static double Deviance(double k, double mean)
    {
        if (Math.Abs(k - mean) >= 0.1 * (k + mean))
        {
            return (k * Math.Log(k / mean)) + mean - k;
        }

        var v = (k - mean) / (k + mean);
        var (sum, term) = ((k - mean) * v, 2 * k * v);
        for (var j = 1; j < 1000; j++)
        {
            term *= v * v;
            var next = sum + (term / ((2 * j) + 1));
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return sum;
    }
}
