using Benchmarking.Surveys;

namespace Benchmarking.Checks;

/// <summary>How many answered, of how many invited. The coordinator's own view: it counts everyone.</summary>
/// <param name="Unit">The unit's place; null for all units.</param>
/// <param name="Service">The service's place; null for all services.</param>
/// <param name="Answered">How many answered.</param>
/// <param name="Invited">How many were invited; null where the frame does not say.</param>
public sealed record ResponseRate(int? Unit, int? Service, int Answered, int? Invited)
{
    /// <summary>How many answers the invited are held against: one who serves several units was invited, and answered, in each.
    /// Null where some answered of whom the frame does not say how many were invited.</summary>
    public int? Rows { get; init; } = Answered;

    /// <summary>Rows over invited; null where nobody, or nobody knows who, was invited.</summary>
    public double? Rate => Invited is > 0 ? (double?)Rows / Invited : null;
}

/// <summary>Response rates of a wave.</summary>
public static class ResponseRates
{
    /// <summary>Counts who answered. One who serves several units counts in each of them, and once in a service and in all.</summary>
    /// <param name="responses">The wave's answers.</param>
    /// <param name="frame">Who was invited, or null.</param>
    /// <returns>One row in all, one a unit, one a service, and one a unit and service where anyone answered or was invited.</returns>
    public static IReadOnlyList<ResponseRate> Of(Responses responses, InvitedFrame? frame)
    {
        var network = responses.Network;
        var (answered, byService) = (responses.CountByCell(), CountByService(responses));
        var units = Enumerable.Range(0, network.Units.Count).ToList();
        var services = Enumerable.Range(0, network.Services.Count).ToList();
        var cells = Enumerable.Range(0, network.CellsPerUnit).ToList();
        int? Rows(IEnumerable<int> ofUnits, IEnumerable<int> ofServices)
        {
            List<(int Unit, int Service)> within = [.. from unit in ofUnits from service in ofServices where answered[unit, service] > 0 select (unit, service)];
            return frame is not null && within.Exists(cell => frame.Invited(cell.Unit, cell.Service) is null) ? null : within.Sum(cell => answered[cell.Unit, cell.Service]);
        }

        return
        [
            new ResponseRate(Unit: null, Service: null, responses.Count, frame?.Cells.Sum(cell => cell.Value)) { Rows = Rows(units, cells) },
            .. units.Select(unit => new ResponseRate(unit, Service: null, cells.Sum(cell => answered[unit, cell]), frame?.InvitedInUnit(unit)) { Rows = Rows([unit], cells) }),
            .. services.Select(service => new ResponseRate(Unit: null, service, byService[service], frame?.InvitedInService(service)) { Rows = Rows(units, [service]) }),
            .. from unit in units
               from service in services
               let rate = new ResponseRate(unit, service, answered[unit, service], frame?.Invited(unit, service))
               where rate.Answered > 0 || rate.Invited > 0
               select rate,
        ];
    }

    private static int[] CountByService(Responses responses)
    {
        var counts = new int[responses.Network.CellsPerUnit];
        for (var respondent = 0; respondent < responses.Count; respondent++)
        {
            counts[responses.ServiceOf(respondent)]++;
        }

        return counts;
    }
}
