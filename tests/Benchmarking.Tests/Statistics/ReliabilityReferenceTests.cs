using System.Text.Json;
using Benchmarking.Statistics;
using Benchmarking.Tests.House;
using Xunit.Abstractions;

namespace Benchmarking.Tests.Statistics;

/// <summary>Reliability of the 25 items of <c>bfi</c>, as psych 2.2.9, factanal and lavaan 0.6.14 in R 4.2 give it.</summary>
public sealed class ReliabilityReferenceTests(ITestOutputHelper output)
{
    private const string File = "reference/bfi_reliability.json";
    private static readonly string[] Reversed = ["A1", "C4", "C5", "E1", "E2", "O2", "O5"];

    [SharedFact(File)]
    public void Alpha_and_item_statistics_equal_those_of_R()
    {
        var reference = new ReferenceFile("bfi_reliability.json");
        foreach (var scale in new[] { "A", "C", "E", "N", "O" })
        {
            var sums = Complete(scale);
            var covariances = sums.Covariances() ?? new double[5, 5];
            reference.Compare($"{scale}.n", 0, ("n_listwise", sums.N));
            CompareMatrix(reference, $"{scale}.listwise.covariance", covariances);
            CompareAlpha(reference, $"{scale}.listwise", covariances, sums.N);
            CompareAlpha(reference, $"{scale}.pairwise", Matrix(reference[$"{scale}.pairwise.covariance"]), 2800);
            foreach (var (entry, item) in reference[$"{scale}.listwise.item_rest_base"].EnumerateArray().Select((entry, item) => (entry, item)))
            {
                reference.Compare($"{scale}.item_rest_base", entry, 1e-9, ("r_drop", ItemRestCorrelation.Corrected(covariances, item)));
            }
        }

        reference.Conclude(output);
    }

    [SharedFact(File)]
    public void Omega_and_the_one_factor_fit_equal_those_of_R()
    {
        var reference = new ReferenceFile("bfi_reliability.json");
        foreach (var scale in new[] { "A", "C", "E", "N", "O" })
        {
            var sums = Complete(scale);
            var covariances = sums.Covariances() ?? new double[5, 5];
            CompareFactanal(reference, $"{scale}.listwise.omega_total_factanal_ml", covariances);
            CompareFactanal(reference, $"{scale}.pairwise.omega_total_factanal_ml", Matrix(reference[$"{scale}.pairwise.covariance"]));
            CompareLavaan(reference, $"{scale}.omega_total_lavaan_listwise", covariances, sums.N);
        }

        reference.Conclude(output);
    }

    private static void CompareAlpha(ReferenceFile reference, string id, double[,] covariances, int n)
    {
        var alpha = CronbachAlpha.Raw(covariances);
        var (low, high) = CronbachAlpha.FeldtInterval(alpha ?? 0, n, 5, 0.95);
        reference.Compare($"{id}.alpha", 1e-9, ("raw", alpha), ("std", CronbachAlpha.Standardised(covariances)), ("mean_interitem_r", InterItemCorrelation.Mean(covariances)));
        reference.Compare($"{id}.alpha_feldt95", 1e-9, ("lower", low), ("upper", high), ("n_obs", n));
        foreach (var (entry, item) in reference[$"{id}.item_stats"].EnumerateArray().Select((entry, item) => (entry, item)))
        {
            reference.Compare(
                $"{id}.item_stats",
                entry,
                1e-9,
                ("r_drop", ItemRestCorrelation.Corrected(covariances, item)),
                ("alpha_if_deleted_raw", CronbachAlpha.IfDeleted(covariances, item)),
                ("alpha_if_deleted_std", CronbachAlpha.Standardised(CovarianceMatrix.Without(covariances, item))));
        }
    }

    // factanal fits correlations.
    private static void CompareFactanal(ReferenceFile reference, string id, double[,] covariances)
    {
        var correlations = CovarianceMatrix.Correlations(covariances) ?? new double[5, 5];
        var fit = OneFactorFit.MaximumLikelihood(correlations);
        reference.Compare(id, 1e-6, ("omega", McDonaldOmega.Total(correlations)));
        for (var item = 0; item < 5; item++)
        {
            reference.Compare(id, reference[id].GetProperty("loadings")[item], fit?.Loadings[item], 1e-6);
            reference.Compare(id, reference[id].GetProperty("uniqueness")[item], fit?.UniqueVariances[item], 1e-6);
        }
    }

    // lavaan divides covariances by n, and stops where single loadings are up to 3e-6 away from the lowest point, which ReliabilityTests holds closer.
    private static void CompareLavaan(ReferenceFile reference, string id, double[,] covariances, int n)
    {
        var (fit, share) = (OneFactorFit.MaximumLikelihood(covariances), (n - 1.0) / n);
        reference.Compare(id, 1e-6, ("omega_model", McDonaldOmega.Total(covariances)));
        reference.Compare(id, reference[id].GetProperty("fit"), 1e-6, ("chisq", n * fit?.Discrepancy));
        for (var item = 0; item < 5; item++)
        {
            reference.Compare(id, reference[id].GetProperty("loadings")[item], fit?.Loadings[item] * Math.Sqrt(share), 5e-6);
            reference.Compare(id, reference[id].GetProperty("residual_variances")[item], fit?.UniqueVariances[item] * share, 5e-6);
        }
    }

    private static void CompareMatrix(ReferenceFile reference, string id, double[,] found)
    {
        var expected = reference[id];
        for (var row = 0; row < found.GetLength(0); row++)
        {
            for (var column = 0; column < found.GetLength(1); column++)
            {
                reference.Compare(id, expected[row][column], found[row, column], 1e-9);
            }
        }
    }

    private static double[,] Matrix(JsonElement rows)
    {
        var matrix = new double[rows.GetArrayLength(), rows.GetArrayLength()];
        for (var row = 0; row < matrix.GetLength(0); row++)
        {
            for (var column = 0; column < matrix.GetLength(1); column++)
            {
                matrix[row, column] = rows[row][column].GetDouble();
            }
        }

        return matrix;
    }

    private static CovarianceSums Complete(string scale)
    {
        var table = ReferenceFile.Columns("bfi.csv");
        var columns = Enumerable.Range(1, 5).Select(item => scale + item)
            .Select(item => table[item].Select(answer => Reversed.Contains(item) ? 7 - answer : answer).ToArray()).ToList();
        var sums = new CovarianceSums(5);
        for (var row = 0; row < columns[0].Length; row++)
        {
            if (columns.TrueForAll(column => column[row] is not null))
            {
                sums.Add([.. columns.Select(column => (short)(column[row] ?? 0))]);
            }
        }

        return sums;
    }
}
