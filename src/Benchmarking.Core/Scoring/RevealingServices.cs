using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>Finds services whose mean over the network, held together with the units' scores, would give away what is withheld: a cell of too few answers, or the
/// mean of a service that may not be shown and has such a cell.</summary>
/// <remarks>Units' scores and services' means are equations in the cell means, and so are those of a dimension and of its indicators in the same ones. What costs the fewest answers is
/// withheld of all of them together; of more services than every choice can be tried of (<see cref="FewestAnswers"/>), first what each measure has to by itself.</remarks>
internal sealed class RevealingServices
{
    private readonly MeasureFamily _family;
    private readonly IReadOnlyList<IReadOnlyCollection<int>> _shown;
    private readonly List<CellTarget> _targets;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    private RevealingServices(MeasureFamily family, IReadOnlyList<IReadOnlyCollection<int>> shown, int least)
    {
        (_family, _shown) = (family, shown);
        _targets = [.. CellTarget.Of(family, (member, service) => shown[member].Contains(service), least)];
    }

    /// <summary>The services to withhold of a dimension and its indicators.</summary>
    /// <param name="family">The unknowns.</param>
    /// <param name="shown">For each of the measures the places of the services that could otherwise be shown.</param>
    /// <param name="least">The least number of answers of a cell that may be shown.</param>
    /// <returns>The measures' places in the family, and the services'; none as a rule.</returns>
    public static IReadOnlyList<(int Member, int Service)> Of(MeasureFamily family, IReadOnlyList<IReadOnlyCollection<int>> shown, int least)
    {
        List<(int Member, int Service)> figures = [.. shown.SelectMany((services, member) => services.Order().Select(service => (member, service)))];
        if (figures.Count == 0)
        {
            return [];
        }

        var alone = family.Cells.Select((cells, member) => new RevealingServices(MeasureFamily.Alone(cells), [shown[member]], least)).ToList();
        var together = family.Cells.Count > 1 ? new RevealingServices(family, shown, least) : null;
        bool AreSafeAlone(IReadOnlyCollection<(int Member, int Service)> published) =>
            alone.Select((one, member) => one.IsSafe([.. published.Where(figure => figure.Member == member).Select(figure => (0, figure.Service))])).All(isSafe => isSafe);
        bool AreSafe(IReadOnlyCollection<(int Member, int Service)> published) => AreSafeAlone(published) && together?.IsSafe(published) != false;
        if (figures.Count <= FewestAnswers.Tried)
        {
            return FewestAnswers.Of(figures, figure => Answers(family, figure), withheld => AreSafe([.. figures.Except(withheld)]));
        }

        List<(int Member, int Service)> first =
        [
            .. from member in Enumerable.Range(0, alone.Count)
               let own = figures.FindAll(figure => figure.Member == member)
               from withheld in FewestAnswers.Of(own, figure => Answers(family, figure), withheld => alone[member].IsSafe([.. own.Except(withheld).Select(figure => (0, figure.Service))]))
               select withheld,
        ];
        List<(int Member, int Service)> left = [.. figures.Except(first)];
        return [.. first, .. FewestAnswers.Of(left, figure => Answers(family, figure), withheld => together?.IsSafe([.. left.Except(withheld)]) != false)];
    }

    private static int Answers(MeasureFamily family, (int Member, int Service) figure) =>
        family.Cells[figure.Member] is var cells ? cells.Cells.Where(cell => cell.Service == figure.Service).Sum(cell => cells.N(cell.Unit, cell.Service)) : 0;

    private bool IsSafe(IReadOnlyCollection<(int Member, int Service)> published)
    {
        var key = string.Join(' ', published);
        return _known.TryGetValue(key, out var isSafe) ? isSafe : _known[key] = LeavesOpen(published);
    }

    private bool LeavesOpen(IReadOnlyCollection<(int Member, int Service)> published)
    {
        var told = _family.Cells.Select((cells, member) => Told(cells, published.Where(figure => figure.Member == member).Select(figure => figure.Service))).ToList();
        if (_family.Cells.Count > 1 && !_family.SaysMore(told))
        {
            return true;
        }

        var stated = new StatedMeans(_family.Count, [.. told.SelectMany((figures, member) => figures.Values.Select(figure => _family.In(member, figure)))]);
        var attack = new CellAttack(_family, stated, service => published.Any(figure => figure.Service == service));
        var exposed = _targets.FindIndex(attack.Exposes);
        if (exposed > 0)
        {
            // What one choice exposes, the next is asked first.
            (_targets[0], _targets[exposed]) = (_targets[exposed], _targets[0]);
        }

        return exposed < 0;
    }

    private static Dictionary<(int? Unit, int? Service), LinearStatement> Told(CellUnknowns cells, IEnumerable<int> services) =>
        cells.Units.Select(unit => ((int?)unit, (int?)null, cells.Unit(unit) ?? []))
            .Concat(services.Select(service => ((int?)null, (int?)service, cells.Service(service))))
            .ToDictionary(one => (one.Item1, one.Item2), one => cells.Told(one.Item3));
}
