using MathNet.Numerics.LinearAlgebra;

namespace Benchmarking.Scoring;

/// <summary>Finds services whose mean over the network, held together with the units' scores, would give away a cell of too few answers.</summary>
/// <remarks>Units' scores and services' means are equations in the cell means. A cell mean can be computed from them where its leverage, the squared length
/// of its projection on their row space, is 1. Each unit has one equation, so that they are eliminated and a matrix of services by services remains.</remarks>
internal sealed class RevealingServices
{
    private const double Rounding = 1e-7;
    private readonly MeasureEstimates _measure;
    private readonly List<int> _shown;
    private readonly Matrix<double> _inverse;

    private RevealingServices(MeasureEstimates measure, List<int> shown)
    {
        (_measure, _shown) = (measure, shown);
        var reduced = Matrix<double>.Build.Dense(shown.Count, shown.Count);
        foreach (var unit in measure.Units)
        {
            foreach (var service in shown.Where(service => measure.Cells[unit, service].N > 0))
            {
                var row = Reduced(unit, service);
                reduced.SetRow(shown.IndexOf(service), reduced.Row(shown.IndexOf(service)) + row);
            }
        }

        _inverse = reduced.PseudoInverse();
    }

    /// <summary>The services to withhold so that no cell can be computed, one after the other, those of the fewest answers first.</summary>
    /// <param name="measure">The estimates.</param>
    /// <param name="shown">Places of the services that could otherwise be shown.</param>
    /// <param name="least">The least number of answers of a cell that may be shown.</param>
    /// <returns>Their places; none as a rule.</returns>
    public static IReadOnlyList<int> Of(MeasureEstimates measure, IEnumerable<int> shown, int least)
    {
        var (left, revealing) = (shown.ToList(), new List<int>());
        while (left.Count > 0 && new RevealingServices(measure, left).Candidates(least) is [_, ..] candidates)
        {
            var next = candidates.MinBy(service => measure.Units.Sum(unit => measure.Cells[unit, service].N));
            left.Remove(next);
            revealing.Add(next);
        }

        return revealing;
    }

    // The shown services of units in which a cell of too few answers can be computed.
    private List<int> Candidates(int least) =>
    [
        .. from unit in _measure.Units
           where Enumerable.Range(0, _measure.Cells.Services).Any(service => _measure.Cells[unit, service].N is > 0 and var n && n < least && Leverage(unit, service) > 1 - Rounding)
           from service in _shown
           where _measure.Cells[unit, service].N > 0
           select service,
    ];

    private double Leverage(int unit, int service)
    {
        var reduced = Reduced(unit, service);
        return Share(unit, service, service) + (reduced * _inverse * reduced);
    }

    // What a cell has of each shown service's equation once its unit's equation is eliminated.
    private Vector<double> Reduced(int unit, int service) => Vector<double>.Build.Dense(
        _shown.Count, at => (_shown[at] == service ? 1 : 0) - (_measure.Cells[unit, _shown[at]].N > 0 ? Share(unit, service, _shown[at]) : 0));

    private double Share(int unit, int service, int other) => _measure[unit]?.Weights is { } weights
        ? weights[service] * weights[other] / weights.Sum(weight => weight * weight)
        : 0;
}
