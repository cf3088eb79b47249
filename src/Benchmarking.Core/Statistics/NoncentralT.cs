namespace Benchmarking.Statistics;

/// <summary>The noncentral t distribution, with relative accuracy in both tails and for large noncentralities.</summary>
/// <remarks>P(T ≤ t) = ∫ Φ(t s − δ) f(s) ds, f being the density of s = sqrt(χ²(df)/df). In w = ln s² the integrand is smooth, has one top and dies out on both
/// sides, so the trapezoidal rule converges faster than any power of its step (Trefethen and Weideman 2014, SIAM Review 56(3), 385–458). Nothing is
/// subtracted, unlike in the series of Lenth (1989, AS 243), which R's <c>pt</c> uses and which is good to about 1e-12 absolute.</remarks>
public static class NoncentralT
{
    /// <summary>The probability of a value below <paramref name="t"/>.</summary>
    /// <param name="t">The value, finite.</param>
    /// <param name="df">Degrees of freedom, finite and above 0, not necessarily whole.</param>
    /// <param name="delta">The noncentrality, finite, in standard errors.</param>
    /// <returns>The lower tail, from 0 to 1, with relative accuracy where it is small.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double LowerTail(double t, double df, double delta) => Math.Min(1, Below(t, df, delta).Share);

    /// <summary>The probability of a value above <paramref name="t"/>.</summary>
    /// <param name="t">The value, finite.</param>
    /// <param name="df">Degrees of freedom, finite and above 0, not necessarily whole.</param>
    /// <param name="delta">The noncentrality, finite, in standard errors.</param>
    /// <returns>The upper tail, from 0 to 1, with relative accuracy where it is small.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double UpperTail(double t, double df, double delta) => LowerTail(-t, df, -delta);

    /// <summary>The noncentrality at which a share of the distribution lies below the value.</summary>
    /// <param name="t">The value, finite.</param>
    /// <param name="df">Degrees of freedom, finite and above 0.</param>
    /// <param name="probability">The share below the value, above 0 and below 1.</param>
    /// <returns>The noncentrality, in standard errors.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    public static double Noncentrality(double t, double df, double probability)
    {
        var z = StandardNormal.Quantile(probability);
        if (z > 0)
        {
            return -Noncentrality(-t, df, 1 - probability);
        }

        // On the scale of normal quantiles the share is nearly a straight line in the noncentrality, so Newton steps end soon; halving guards them.
        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        var delta = t - (z * Math.Sqrt(1 + (t * t / (2 * df))));
        for (var step = 0; step < 200; step++)
        {
            var (share, slope) = Below(t, df, delta);
            (low, high) = share > probability ? (delta, high) : (low, delta);
            var at = share is > 0 and < 1 ? StandardNormal.Quantile(share) : double.NaN;
            var next = delta - ((at - z) * StandardNormal.Density(at) / slope);
            if (Math.Abs(next - delta) <= 1e-9 * Math.Max(1e-6, Math.Abs(delta)))
            {
                return next;
            }

            if (!(next > low && next < high))
            {
                next = double.IsInfinity(low) ? high - 1 - Math.Abs(high) : double.IsInfinity(high) ? low + 1 + Math.Abs(low) : (low + high) / 2;
            }

            delta = next;
        }

        return delta;
    }

    /// <summary>The share of the distribution below a value, and how it falls with the noncentrality.</summary>
    /// <param name="t">The value, finite.</param>
    /// <param name="df">Degrees of freedom, finite and above 0.</param>
    /// <param name="delta">The noncentrality, finite, in standard errors.</param>
    /// <returns>The share, 0 or more and 1 at most but for rounding, and its derivative, 0 or less.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is outside its range.</exception>
    internal static (double Share, double Slope) Below(double t, double df, double delta)
    {
        if (!(double.IsFinite(t) && double.IsFinite(delta) && double.IsFinite(df) && df > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(df), df, "Value, degrees of freedom and noncentrality are finite, degrees of freedom above 0.");
        }

        var top = Top(t, df, delta);
        var turn = Math.Max(Math.Abs(t) * top, t * delta > 0 ? Math.Abs(delta) : 0);
        var step = 1 / Math.Sqrt((2 * df) + (turn * turn) + 14);
        var (share, slope) = (0.0, 0.0);
        for (var side = -1; side <= 1; side += 2)
        {
            // The top itself is counted once.
            for (var place = side < 0 ? 1 : 0; ; place++)
            {
                var w = (2 * Math.Log(top)) + (side * place * step);
                var z = (t * Math.Exp(w / 2)) - delta;
                var weight = Math.Exp(-SaddlePoint.Deviance(df / 2, df / 2 * Math.Exp(w)));
                var (part, fall) = (weight * StandardNormal.LowerTail(z), weight * StandardNormal.Density(z));
                (share, slope) = (share + part, slope - fall);
                if (part <= 1e-17 * share && fall <= -1e-17 * slope)
                {
                    break;
                }
            }
        }

        var scale = step * Math.Sqrt(df / (4 * Math.PI)) * Math.Exp(-LogGamma.Correction(df / 2));
        return (share * scale, slope * scale);
    }

    // Where s f(s) Φ(t s − δ) is largest: its logarithm is concave in s, so its derivative crosses 0 once.
    private static double Top(double t, double df, double delta)
    {
        bool IsRising(double s)
        {
            var z = (t * s) - delta;
            var mills = z > -30 ? StandardNormal.Density(z) / StandardNormal.LowerTail(z) : -z;
            return (t * mills) + (df / s) - (df * s) > 0;
        }

        var (low, high) = (1.0, 1.0);
        while (!IsRising(low))
        {
            low /= 2;
        }

        while (IsRising(high))
        {
            high *= 2;
        }

        for (var step = 0; step < 20; step++)
        {
            var middle = (low + high) / 2;
            (low, high) = IsRising(middle) ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }
}
