using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Disclosure.Audit;

/// <summary>Attacks the distributions of a wave: those that stand in files, what the network's leave over, and gaps that tell why they are there.</summary>
internal sealed class DistributionAudit
{
    private readonly AuditGround _ground;
    private readonly CompleteWave _wave;
    private readonly UnitMembers _members;
    private readonly IReadOnlyList<(int First, int Second)> _sharing;
    private readonly ILookup<(ItemId Item, int Unit), StatedFigure> _units;
    private readonly HashSet<ItemId> _network;

    private DistributionAudit(AuditGround ground, CompleteWave wave, IReadOnlyList<StatedFigure> figures)
    {
        (_ground, _wave) = (ground, wave);
        _members = UnitMembers.OfAll(wave.Responses);
        _sharing = _members.Sharing();
        _units = (from figure in figures
                  where figure is { Kind: StatedKind.Chosen, Item: not null, Unit: not null }
                  select figure).ToLookup(figure => (Item(figure), figure.Unit ?? 0));
        _network = [.. from figure in figures where figure is { Kind: StatedKind.Floor or StatedKind.Ceiling, Item: not null } select Item(figure)];
    }

    /// <summary>Attacks the distributions of each wave.</summary>
    /// <param name="ground">What the files are held against.</param>
    /// <param name="figures">The figures.</param>
    /// <returns>What is exposed, in the order of the waves, then of the set.</returns>
    public static IReadOnlyList<Exposure> Of(AuditGround ground, IReadOnlyList<StatedFigure> figures) =>
    [
        .. from wave in ground.Complete
           let audit = new DistributionAudit(ground, wave.Value, [.. figures.Where(figure => figure.Wave == wave.Key)])
           from measure in wave.Value.Measures
           where !measure.Measure.IsDimension
           from exposure in audit.Indicator(wave.Key, measure)
           select exposure,
    ];

    private int Least => _ground.Network.Disclosure.MinForDistribution;

    private IEnumerable<int> Units => Enumerable.Range(0, _wave.Network.Units.Count);

    private static ItemId Item(StatedFigure figure) => figure.Item ?? throw new ArgumentException("The figure has no question.", nameof(figure));

    private List<Exposure> Indicator(WaveId wave, CompleteAnswers answers)
    {
        var items = AskedItem.Of(_wave.Responses.Set, answers.Measure)
            .Select(asked => new ItemCounts(asked, _wave.Responses, _members.Respondents, _members.Units, _wave.Network.Units.Count)).ToList();
        return [.. items.SelectMany(item => Stated(item).Concat(Remainder(wave, answers, item)).Concat(Differences(wave, item))), .. Gaps(wave, items)];
    }

    // A distribution that stands in a file: enough answers, not all alike, and the true ones.
    private IEnumerable<Exposure> Stated(ItemCounts item) =>
        from unit in Units
        let figures = _units[(item.Item.Asked.Item.Id, unit)].ToList()
        where figures.Count > 0
        let kind = item.N(unit) < Least || item.IsUnanimous(unit) ? ExposureKind.Stated : figures.Exists(figure => !IsTrue(item, unit, figure)) ? ExposureKind.Inconsistent : (ExposureKind?)null
        where kind is not null
        select new Exposure(kind.Value, new Sentence(kind == ExposureKind.Stated ? "audit.stated" : "audit.inconsistent", AuditWords.Subject(_wave.Network, figures[0]), figures[0].Place.ToString()));

    private static bool IsTrue(ItemCounts item, int unit, StatedFigure figure)
    {
        var figures = item.Figures(unit, withDistribution: true);
        var point = item.Item.Asked.Item.Reverse ? item.Item.Scale.Points - 1 - figure.Point : figure.Point;
        var count = figures.Distribution?.Counts[point ?? 0] ?? 0;
        return figure.Value.Low <= count && count <= figure.Value.High;
    }

    // The network's distribution less those that stand in files is a distribution too.
    private IEnumerable<Exposure> Remainder(WaveId wave, CompleteAnswers answers, ItemCounts item)
    {
        var id = item.Item.Asked.Item.Id;
        var taking = Units.Where(unit => answers.Statuses[unit] == RowStatus.Ok).ToLookup(unit => _units.Contains((id, unit)));
        var (hidden, shown) = (taking[false].ToList(), taking[true].ToList());
        var isAttack = _network.Contains(id) && hidden.Count > 0 && shown.Count > 0;
        return isAttack && (hidden.Count == 1 || ItemCounts.IsTelling(item.Rest(hidden, shown, _members), Least))
            ? [new Exposure(ExposureKind.Derived, new Sentence("audit.remainder", AuditWords.Subject(_wave.Network, wave, (hidden[0], null), id.Value)))]
            : [];
    }

    // So is that of one unit less another's with which it has leaders in common.
    private IEnumerable<Exposure> Differences(WaveId wave, ItemCounts item)
    {
        var id = item.Item.Asked.Item.Id;
        return from pair in _sharing
               where _units.Contains((id, pair.First)) && _units.Contains((id, pair.Second))
               from one in new[] { (Unit: pair.First, Other: pair.Second), (Unit: pair.Second, Other: pair.First) }
               where item.IsDifferenceTelling(one.Unit, one.Other, _members, Least)
               select new Exposure(ExposureKind.Derived, new Sentence("audit.difference", AuditWords.Subject(_wave.Network, wave, (one.Unit, null), id.Value)));
    }

    // One question of an indicator that is missing where enough answered says that they answered alike.
    private IEnumerable<Exposure> Gaps(WaveId wave, List<ItemCounts> items)
    {
        foreach (var unit in Units)
        {
            var enough = items.FindAll(item => item.N(unit) >= Least);
            var gaps = enough.FindAll(item => !_units.Contains((item.Item.Asked.Item.Id, unit)));
            if (enough.Count > 1 && gaps is [var gap] && gap.IsUnanimous(unit))
            {
                yield return new Exposure(ExposureKind.Derived, new Sentence("audit.gap", AuditWords.Subject(_wave.Network, wave, (unit, null), gap.Item.Asked.Item.Id.Value)));
            }
        }
    }
}
