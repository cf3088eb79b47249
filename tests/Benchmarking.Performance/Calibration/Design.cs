using Benchmarking.Networks;
using Benchmarking.Scoring;
using SampleData;

namespace Benchmarking.Performance.Calibration;

/// <summary>A kind of network: who answers, what they answer to, and how that is scored.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Counts">Draws how many leaders answer, by unit and service.</param>
internal sealed record Design(string Name, Func<SplitMix64, int[,]> Counts)
{
    /// <summary>How many services there are.</summary>
    public const int Services = 7;

    /// <summary>All that are tried.</summary>
    public static IReadOnlyList<Design> All { get; } =
    [
        new("8 units × 7 services, 0–6 leaders a cell", random => Cells(8, () => random.Below(7))) { LeastItems = 3, MostItems = 3 },
        new("7–12 units, 5–40 leaders each", Uneven),
        new("7 units × 7 services, one leader a cell, a tenth missing", random => Cells(7, () => random.Chance(0.1) ? 0 : 1)),
        new("7–12 units, one item", Uneven) { MostItems = 1 },
        new("7–12 units, scores about 92", Uneven) { Level = 92, Reach = 0.3 },
        new("7–12 units, `--variance separate`", Uneven) { Scoring = new ScoringOptions { Variance = Variance.Separate } },
        new("7–12 units, `--weighting respondents --variance separate`", Uneven)
        {
            Scoring = new ScoringOptions { Weighting = Weighting.Respondents, Variance = Variance.Separate },
        },
    ];

    /// <summary>The fewest items.</summary>
    public int LeastItems { get; init; } = 1;

    /// <summary>The most items.</summary>
    public int MostItems { get; init; } = 5;

    /// <summary>The expected score of the network, 0 to 100.</summary>
    public double Level { get; init; } = 68;

    /// <summary>How large differences are beside those of other designs: small where the scale ends.</summary>
    public double Reach { get; init; } = 1;

    /// <summary>How answers become scores.</summary>
    public ScoringOptions Scoring { get; init; } = new();

    private static int[,] Uneven(SplitMix64 random)
    {
        var counts = new int[7 + random.Below(6), Services];
        for (var unit = 0; unit < counts.GetLength(0); unit++)
        {
            // Shares of services differ from unit to unit as a flat Dirichlet distribution has them.
            double[] shares = [.. Enumerable.Range(0, Services).Select(_ => -Math.Log(1 - random.Even()))];
            var leaders = 5 + random.Below(36);
            for (var leader = 0; leader < leaders; leader++)
            {
                var (left, service) = (random.Even() * shares.Sum(), 0);
                while (service < Services - 1 && left >= shares[service])
                {
                    left -= shares[service];
                    service++;
                }

                counts[unit, service]++;
            }
        }

        return counts;
    }

    private static int[,] Cells(int units, Func<int> count)
    {
        var counts = new int[units, Services];
        for (var cell = 0; cell < counts.Length; cell++)
        {
            counts[cell / Services, cell % Services] = count();
        }

        return counts;
    }
}
