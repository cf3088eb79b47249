namespace Benchmarking.Scoring;

/// <summary>Finds services whose mean over the network, held together with the units' scores, would give away what is withheld: a cell of too few answers, or the
/// mean of a service that may not be shown and has such a cell.</summary>
/// <remarks>Units' scores and services' means are equations in the cell means, and so are those of a dimension and of its indicators in the same ones. Where an indicator's service
/// is withheld, the dimension's is too, as in a unit. What costs the fewest answers is withheld of all of them together. Of more services than every choice can be tried of
/// (<see cref="FewestAnswers"/>) it is first what costs each measure the fewest by itself, then one by one what exposes something together, the dimension's first, no more than needed.</remarks>
internal sealed class RevealingServices
{
    private readonly MeasureFamily _family;
    private readonly List<(int Member, int Service)> _figures;
    private readonly List<PublishedServices> _alone;
    private readonly PublishedServices? _together;

    private RevealingServices(MeasureFamily family, IReadOnlyList<IReadOnlyCollection<int>> shown, int least)
    {
        _family = family;
        _figures = [.. shown.SelectMany((services, member) => services.Where(service => member > 0 || IsWhole(family, shown, service)).Order().Select(service => (member, service)))];
        _alone = [.. family.Cells.Select((cells, member) => new PublishedServices(MeasureFamily.Alone(cells), [shown[member]], least))];
        _together = family.Cells.Count > 1 ? new PublishedServices(family, shown, least) : null;
    }

    /// <summary>The services to withhold of a dimension and its indicators.</summary>
    /// <param name="family">The unknowns.</param>
    /// <param name="shown">For each of the measures the places of the services that could otherwise be shown.</param>
    /// <param name="least">The least number of answers of a cell that may be shown.</param>
    /// <returns>The measures' places in the family, and the services'; none as a rule.</returns>
    public static IReadOnlyList<(int Member, int Service)> Of(MeasureFamily family, IReadOnlyList<IReadOnlyCollection<int>> shown, int least) =>
        shown.All(services => services.Count == 0) ? [] : new RevealingServices(family, shown, least).Withheld();

    // Where an indicator's service is not shown, for whatever reason, the gate withholds the dimension's.
    private static bool IsWhole(MeasureFamily family, IReadOnlyList<IReadOnlyCollection<int>> shown, int service) =>
        Enumerable.Range(0, shown.Count).All(member => shown[member].Contains(service) || family.Cells[member].Cells.All(cell => cell.Service != service));

    private IReadOnlyList<(int Member, int Service)> Withheld()
    {
        if (_figures.Count <= FewestAnswers.Tried)
        {
            return Fewest(_figures, IsSafe);
        }

        var own = Enumerable.Range(0, _alone.Count).SelectMany(member => Fewest(_figures.FindAll(figure => figure.Member == member), published => IsSafeAlone(member, published))).ToHashSet();
        return OneByOne(_figures.FindAll(figure => own.Contains(figure) || (figure.Member == 0 && own.Any(other => other.Service == figure.Service))));
    }

    private List<(int Member, int Service)> OneByOne(List<(int Member, int Service)> withheld)
    {
        var left = _figures.Except(withheld).ToList();
        while (left.Count > 0 && _together?.Exposed(left) is { } target)
        {
            var next = left.OrderBy(figure => figure.Member > 0).ThenByDescending(figure => figure.Service == target.Service).ThenBy(Answers).First();
            withheld.Add(next);
            left.Remove(next);
        }

        // What a measure needed by itself may not be needed beside the rest. The dimension's go back only once its indicators' have.
        foreach (var figure in withheld.OrderByDescending(Answers).Concat(withheld.Where(figure => figure.Member == 0)).ToList())
        {
            if (withheld.Contains(figure) && (figure.Member > 0 || withheld.All(other => other.Member == 0 || other.Service != figure.Service)) && IsSafe([.. left, figure]))
            {
                withheld.Remove(figure);
                left.Add(figure);
            }
        }

        return withheld;
    }

    private bool IsSafe(IReadOnlyCollection<(int Member, int Service)> published) =>
        Enumerable.Range(0, _alone.Count).All(member => IsSafeAlone(member, published)) && _together?.IsSafe(published) != false;

    private bool IsSafeAlone(int member, IEnumerable<(int Member, int Service)> published) =>
        _alone[member].IsSafe([.. published.Where(figure => figure.Member == member).Select(figure => (0, figure.Service))]);

    private IReadOnlyList<(int Member, int Service)> Fewest(List<(int Member, int Service)> figures, Func<IReadOnlyCollection<(int Member, int Service)>, bool> isSafe)
    {
        bool TakesDimension(IReadOnlyList<(int Member, int Service)> withheld) =>
            withheld.All(figure => figure.Member == 0 || !figures.Contains((0, figure.Service)) || withheld.Contains((0, figure.Service)));
        return FewestAnswers.Of(figures, Answers, withheld => TakesDimension(withheld) && isSafe([.. figures.Except(withheld)]));
    }

    private int Answers((int Member, int Service) figure)
    {
        var cells = _family.Cells[figure.Member];
        return cells.Cells.Where(cell => cell.Service == figure.Service).Sum(cell => cells.N(cell.Unit, cell.Service));
    }
}
