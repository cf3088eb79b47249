using MathNet.Numerics.LinearAlgebra;

namespace Benchmarking.Statistics;

/// <summary>The discrepancy of a one-factor model and its derivatives at given unique variances, the loadings being the best for them.</summary>
/// <param name="LogUnique">The logarithms of the unique variances, as shares of the items' variances.</param>
/// <param name="Roots">The eigenvalues of Ψ^−½ R Ψ^−½, ascending.</param>
/// <param name="Vectors">Their eigenvectors, one a column.</param>
/// <remarks>Jöreskog (1967), Psychometrika 32(4), 443–482: with the largest eigenvalue taken by the factor, the discrepancy is Σ (θ − ln θ − 1) over the others.</remarks>
internal sealed record OneFactorPoint(Vector<double> LogUnique, Vector<double> Roots, Matrix<double> Vectors)
{
    /// <summary>The unique variances, as shares of the items' variances.</summary>
    public Vector<double> UniqueShares { get; } = LogUnique.PointwiseExp();

    /// <summary>How far the model is from the correlations, 0 or more but for rounding.</summary>
    public double Discrepancy { get; } = Roots.Take(Roots.Count - 1).Sum(root => root - Math.Log(root) - 1);

    /// <summary>The derivative by each logarithm.</summary>
    public Vector<double> Gradient { get; } = Others(Roots, Vectors, root => 1 - root).Diagonal();

    /// <summary>Whether the discrepancy bends upwards in every direction.</summary>
    public bool IsLowest => Curvature() is var curvature && curvature.Evd(Symmetricity.Symmetric).EigenValues.Real().Minimum() > 1e-9;

    /// <summary>Decomposes at given unique variances.</summary>
    /// <param name="correlations">R, symmetric and positive definite.</param>
    /// <param name="logUnique">The logarithms of the unique variances.</param>
    /// <returns>The point.</returns>
    public static OneFactorPoint At(Matrix<double> correlations, Vector<double> logUnique)
    {
        var scale = logUnique.Map(logarithm => Math.Exp(-0.5 * logarithm));
        var scaled = correlations.MapIndexed((row, column, correlation) => correlation * scale[row] * scale[column]);
        var decomposed = scaled.Evd(Symmetricity.Symmetric);
        return new OneFactorPoint(logUnique, decomposed.EigenValues.Real(), decomposed.EigenVectors);
    }

    /// <summary>The loadings on the standardised items: sqrt(θ − 1) Ψ^½ ω of the largest eigenvalue.</summary>
    /// <returns>One an item, of either sign.</returns>
    public Vector<double> Loadings()
    {
        var last = Roots.Count - 1;
        return Math.Sqrt(Math.Max(0, Roots[last] - 1)) * UniqueShares.PointwiseSqrt().PointwiseMultiply(Vectors.Column(last));
    }

    /// <summary>Newton's step; where the discrepancy does not bend upwards, the step by Jöreskog's approximate second derivatives, which always do.</summary>
    /// <returns>A direction in which the discrepancy falls.</returns>
    public Vector<double> Step()
    {
        var curvature = Curvature();
        if (curvature.Evd(Symmetricity.Symmetric).EigenValues.Real().Minimum() <= 1e-9)
        {
            var others = Others(Roots, Vectors, _ => 1);
            curvature = others.PointwiseMultiply(others) + (1e-9 * Matrix<double>.Build.DenseIdentity(Roots.Count));
        }

        return curvature.Cholesky().Solve(-Gradient);
    }

    // The exact second derivatives: the eigenvalues left over among themselves, and each of them with the factor's.
    private Matrix<double> Curvature()
    {
        var factor = Vectors.Column(Roots.Count - 1);
        var top = Roots[Roots.Count - 1];
        var among = Others(Roots, Vectors, root => root).PointwiseMultiply(Others(Roots, Vectors, _ => 1));
        var across = Others(Roots, Vectors, root => (1 - root) * (top + root) / Math.Max(top - root, 1e-12)).PointwiseMultiply(factor.OuterProduct(factor));
        return among + across;
    }

    // Σ weight(θ) ω ω' over all eigenvalues but the largest.
    private static Matrix<double> Others(Vector<double> roots, Matrix<double> vectors, Func<double, double> weight)
    {
        var weights = roots.MapIndexed((place, root) => place == roots.Count - 1 ? 0 : weight(root), Zeros.Include);
        return vectors * Matrix<double>.Build.DenseOfDiagonalVector(weights) * vectors.Transpose();
    }
}
