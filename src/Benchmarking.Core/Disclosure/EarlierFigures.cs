using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Scoring;

namespace Benchmarking.Disclosure;

/// <summary>Figures that readers have been shown before, held against those of today.</summary>
internal sealed class EarlierFigures
{
    // Means are kept in full; what thousands of answers leave of them is far finer than this, and whole answers are far wider apart.
    private const double Whole = 1e-6;

    private readonly ILookup<PublishedFigure, PublishedFigure> _before;
    private readonly ILookup<PublishedFigure, string> _now;
    private readonly HashSet<PublishedFigure> _gone;
    private readonly ILookup<(WaveId Wave, string? Measure), PublishedFigure> _scores;
    private readonly ILookup<(WaveId Wave, string? Item), PublishedFigure> _answers;
    private readonly HashSet<PublishedFigure> _standing;
    private readonly HashSet<(WaveId Wave, string? Measure)> _turned;
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
        _standing = [.. from figure in now from same in _before[Place(figure)] where IsSame(same, figure) select same];
        _scores = _before.SelectMany(same => same).Where(figure => figure is { Measure: not null, Item: null }).ToLookup(figure => (figure.Wave, figure.Measure));
        _answers = _before.SelectMany(same => same).Where(figure => figure.Item is not null).ToLookup(figure => (figure.Wave, figure.Item));
        _turned = [.. now.Where(IsTurned).Select(figure => (figure.Wave, figure.Measure))];
    }

    /// <summary>Whether a figure is the one that was shown.</summary>
    /// <param name="before">The figure that was shown.</param>
    /// <param name="now">The figure of today, under whatever codes.</param>
    /// <returns>True where a reader could not tell them apart, and as many answers stand in their cells.</returns>
    public static bool IsSame(PublishedFigure before, PublishedFigure now) => before.Digest == now.Digest && PublishedCells.AreAlike(before.Cells, now.Cells);

    /// <summary>Where a figure stands, whatever it says.</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The same without anything that answers decide.</returns>
    public static PublishedFigure Place(PublishedFigure figure) => figure with { N = null, Value = null, Digest = "", Cells = null };

    /// <summary>Whether a figure of today may not be shown beside them.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="figure">The figure, among those of today.</param>
    /// <returns>True where it may not. What has been shown once may be shown again.</returns>
    public bool Forbid(ResultRow row, PublishedFigure figure)
    {
        var earlier = _before[Place(figure)].ToList();
        return !earlier.Exists(one => IsSame(one, figure))
            && (earlier.Exists(one => IsTooClose(one, figure, row) || MayDifferByOneAnswer(one, figure, row))
                || LacksUnit(figure)
                || IsOtherwiseWeighted(figure)
                || (earlier.Count == 0 && (SharesWithSuperseded(row, figure) || WasHeldBack(row, figure) || WasNotAmongServices(row, figure) || WasNotAmongAnswers(figure))));
    }

    private bool IsTooClose(PublishedFigure before, PublishedFigure now, ResultRow row) =>
        before.N is not { } n || now.N is not { } count || Math.Abs(count - n) < Least(row)
        || (row is ScoreRow && PublishedCells.AreTooClose(before.Cells, now.Cells, _network.Disclosure.MinRespondents));

    // Those who came or went may all have answered the same: then the two distributions, or their means, say what each of them answered. How often each point was chosen before is not known here, but the mean is.
    private static bool MayDifferByOneAnswer(PublishedFigure before, PublishedFigure now, ResultRow row)
    {
        if (row is not ItemRow { Figures: { } figures } || (before.N, before.Value, now.N, now.Value) is not ({ } n0, { } mean0, { } n1, { } mean1) || n0 == n1)
        {
            return false;
        }

        var answer = ((n1 * mean1) - (n0 * mean0)) / (n1 - n0);
        var point = (int)Math.Round(answer);
        return Math.Abs(answer - point) < Whole
            && (figures.Distribution is not { } today || n1 < n0 || (today.Counts.ElementAtOrDefault(point - today.Lowest) >= n1 - n0));
    }

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

    // A dimension that did not stand beside its indicators before was withheld for what it says beside them: readers have these still, and another answer more or less does not change what they say of the others.
    // An indicator's score that comes to stand beside others of the dimension says the rest of what their earlier versions left open.
    private bool WasHeldBack(ResultRow row, PublishedFigure figure) =>
        row is ScoreRow { Measure: { } measure }
        && (measure.IsDimension
            ? measure.Dimension.SurveyIndicators.Any(indicator => At(figure, indicator.Id).Any())
            : figure.Unit is not null && Family(measure).Any(id => At(figure, id).Any(one => !_standing.Contains(one))));

    private IEnumerable<PublishedFigure> At(PublishedFigure figure, IndicatorId measure) => _before[Place(figure) with { Measure = measure.Value }];

    private static IEnumerable<IndicatorId> Family(Measure measure) => measure.Dimension.SurveyIndicators.Select(indicator => indicator.Id).Prepend(measure.Dimension.Id);

    // The network's answers less those of the units that were shown may be the few of one that was not: what is newly shown takes more away from what stood there before.
    private bool WasNotAmongAnswers(PublishedFigure figure) =>
        figure.Item is not null && _answers[(figure.Wave, figure.Item)].Any(one => !_standing.Contains(one));

    // Which service is withheld may turn with the answers: one that did not stand beside the units' scores is shown beside the very same ones only, with which it was weighed today.
    private bool WasNotAmongServices(ResultRow row, PublishedFigure figure) =>
        figure is { Unit: null, Service: not null, Item: null } && row.Measure is { } measure
        && Family(measure).Any(id => _scores[(figure.Wave, id.Value)].Any(one => !_standing.Contains(one)));

    // A score that has changed with what its services count for says another thing of those of whom nobody has come: services' means then tell what the two say together.
    private bool IsOtherwiseWeighted(PublishedFigure figure) => figure is { Unit: null, Service: not null } && _turned.Contains((figure.Wave, figure.Measure));

    private bool IsTurned(PublishedFigure figure) =>
        figure is { Unit: not null, Measure: not null, Item: null } && _before[Place(figure)].Any(one => !IsSame(one, figure) && !PublishedCells.AreWeightedAlike(one.Cells, figure.Cells));

    private static PublishedFigure Subject(PublishedFigure figure) => Place(figure) with { Table = "", Unit = null, Service = null };
}
