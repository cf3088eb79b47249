namespace Benchmarking.Networks.Registers;

/// <summary>Follows municipalities from day to day, reform by reform.</summary>
internal sealed class ReformSteps
{
    private readonly DateOnly[] _dates;
    private readonly ILookup<(DateOnly, UnitCode), Reform> _from;
    private readonly ILookup<(DateOnly, UnitCode), Reform> _to;

    /// <summary>Takes all reforms of a country.</summary>
    /// <param name="reforms">The reforms.</param>
    public ReformSteps(IReadOnlyList<Reform> reforms)
    {
        _dates = [.. reforms.Select(reform => reform.Date).Distinct().Order()];
        _from = reforms.ToLookup(reform => (reform.Date, reform.From));
        _to = reforms.ToLookup(reform => (reform.Date, reform.To));
    }

    /// <summary>Follows a municipality to a later day.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="day">A day on which the code is valid.</param>
    /// <param name="to">The later day, or the same.</param>
    /// <returns>What it is then.</returns>
    public Carried Forward(UnitCode code, DateOnly day, DateOnly to) => Follow(
        code,
        _dates.Where(date => day < date && date <= to),
        new Direction(_from, reform => reform.To, _to, reform => reform.From));

    /// <summary>Follows a municipality to an earlier day.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="day">A day on which the code is valid.</param>
    /// <param name="to">The earlier day, or the same.</param>
    /// <returns>What it was then.</returns>
    public Carried Back(UnitCode code, DateOnly day, DateOnly to) => Follow(
        code,
        _dates.Where(date => to < date && date <= day).Reverse(),
        new Direction(_to, reform => reform.From, _from, reform => reform.To));

    private static Carried Follow(UnitCode code, IEnumerable<DateOnly> dates, Direction direction)
    {
        var (codes, passed, isLarger) = (new HashSet<UnitCode> { code }, new List<Reform>(), false);
        foreach (var date in dates)
        {
            var next = new HashSet<UnitCode>();
            foreach (var own in codes)
            {
                var reforms = direction.Ahead[(date, own)].ToList();
                next.UnionWith(reforms.Count == 0 ? [own] : reforms.Select(direction.End));
                passed.AddRange(reforms.Where(reform => reform.Kind != ReformKind.Renamed));
            }

            isLarger |= next.SelectMany(end => direction.Behind[(date, end)]).Any(reform => !codes.Contains(direction.Start(reform)));
            codes = next;
        }

        return codes.Count > 1
            ? new Carried.Divided([.. codes.OrderBy(own => own.Value, StringComparer.Ordinal)], passed)
            : codes.Single() is var end && isLarger ? new Carried.Merged(end, passed)
            : end == code ? new Carried.Same(end)
            : new Carried.Renumbered(end, passed);
    }

    /// <summary>Which way reforms are followed.</summary>
    /// <param name="Ahead">The reforms that lead on from a code.</param>
    /// <param name="End">Where they lead.</param>
    /// <param name="Behind">The reforms that lead to a code.</param>
    /// <param name="Start">Where they come from.</param>
    private sealed record Direction(
        ILookup<(DateOnly, UnitCode), Reform> Ahead, Func<Reform, UnitCode> End, ILookup<(DateOnly, UnitCode), Reform> Behind, Func<Reform, UnitCode> Start);
}
