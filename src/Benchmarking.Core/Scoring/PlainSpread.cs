namespace Benchmarking.Scoring;

/// <summary>Decides whether the plain standard deviation of a group may stand beside its score.</summary>
/// <remarks>The standard deviation knows the plain mean of all answers. Where cells weigh otherwise in the score than by their answers, the two means together are an equation in the cells' means:
/// of a large and a small cell it tells both.</remarks>
internal static class PlainSpread
{
    private const double Same = 1e-9;

    /// <summary>Takes the standard deviation away where it would tell of too few.</summary>
    /// <param name="figures">The figures of a unit, or of a service over units.</param>
    /// <param name="wave">The wave's estimates.</param>
    /// <param name="cells">The cells behind them: how many answered, and what the cell counts for in the score.</param>
    /// <returns>The figures; without it where a cell is too small to be shown and cells do not weigh by their answers.</returns>
    public static ScoreFigures Weighed(ScoreFigures figures, WaveEstimates wave, IEnumerable<(int N, double Weight)> cells)
    {
        var answered = cells.Where(cell => cell.N > 0).ToList();
        var isOpen = wave.Options.Unsuppressed
            || answered.TrueForAll(cell => cell.N >= wave.Network.Disclosure.MinRespondents)
            || answered.TrueForAll(cell => Math.Abs((cell.N * answered[0].Weight) - (cell.Weight * answered[0].N)) < Same);
        return isOpen ? figures : figures with { Sd = null };
    }

    /// <summary>The cells of a unit.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="estimate">The unit's score.</param>
    public static IEnumerable<(int N, double Weight)> OfUnit(MeasureEstimates measure, UnitEstimate estimate) =>
        Enumerable.Range(0, measure.Cells.Services).Select(service => (measure.Cells[estimate.Place, service].N, estimate.Weights?[service] ?? 0));

    /// <summary>The cells of a service in the units that take part, which all count the same.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="service">The service.</param>
    public static IEnumerable<(int N, double Weight)> OfService(MeasureEstimates measure, int service) =>
        measure.Units.Select(unit => (measure.Cells[unit, service].N, 1.0));
}
