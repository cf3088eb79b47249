using Benchmarking.Networks.Registers;

namespace Benchmarking.Outcomes;

/// <summary>How the municipalities of a country became one another.</summary>
public sealed class RegionHistory
{
    private readonly ILookup<string, RegionSpan> _spans;
    private readonly IReadOnlyList<(DateOnly Date, ILookup<string, string> Olds, ILookup<string, string> News)> _reforms;

    /// <summary>Knows codes and reforms.</summary>
    /// <param name="spans">When each code was in use; a code may have several spans.</param>
    /// <param name="reforms">The reforms. A code that stands in none of a day's went on as it was.</param>
    public RegionHistory(IEnumerable<RegionSpan> spans, IEnumerable<Reform> reforms)
    {
        _spans = spans.ToLookup(span => span.Code, StringComparer.Ordinal);
        _reforms =
        [
            .. reforms.GroupBy(reform => reform.Date).OrderBy(day => day.Key).Select(day => (
                day.Key,
                day.ToLookup(reform => reform.To.Value, reform => reform.From.Value, StringComparer.Ordinal),
                day.ToLookup(reform => reform.From.Value, reform => reform.To.Value, StringComparer.Ordinal))),
        ];
    }

    /// <summary>What a country's register tells.</summary>
    /// <param name="register">The register; null for a country without one, where every code is itself at any time.</param>
    /// <returns>The history.</returns>
    public static RegionHistory Of(MunicipalityRegister? register) => new(
        (register?.Municipalities ?? []).Select(one => new RegionSpan(one.Code.Value, one.From ?? DateOnly.MinValue, one.To)),
        register?.Reforms ?? []);

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
}
