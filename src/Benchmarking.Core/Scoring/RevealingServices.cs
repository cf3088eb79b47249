using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>Finds services whose mean over the network, held together with the units' scores, would give away what is withheld: a cell of too few answers, or the
/// mean of a service that may not be shown and has such a cell.</summary>
/// <remarks>Units' scores and services' means are equations in the cell means. The services that cost the fewest answers are withheld, then the fewest services, then the
/// first in the network's order; up to <see cref="Tried"/> services every choice is tried, so that none is better.</remarks>
internal sealed class RevealingServices
{
    private const int Tried = 12;
    private readonly MeasureEstimates _measure;
    private readonly CellUnknowns _cells;
    private readonly IReadOnlyCollection<int> _shown;
    private readonly List<CellTarget> _targets;

    private RevealingServices(MeasureEstimates measure, IReadOnlyCollection<int> shown, int least)
    {
        (_measure, _shown, _cells) = (measure, shown, new CellUnknowns(measure));
        _targets = [.. CellTarget.Of(_cells, shown.Contains, least)];
    }

    /// <summary>The services to withhold.</summary>
    /// <param name="measure">The estimates.</param>
    /// <param name="shown">Places of the services that could otherwise be shown.</param>
    /// <param name="least">The least number of answers of a cell that may be shown.</param>
    /// <returns>Their places, in the network's order; none as a rule.</returns>
    public static IReadOnlyList<int> Of(MeasureEstimates measure, IEnumerable<int> shown, int least)
    {
        var services = shown.ToList();
        if (services.Count == 0)
        {
            return [];
        }

        var search = new RevealingServices(measure, services, least);
        var withheld = services.Count <= Tried ? search.Cheapest(services) : search.Few(services);
        return [.. withheld.Order()];
    }

    private List<int> Cheapest(List<int> services)
    {
        var choices = Enumerable.Range(0, 1 << services.Count)
            .Select(bits => services.Where((_, at) => (bits >> at & 1) == 1).ToList())
            .OrderBy(choice => choice.Sum(Answers)).ThenBy(choice => choice.Count);
        return choices.FirstOrDefault(IsSafe) ?? services;
    }

    // Too many to try all: one after the other, those of the fewest answers first, and then back with each that need not have gone.
    private List<int> Few(List<int> services)
    {
        var withheld = new List<int>();
        foreach (var next in services.OrderBy(Answers).TakeWhile(_ => !IsSafe(withheld)))
        {
            withheld.Add(next);
        }

        foreach (var service in withheld.OrderByDescending(Answers).ToList())
        {
            withheld.Remove(service);
            if (!IsSafe(withheld))
            {
                withheld.Add(service);
            }
        }

        return withheld;
    }

    private int Answers(int service) => _measure.Units.Sum(unit => _cells.N(unit, service));

    private bool IsSafe(List<int> withheld)
    {
        bool IsPublished(int service) => _shown.Contains(service) && !withheld.Contains(service);
        var attack = new CellAttack(_cells, new StatedMeans(_cells.Count, [.. Statements(IsPublished)]), IsPublished);
        var exposed = _targets.FindIndex(attack.Exposes);
        if (exposed > 0)
        {
            // What one choice exposes, the next is asked first.
            (_targets[0], _targets[exposed]) = (_targets[exposed], _targets[0]);
        }

        return exposed < 0;
    }

    private IEnumerable<LinearStatement> Statements(Func<int, bool> isPublished) =>
        _cells.Scores.Concat(Enumerable.Range(0, _cells.Services).Where(isPublished).Select(_cells.Service).Select(_cells.Told));
}
