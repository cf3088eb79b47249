using Benchmarking.Networks;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>How much each service of a unit counts in the unit's score.</summary>
internal static class CellWeights
{
    /// <summary>The weights of a unit's filled cells, which sum to 1.</summary>
    /// <param name="cells">The cells of the measure.</param>
    /// <param name="unit">The unit's place; it has a filled cell.</param>
    /// <param name="weighting">How respondents become a unit's score.</param>
    /// <param name="shares">The network's own share of each service, for <see cref="Weighting.Standardised"/>; need not sum to 1.</param>
    /// <returns>One weight a service, 0 for empty cells; null where the network's shares give the unit's services no weight at all.</returns>
    public static double[]? Of(MeasureCells cells, int unit, Weighting weighting, IReadOnlyList<double> shares)
    {
        var weights = new double[cells.Services];
        for (var service = 0; service < weights.Length; service++)
        {
            var n = cells[unit, service].N;
            weights[service] = (n, weighting) switch
            {
                (0, _) => 0,
                (_, Weighting.Services) => 1,
                (_, Weighting.Respondents) => n,
                _ => shares[service],
            };
        }

        var sum = weights.Sum();
        return sum > 0 ? [.. weights.Select(weight => weight / sum)] : null;
    }

    /// <summary>The network's mix of services: who was invited where a frame is loaded, else who has a valid score.</summary>
    /// <param name="cells">The cells of the measure.</param>
    /// <param name="units">Places of the units that take part.</param>
    /// <param name="frame">The frame, or null.</param>
    /// <returns>One count a service.</returns>
    public static double[] Shares(MeasureCells cells, IReadOnlyList<int> units, InvitedFrame? frame) =>
    [
        .. Enumerable.Range(0, cells.Services).Select(service =>
            (double)units.Sum(unit => frame is null ? cells[unit, service].N : frame.Invited(unit, service) ?? 0)),
    ];
}
