using Benchmarking.Statistics;

namespace Benchmarking.Scoring;

/// <summary>Finds means that fit all figures and differ from the true ones in a few units alone: proof that what they are changed in is open.</summary>
/// <remarks>For networks whose system is too large to be solved as a whole. The units that take part are the one that is asked for and those with most room to make up for it.</remarks>
internal sealed class NearbyMeans
{
    /// <summary>How many unknowns may change: few at first, more where that is not enough.</summary>
    private static readonly int[] Sizes = [30, 300, 900];

    private readonly MeasureFamily _family;
    private readonly IReadOnlyList<LinearStatement> _said;
    private readonly IReadOnlyList<double> _values;
    private readonly ILookup<int, int> _about;
    private readonly ILookup<int, int> _unknowns;
    private readonly Dictionary<(int Unit, int Service), double> _room;
    private readonly ILookup<int, int> _own;
    private readonly Dictionary<string, List<int>> _partners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Dictionary<int, int> Places, LinearBounds Bounds)> _solved = new(StringComparer.Ordinal);

    /// <summary>Begins with the true means.</summary>
    /// <param name="family">The unknowns.</param>
    /// <param name="said">What the figures say of them.</param>
    public NearbyMeans(MeasureFamily family, IReadOnlyList<LinearStatement> said)
    {
        (_family, _said) = (family, said);
        _values = [.. said.Select(figure => figure.Weights.Sum(weight => weight.Weight * family.Truth[weight.Unknown]))];
        _about = said.SelectMany((figure, at) => figure.Weights.Select(weight => (weight.Unknown, at))).ToLookup(one => one.Unknown, one => one.at);
        var unknowns = Enumerable.Range(0, family.Count);
        _unknowns = unknowns.ToLookup(unknown => family.CellOf(unknown).Unit);
        _own = unknowns.Where(unknown => family.MemberOf(unknown) == 0).Select(family.CellOf).Distinct().ToLookup(cell => cell.Unit, cell => cell.Service);
        _room = unknowns.GroupBy(family.CellOf).ToDictionary(cell => cell.Key, cell => cell.Sum(unknown => Math.Min(family.Truth[unknown], 100 - family.Truth[unknown])));
    }

    /// <summary>Whether such means open a range.</summary>
    /// <param name="mean">What is asked for, a sum of unknowns.</param>
    /// <param name="width">How wide, in points.</param>
    /// <param name="all">How many unknowns the figures join with it; systems nearly as large are not tried. The largest number by default.</param>
    /// <returns>True where they do; false says nothing.</returns>
    public bool Open(IReadOnlyList<LinearWeight> mean, double width, int all = int.MaxValue) => Array.Exists(Sizes, size => 2 * size <= all && IsOpen(mean, width, size));

    private bool IsOpen(IReadOnlyList<LinearWeight> mean, double width, int size)
    {
        var units = mean.Select(weight => _family.CellOf(weight.Unknown).Unit).Distinct().Order().ToList();
        var services = mean.Select(weight => _family.CellOf(weight.Unknown).Service).ToHashSet();
        var key = $"{size}: {string.Join(' ', units)} / {string.Join(' ', services.Order())}";
        if (!_solved.TryGetValue(key, out var solved))
        {
            _solved[key] = solved = Solve(units, services, size);
        }

        return solved.Bounds.WidthOf([.. mean.Select(weight => weight with { Unknown = solved.Places[weight.Unknown] })], width) >= width;
    }

    // First units in which the dimension has means of its own in several services, one of them asked for: where all is made of the indicators', one unit's follows from the others'.
    private (Dictionary<int, int> Places, LinearBounds Bounds) Solve(List<int> units, HashSet<int> asked, int size)
    {
        var services = units.SelectMany(unit => _unknowns[unit]).Select(unknown => _family.CellOf(unknown).Service).ToHashSet();
        var partners = Partners(services, asked).Except(units);
        var own = units.SelectMany(unit => _unknowns[unit]).ToList();
        var places = own.Concat(partners.SelectMany(unit => _unknowns[unit]).Take(Math.Max(0, size - own.Count))).Select((unknown, place) => (unknown, place)).ToDictionary(one => one.unknown, one => one.place);

        var said = places.Keys.SelectMany(unknown => _about[unknown]).Distinct().Order().Select(at => Nearby(at, places));
        return (places, new LinearBounds([.. Enumerable.Repeat((0.0, 100.0), places.Count)], [.. said], [.. places.OrderBy(one => one.Value).Select(one => _family.Truth[one.Key])]));
    }

    private List<int> Partners(HashSet<int> services, HashSet<int> asked)
    {
        var key = $"{string.Join(' ', services.Order())} / {string.Join(' ', asked.Order())}";
        if (!_partners.TryGetValue(key, out var partners))
        {
            _partners[key] = partners =
            [
                .. _unknowns.Select(unit => unit.Key)
                    .OrderByDescending(unit => _own[unit].Count() > 1 && _own[unit].Any(asked.Contains)).ThenByDescending(unit => _own[unit].Count() > 1)
                    .ThenByDescending(unit => services.Sum(service => _room.GetValueOrDefault((unit, service)))).ThenBy(unit => unit),
            ];
        }

        return partners;
    }

    // What a figure says of those that may change: the others are what they are.
    private LinearStatement Nearby(int at, Dictionary<int, int> places)
    {
        List<LinearWeight> own = [.. _said[at].Weights.Where(weight => places.ContainsKey(weight.Unknown))];
        var fixedSum = _values[at] - own.Sum(weight => weight.Weight * _family.Truth[weight.Unknown]);
        return new LinearStatement([.. own.Select(weight => weight with { Unknown = places[weight.Unknown] })], _said[at].Low - fixedSum, _said[at].High - fixedSum);
    }
}
