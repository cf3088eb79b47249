namespace Benchmarking.Surveys;

/// <summary>How many leaders were invited, by unit and service.</summary>
public sealed class InvitedFrame
{
    private readonly IReadOnlyDictionary<(int Unit, int Service), int> _invited;

    /// <summary>Makes a frame.</summary>
    /// <param name="invited">Places of unit and service (0 where none are declared), and how many were invited, 0 or more.</param>
    public InvitedFrame(IReadOnlyDictionary<(int Unit, int Service), int> invited) => _invited = invited;

    /// <summary>The cells that the frame names.</summary>
    public IEnumerable<KeyValuePair<(int Unit, int Service), int>> Cells => _invited;

    /// <summary>How many were invited in a cell.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <param name="service">The service's place.</param>
    /// <returns>The number, or null where the frame does not name the cell.</returns>
    public int? Invited(int unit, int service) => _invited.TryGetValue((unit, service), out var count) ? count : null;

    /// <summary>How many were invited in a unit.</summary>
    /// <param name="unit">The unit's place.</param>
    /// <returns>The sum over its cells, or null where the frame names none of them.</returns>
    public int? InvitedInUnit(int unit) => Sum(cell => cell.Unit == unit);

    /// <summary>How many were invited in a service, over all units.</summary>
    /// <param name="service">The service's place.</param>
    /// <returns>The sum over its cells, or null where the frame names none of them.</returns>
    public int? InvitedInService(int service) => Sum(cell => cell.Service == service);

    private int? Sum(Func<(int Unit, int Service), bool> belongs)
    {
        int? sum = null;
        foreach (var (cell, count) in _invited)
        {
            sum = belongs(cell) ? (sum ?? 0) + count : sum;
        }

        return sum;
    }
}
