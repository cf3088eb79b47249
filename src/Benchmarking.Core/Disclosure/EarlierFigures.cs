using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>Figures that readers have been shown before, held against those of today.</summary>
internal sealed class EarlierFigures
{
    private readonly ILookup<PublishedFigure, PublishedFigure> _before;
    private readonly ILookup<PublishedFigure, string> _now;
    private readonly HashSet<PublishedFigure> _gone;
    private readonly Network _network;

    /// <summary>Takes both.</summary>
    /// <param name="before">What was shown, in any number of publications.</param>
    /// <param name="now">All that would be shown today.</param>
    /// <param name="network">The network, with its rules.</param>
    public EarlierFigures(IEnumerable<PublishedFigure> before, IReadOnlyList<PublishedFigure> now, Network network)
    {
        (_before, _now, _network) = (before.ToLookup(Place), now.ToLookup(Place, figure => figure.Digest), network);
        var shown = now.Select(figure => Place(figure) with { Table = "" }).ToHashSet();
        _gone = [.. _before.Select(same => same.Key with { Table = "" }).Where(place => place is { Unit: not null, Service: null, Measure: not null } && !shown.Contains(place)).Select(Subject)];
    }

    /// <summary>Whether a figure of today may not be shown beside them.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="figure">The figure, among those of today.</param>
    /// <returns>True where it may not. What has been shown once may be shown again.</returns>
    public bool Forbid(ResultRow row, PublishedFigure figure)
    {
        var earlier = _before[Place(figure)].ToList();
        return !earlier.Exists(one => one.Digest == figure.Digest)
            && (earlier.Exists(one => IsTooClose(one.N, figure.N, Least(row))) || LacksUnit(figure) || (earlier.Count == 0 && (SharesWithSuperseded(row, figure) || WasHeldBack(row, figure))));
    }

    private static bool IsTooClose(int? before, int? now, int least) => before is not { } n || now is not { } count || Math.Abs(count - n) < least;

    // How many answered says nothing of what they answered; a distribution less another is a distribution.
    private int Least(ResultRow row) => row switch
    {
        ParticipationRow => 0,
        ItemRow => _network.Disclosure.MinForDistribution,
        _ => _network.Disclosure.MinRespondents,
    };

    // A unit's score was shown and is no more: services' means with it less those without it are its large cells, and its score less these are the small ones.
    private bool LacksUnit(PublishedFigure figure) =>
        figure is { Unit: null, Service: not null } && (_gone.Contains(Subject(figure)) || _gone.Contains(Subject(figure) with { Item = null }));

    // Today's scores are looked at together; but of a unit that some of these leaders serve too, readers know an earlier score as well.
    private bool SharesWithSuperseded(ResultRow row, PublishedFigure figure) =>
        row is ScoreRow { Figures.SharesWith: { } others }
        && others.Select(unit => Place(figure) with { Unit = _network.Units[unit].Code.Value }).Any(place => _before[place].Any(one => !_now[place].Contains(one.Digest)));

    // A dimension that did not stand beside these very indicators before was withheld for what it says of them, or of others: that has not been weighed with what was shown then.
    private bool WasHeldBack(ResultRow row, PublishedFigure figure) =>
        row is ScoreRow { Measure: { IsDimension: true } measure }
        && measure.Dimension.SurveyIndicators.Select(indicator => Place(figure) with { Measure = indicator.Id.Value }).Any(place => _before[place].Any(one => _now[place].Contains(one.Digest)));

    private static PublishedFigure Subject(PublishedFigure figure) => Place(figure) with { Table = "", Unit = null, Service = null };

    private static PublishedFigure Place(PublishedFigure figure) => figure with { N = null, Value = null, Digest = "" };
}
