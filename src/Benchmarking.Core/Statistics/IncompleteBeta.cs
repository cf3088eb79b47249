namespace Benchmarking.Statistics;

/// <summary>The regularised incomplete beta function, with relative accuracy in both of its tails.</summary>
/// <remarks>The even continued fraction of DiDonato and Morris (1992), ACM TOMS 18(3), 360–373, which takes both x and 1 − x: the odd one, in x alone, loses
/// digits where x is near 1. Its leading factor is written with Loader's saddle-point terms (2000, "Fast and accurate computation of binomial
/// probabilities"), which keep their digits where gamma functions would cancel. Relative error below 1e-13 for parameters from 0.25 to 100 000.</remarks>
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

        return b <= (a + b) * complement
            ? Fraction(a, b, x, complement)
            : 1 - Fraction(b, a, complement, x);
    }

    /// <summary>x^a (1 − x)^b / B(a, b), which is how fast I_x(a, b) rises with ln(x / (1 − x)).</summary>
    /// <param name="a">Above 0.</param>
    /// <param name="b">Above 0.</param>
    /// <param name="x">Above 0 and below 1.</param>
    /// <param name="complement">1 − x.</param>
    /// <returns>0 or more.</returns>
    public static double Kernel(double a, double b, double x, double complement)
    {
        var n = a + b;
        var saddle = SaddlePoint.Deviance(a, n * x) + SaddlePoint.Deviance(b, n * complement);
        var logarithm = LogGamma.Correction(n) - LogGamma.Correction(a) - LogGamma.Correction(b) - saddle + (0.5 * Math.Log(a * b / (2 * Math.PI * n)));
        return Math.Exp(logarithm);
    }

    // For x at or below the mean a / (a + b). Convergents p / q by the forward recurrence, rescaled at every step so that q stays 1.
    private static double Fraction(double a, double b, double x, double complement)
    {
        var away = 1 + (a <= b ? a - ((a + b) * x) : ((a + b) * complement) - b);
        var (p, q, lastP, lastQ) = ((1 + (1 / a)) / away, 1.0, 0.0, (1 + (1 / a)) / away);
        for (var n = 1; n <= 100_000; n++)
        {
            var (step, odd, rise) = (a + n - 1, a + (2 * n) - 1, n * (b - n) * x);
            var alpha = step * (step + b) / (odd * odd) * rise * x;
            var beta = n + (rise / odd) + ((a + n) / (odd + 2) * (away + (n * (1 + complement))));
            var (nextP, nextQ) = ((alpha * lastP) + (beta * p), (alpha * lastQ) + (beta * q));
            var (value, next) = (p, nextP / nextQ);
            (p, q, lastP, lastQ) = (next, 1, p / nextQ, q / nextQ);
            if (Math.Abs(next - value) <= 1.2e-16 * next)
            {
                break;
            }
        }

        return Kernel(a, b, x, complement) * p;
    }
}
