namespace Benchmarking.Scoring;

/// <summary>Tells whether services' means, published beside all units' scores, leave open what readers may not learn of a measure, or of a dimension and its indicators.</summary>
internal sealed class PublishedServices
{
    private readonly MeasureFamily _family;
    private readonly List<CellTarget> _targets;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<CellTarget, HashSet<(int Member, int Service)>> _open = new(ReferenceEqualityComparer.Instance);

    /// <summary>Begins with nothing tried.</summary>
    /// <param name="family">The unknowns.</param>
    /// <param name="shown">For each of the measures the places of the services that could be shown for their own sake.</param>
    /// <param name="least">The least number of answers of a cell that may be shown.</param>
    public PublishedServices(MeasureFamily family, IReadOnlyList<IReadOnlyCollection<int>> shown, int least) =>
        (_family, _targets) = (family, [.. CellTarget.Of(family, (member, service) => shown[member].Contains(service), least)]);

    /// <summary>Whether a choice leaves everything open.</summary>
    /// <param name="published">The measures' places in the family, and the services'.</param>
    public bool IsSafe(IReadOnlyCollection<(int Member, int Service)> published)
    {
        var key = string.Join(' ', published);
        return _known.TryGetValue(key, out var isSafe) ? isSafe : _known[key] = Exposed(published) is null;
    }

    /// <summary>The first mean that a choice exposes.</summary>
    /// <param name="published">The measures' places in the family, and the services'.</param>
    /// <returns>The mean; null where everything is left open.</returns>
    public CellTarget? Exposed(IReadOnlyCollection<(int Member, int Service)> published)
    {
        var told = _family.Cells.Select((cells, member) => cells.Told(published.Where(figure => figure.Member == member).Select(figure => figure.Service))).ToList();
        if (_family.Cells.Count > 1 && !_family.SaysMore(told))
        {
            return null;
        }

        var stated = _family.Stated([.. told.SelectMany((figures, member) => figures.Values.Select(figure => _family.In(member, figure)))]);
        var attack = new CellAttack(_family, stated, service => published.Any(figure => figure.Service == service));
        var choice = published.ToHashSet();
        var exposed = _targets.FindIndex(target => IsExposed(target, choice, attack));
        if (exposed < 0)
        {
            return null;
        }

        // What one choice exposes, the next is asked first.
        (_targets[0], _targets[exposed]) = (_targets[exposed], _targets[0]);
        return _targets[0];
    }

    // What is open beside more figures is open beside fewer.
    private bool IsExposed(CellTarget target, HashSet<(int Member, int Service)> choice, CellAttack attack)
    {
        if (_open.TryGetValue(target, out var wider) && choice.IsSubsetOf(wider))
        {
            return false;
        }

        if (attack.Exposes(target))
        {
            return true;
        }

        _open[target] = choice;
        return false;
    }
}
