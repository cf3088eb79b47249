namespace Benchmarking.Statistics;

/// <summary>Draws from the binomial distribution, in time that grows with its standard deviation, not with its size.</summary>
/// <remarks>Inversion by adding up the masses from 0, or from the mode outwards where that is far from 0; Kemp (1986), Computational Statistics and Data Analysis 4(2), 117–126.</remarks>
internal static class Binomial
{
    // Up to this mean, (1 − p)^n is far from the smallest numbers and the way from 0 is short.
    private const double NearZero = 30;

    /// <summary>Turns an evenly spread number into a draw.</summary>
    /// <param name="trials">How many trials, 0 or more.</param>
    /// <param name="probability">The probability of success, from 0 to 1.</param>
    /// <param name="uniform">The number, above 0 and below 1.</param>
    /// <returns>The successes, from 0 to <paramref name="trials"/>.</returns>
    public static int Of(int trials, double probability, double uniform)
    {
        if (probability > 0.5)
        {
            return trials - Of(trials, 1 - probability, uniform);
        }

        var odds = probability / (1 - probability);
        var start = trials * probability <= NearZero ? 0 : (int)((trials + 1.0) * probability);
        var mass = start == 0 ? Power(1 - probability, trials) : Mass(trials, probability, start);
        var (up, down) = (mass, mass);
        uniform -= mass;
        for (var step = 0; uniform > 0 && step <= trials; step++)
        {
            var (above, below) = (start + step, start - step);
            up *= above < trials ? (trials - above) / (above + 1.0) * odds : 0;
            uniform -= up;
            if (uniform <= 0 && up > 0)
            {
                return above + 1;
            }

            down *= below > 0 ? below / (trials - below + 1.0) / odds : 0;
            uniform -= down;
            if (uniform <= 0 && down > 0)
            {
                return below - 1;
            }
        }

        return start;
    }

    private static double Power(double basis, int exponent)
    {
        var power = 1.0;
        for (; exponent > 0; exponent >>= 1)
        {
            power *= (exponent & 1) == 1 ? basis : 1;
            basis *= basis;
        }

        return power;
    }

    // The mass at a value inside 0 and trials, by Stirling's formula with its corrections.
    private static double Mass(int trials, double probability, int value)
    {
        var (n, k) = ((double)trials, (double)value);
        var logarithm = LogGamma.Correction(n) - LogGamma.Correction(k) - LogGamma.Correction(n - k)
            + (k * Math.Log(n * probability / k)) + ((n - k) * Math.Log(n * (1 - probability) / (n - k)));
        return Math.Exp(logarithm) * Math.Sqrt(n / (2 * Math.PI * k * (n - k)));
    }
}
