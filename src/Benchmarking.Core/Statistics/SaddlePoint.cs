namespace Benchmarking.Statistics;

/// <summary>The saddle-point term of binomial and Poisson probabilities.</summary>
/// <remarks>Loader (2000), "Fast and accurate computation of binomial probabilities".</remarks>
internal static class SaddlePoint
{
    /// <summary>k ln(k / mean) + mean − k, without cancellation where k is near its mean.</summary>
    /// <param name="k">Above 0.</param>
    /// <param name="mean">Above 0.</param>
    /// <returns>0 or more; 0 where the two are equal.</returns>
    public static double Deviance(double k, double mean)
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
