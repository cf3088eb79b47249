using MathNet.Numerics;

namespace Benchmarking.Statistics;

/// <summary>The noncentral t distribution, by integration over the chi distribution of its denominator.</summary>
/// <remarks>P(T ≤ t) = ∫ Φ(t s − δ) f(s) ds, f being the density of sqrt(χ²(df)/df). Unlike the series of Lenth (1989, AS 243), which R's <c>pt</c> uses,
/// it keeps its digits for large noncentralities. The integrand is smooth; Gauss–Legendre panels are laid where it changes.</remarks>
internal sealed class NoncentralT
{
    private const int PanelsASegment = 4;
    private const int Order = 16;
    private static readonly (double Node, double Weight)[] Rule = Legendre(Order);
    private readonly List<(double S, double Density)> _points = [];
    private readonly double _t;
    private readonly double _df;

    /// <summary>Prepares the distribution function at one value, for any noncentrality near it.</summary>
    /// <param name="t">The value, finite.</param>
    /// <param name="df">Degrees of freedom, above 0.</param>
    public NoncentralT(double t, double df)
    {
        (_t, _df) = (t, df);
        var (low, high) = (Edge(df, -1), Edge(df, 1));
        // Φ turns from 0 to 1 within a few 1/|t| of δ/t, which for the noncentralities of an interval lies near 1.
        var turn = 9 / Math.Max(Math.Abs(t), 1e-3);
        double[] edges = [.. new[] { low, 1 - turn, 1 - (turn / 3), 1, 1 + (turn / 3), 1 + turn, high }.Select(edge => Math.Clamp(edge, low, high)).Distinct().Order()];
        for (var segment = 1; segment < edges.Length; segment++)
        {
            Lay(edges[segment - 1], edges[segment], df);
        }
    }

    /// <summary>The noncentrality at which a share of the distribution lies below the value.</summary>
    /// <param name="probability">The share below the value, above 0 and below 1.</param>
    /// <returns>The noncentrality, in standard errors.</returns>
    public double Noncentrality(double probability)
    {
        var z = Normal(probability);
        var delta = _t - (z * Math.Sqrt(1 + (_t * _t / (2 * _df))));
        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        for (var step = 0; step < 100; step++)
        {
            var (below, slope) = Below(delta);
            (low, high) = below > probability ? (delta, high) : (low, delta);
            var next = slope < 0 ? delta - ((below - probability) / slope) : double.NaN;
            // What is left after a step of Newton's is about the square of the step.
            if (Math.Abs(next - delta) <= 1e-8)
            {
                return next;
            }

            if (!(next > low && next < high))
            {
                next = (double.IsInfinity(low), double.IsInfinity(high)) switch
                {
                    (true, _) => delta - 2,
                    (_, true) => delta + 2,
                    _ => (low + high) / 2,
                };
            }

            delta = next;
        }

        return delta;
    }

    /// <summary>The share of the distribution below the value, and how it falls with the noncentrality.</summary>
    /// <param name="delta">The noncentrality.</param>
    /// <returns>The share from 0 to 1, and its derivative, below 0.</returns>
    public (double Share, double Slope) Below(double delta)
    {
        var (share, slope) = (0.0, 0.0);
        foreach (var (s, density) in _points)
        {
            var z = (_t * s) - delta;
            share += density * 0.5 * SpecialFunctions.Erfc(-z / Constants.Sqrt2);
            slope -= density * Math.Exp(-0.5 * z * z) * Constants.InvSqrt2Pi;
        }

        return (share, slope);
    }

    private void Lay(double low, double high, double df)
    {
        var width = (high - low) / PanelsASegment;
        for (var panel = 0; panel < PanelsASegment; panel++)
        {
            var middle = low + ((panel + 0.5) * width);
            foreach (var (node, weight) in Rule)
            {
                var s = middle + (node * width / 2);
                _points.Add((s, weight * width / 2 * Math.Exp(LogDensity(s, df))));
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
