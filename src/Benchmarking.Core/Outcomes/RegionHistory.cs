namespace Benchmarking.Outcomes;

/// <summary>How the municipalities of a country became one another.</summary>
public sealed class RegionHistory
{
    private readonly ILookup<string, RegionSpan> _spans;
    private readonly IReadOnlyList<(DateOnly Date, ILookup<string, string> Olds, ILookup<string, string> News)> _reforms;

    /// <summary>Knows the codes and their changes.</summary>
    /// <param name="spans">When each code was in use; a code may have several spans, such as one for each of its names.</param>
    /// <param name="changes">The changes. A code that was in use before and after a day and stands in no change of that day went on as it was.</param>
    public RegionHistory(IEnumerable<RegionSpan> spans, IEnumerable<RegionChange> changes)
    {
        var all = changes.Distinct().ToList();
        var told = spans.ToList();
        var known = told.Select(span => span.Code).ToHashSet(StringComparer.Ordinal);
        _spans = told.Concat(Ended(all).Where(span => !known.Contains(span.Code))).ToLookup(span => span.Code, StringComparer.Ordinal);
        _reforms =
        [
            .. all.GroupBy(change => change.Date).OrderBy(reform => reform.Key).Select(reform => (
                reform.Key,
                reform.ToLookup(change => change.To, change => change.From, StringComparer.Ordinal),
                reform.ToLookup(change => change.From, change => change.To, StringComparer.Ordinal))),
        ];
    }

    /// <summary>A country whose codes nobody has told of: every code is itself at any time.</summary>
    public static RegionHistory None { get; } = new([], []);

    /// <summary>Whether a code is told of.</summary>
    /// <param name="code">The code.</param>
    /// <returns>True where it ever was in use.</returns>
    public bool Knows(string code) => _spans.Contains(code);

    /// <summary>Whether a code was in use on a day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="date">The day.</param>
    /// <returns>True where it was; also for a code that nobody has told of.</returns>
    public bool IsInUse(string code, DateOnly date) =>
        !Knows(code) || _spans[code].Any(span => span.Since <= date && (span.Until is null || date < span.Until));

    /// <summary>Finds what covered a unit on another day: the codes are followed from reform to reform, backwards or forwards.</summary>
    /// <param name="code">The unit's code.</param>
    /// <param name="meant">The day on which the code is meant; where it was not in use then, the nearest day on which it was.</param>
    /// <param name="date">The other day.</param>
    /// <returns>The codes of that day. A code that nobody has told of is itself.</returns>
    public Territory On(string code, DateOnly meant, DateOnly date)
    {
        if (!Knows(code))
        {
            return new Territory([code], IsExact: true);
        }

        var (codes, isExact, day) = (new SortedSet<string>(StringComparer.Ordinal) { code }, true, Nearest(code, meant));
        foreach (var (_, olds, news) in _reforms.Where(reform => date < reform.Date && reform.Date <= day).Reverse())
        {
            isExact &= Step(codes, olds, news);
        }

        foreach (var (_, olds, news) in _reforms.Where(reform => day < reform.Date && reform.Date <= date))
        {
            isExact &= Step(codes, news, olds);
        }

        return new Territory([.. codes], isExact);
    }

    private DateOnly Nearest(string code, DateOnly day) => _spans[code]
        .Select(span => day < span.Since ? span.Since : span.Until is { } until && day >= until ? until.AddDays(-1) : day)
        .MinBy(near => Math.Abs(near.DayNumber - day.DayNumber));

    /// <summary>Replaces codes by those on the other side of a reform.</summary>
    /// <returns>Whether all that the new ones cover was covered before.</returns>
    private static bool Step(SortedSet<string> codes, ILookup<string, string> across, ILookup<string, string> back)
    {
        var before = codes.ToHashSet(StringComparer.Ordinal);
        foreach (var code in before.Where(across.Contains))
        {
            codes.Remove(code);
        }

        var found = before.SelectMany(code => across[code]).ToList();
        codes.UnionWith(found);
        return found.TrueForAll(code => back[code].All(before.Contains));
    }

    // Codes that ended before the register begins are known by the change that ended them.
    private static IEnumerable<RegionSpan> Ended(List<RegionChange> changes) => changes
        .Where(change => change.From != change.To && !changes.Exists(other => other.To == change.From))
        .Select(change => new RegionSpan(change.From, DateOnly.MinValue, change.Date));
}
