using MathNet.Numerics;

namespace Benchmarking.Statistics;

/// <summary>The noncentral t distribution, by integration over the chi distribution of its denominator.</summary>
/// <remarks>P(T ≤ t) = ∫ Φ(t s − δ) f(s) ds, f being the density of sqrt(χ²(df)/df). Unlike the series of Lenth (1989, AS 243), which R's <c>pt</c> uses,
/// it keeps its digits for large noncentralities. The integrand is smooth: it is summed by Gauss–Legendre panels.</remarks>
internal sealed class NoncentralT
{
    private const int Order = 16;
    private const int Panels = 12;
    private static readonly (double Node, double Weight)[] Rule = Legendre(Order);
    private readonly double _t;
    private readonly double _df;
    private readonly (double Low, double High) _range;
    private readonly List<(double S, double Density)>? _everywhere;

    /// <summary>Prepares the distribution function at one value, for any noncentrality.</summary>
    /// <param name="t">The value, finite.</param>
    /// <param name="df">Degrees of freedom, above 0.</param>
    public NoncentralT(double t, double df)
    {
        (_t, _df, _range) = (t, df, (Edge(df, -1), Edge(df, 1)));
        // Φ turns from 0 to 1 within a few 1/|t| of s = δ/t, the density falls within a few 1/sqrt(2 df) of 1.
        // Unless the turn is much the sharper of the two, the same panels serve every noncentrality.
        _everywhere = Math.Abs(t) <= 4 * Math.Sqrt(2 * df) ? [.. Points(_range.Low, _range.High, Panels)] : null;
    }

    /// <summary>The noncentrality at which a share of the distribution lies below the value.</summary>
    /// <param name="probability">The share below the value, above 0 and below 1.</param>
    /// <returns>The noncentrality, in standard errors.</returns>
    public double Noncentrality(double probability)
    {
        var spread = Math.Sqrt(1 + (_t * _t / (2 * _df)));
        var delta = _t - (Normal(probability) * spread);
        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        for (var step = 0; step < 100; step++)
        {
            // The share falls as the noncentrality grows: Newton steps of at most a spread, halving where one leaves the bracket.
            var (below, slope) = Below(delta);
            var move = slope < 0 ? Math.Clamp((probability - below) / slope, -spread, spread) : below > probability ? spread : -spread;
            // What is left after a step of Newton's is about the square of the step.
            if (Math.Abs(move) <= 1e-8)
            {
                return delta + move;
            }

            (low, high) = below > probability ? (delta, high) : (low, delta);
            delta = delta + move > low && delta + move < high ? delta + move : (low + high) / 2;
        }

        return delta;
    }

    /// <summary>The share of the distribution below the value, and how it falls with the noncentrality.</summary>
    /// <param name="delta">The noncentrality.</param>
    /// <returns>The share from 0 to 1, and its derivative, below 0.</returns>
    public (double Share, double Slope) Below(double delta)
    {
        var (share, slope) = (0.0, 0.0);
        foreach (var (s, density) in _everywhere ?? Around(delta / _t))
        {
            var z = (_t * s) - delta;
            share += density * 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);
            slope -= density * Math.Exp(-0.5 * z * z) * Constants.InvSqrt2Pi;
        }

        return (share, slope);
    }

    // Finer panels where Φ turns: within 9/|t|, beyond which it is 0 or 1 to the last digit.
    private IEnumerable<(double S, double Density)> Around(double turn)
    {
        var (low, high) = _range;
        var (left, right) = (Math.Clamp(turn - (9 / Math.Abs(_t)), low, high), Math.Clamp(turn + (9 / Math.Abs(_t)), low, high));
        return Points(low, left, Panels).Concat(Points(left, right, Panels)).Concat(Points(right, high, Panels));
    }

    private IEnumerable<(double S, double Density)> Points(double low, double high, int panels)
    {
        var width = (high - low) / panels;
        for (var panel = 0; panel < panels && width > 0; panel++)
        {
            var middle = low + ((panel + 0.5) * width);
            foreach (var (node, weight) in Rule)
            {
                var s = middle + (node * width / 2);
                yield return (s, weight * width / 2 * Math.Exp(LogDensity(s, _df)));
            }
        }
    }

    // Where the density has fallen by e^-45 from its top, or at 0.
    private static double Edge(double df, int side)
    {
        var top = Math.Sqrt(Math.Max(0, df - 1) / df);
        var step = 1 / Math.Sqrt(2 * df);
        var edge = top;
        while (edge > 0 || side > 0)
        {
            edge = Math.Max(0, edge + (side * step));
            if (edge == 0 || LogDensity(edge, df) < LogDensity(Math.Max(top, 1e-3), df) - 45)
            {
                break;
            }
        }

        return edge;
    }

    private static double LogDensity(double s, double df)
    {
        // ln of 2 (df/2)^(df/2) / Γ(df/2) s^(df−1) exp(−df s²/2), with Γ by Stirling's formula and its correction.
        var half = df / 2;
        var constant = Math.Log(2) + (0.5 * Math.Log(half)) + half - (0.5 * Math.Log(2 * Math.PI)) - LogGamma.Correction(half);
        return constant + (df == 1 ? 0 : (df - 1) * Math.Log(s)) - (half * s * s);
    }

    private static double Normal(double probability) => -Constants.Sqrt2 * SpecialFunctions.ErfcInv(2 * probability);

    private static (double Node, double Weight)[] Legendre(int order)
    {
        var rule = new MathNet.Numerics.Integration.GaussLegendreRule(-1, 1, order);
        return [.. Enumerable.Range(0, order).Select(place => (rule.GetAbscissa(place), rule.GetWeight(place)))];
    }
}
