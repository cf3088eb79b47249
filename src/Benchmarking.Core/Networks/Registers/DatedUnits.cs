namespace Benchmarking.Networks.Registers;

/// <summary>Says a network's peer groups and inhabitants as they were on a day, where the network file does not say them.</summary>
public static class DatedUnits
{
    /// <summary>A network on a day.</summary>
    /// <param name="network">The network.</param>
    /// <param name="facts">What was imported of its units, in the order of the imports. Of several facts that hold on the day the one that began last counts,
    /// of several that began together the last.</param>
    /// <param name="date">The day, such as that of a survey round.</param>
    /// <returns>The network, with what its file says, else what was imported, else the inhabitants that the country's register counts.</returns>
    public static Network On(Network network, IReadOnlyList<UnitFact> facts, DateOnly date)
    {
        var register = MunicipalityRegister.Of(network.Country);
        var valid = facts.Where(fact => fact.IsValid(date)).OrderBy(fact => fact.From).ToLookup(fact => fact.Unit);
        return network with
        {
            Units =
            [
                .. network.Units.Select((unit, place) => unit with
                {
                    Group = unit.Group ?? valid[place].LastOrDefault(fact => fact.Group is not null)?.Group,
                    Population = unit.Population
                        ?? valid[place].LastOrDefault(fact => fact.Population is not null)?.Population
                        ?? (unit.Type == UnitType.Municipality ? register?.Population(unit.Code, date) : null),
                }),
            ],
        };
    }
}
