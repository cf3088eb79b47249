namespace Benchmarking.Networks.Registers;

/// <summary>A municipality under one code, from the day it got the code until it lost it.</summary>
public sealed record Municipality
{
    /// <summary>Makes a municipality.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="names">The names it bore under the code, at least one, each from the day the one before ends.</param>
    public Municipality(UnitCode code, IReadOnlyList<MunicipalityName> names) => (Code, Names) = (code, names);

    /// <summary>Its code.</summary>
    public UnitCode Code { get; }

    /// <summary>The names it bore under the code, by date.</summary>
    public IReadOnlyList<MunicipalityName> Names { get; }

    /// <summary>Its last name under the code.</summary>
    public MunicipalityName Name => Names[^1];

    /// <summary>The code's first day; null where it is older than the register.</summary>
    public DateOnly? From => Names[0].From;

    /// <summary>The day after the code's last; null where it is valid still.</summary>
    public DateOnly? To => Names[^1].To;

    /// <summary>Whether the code was valid on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>True where it was.</returns>
    public bool IsValid(DateOnly date) => !(date < From) && !(date >= To);

    /// <summary>The day nearest to another on which the code was valid.</summary>
    /// <param name="date">The other day.</param>
    /// <returns>The day itself, the code's first or its last.</returns>
    public DateOnly Nearest(DateOnly date) => date < From ? From.Value : date >= To ? To.Value.AddDays(-1) : date;

    /// <summary>Whether a name is one that the municipality bore, or holds one: <c>Våler i Solør</c>, <c>Halden kommune</c>.</summary>
    /// <param name="name">The name.</param>
    /// <returns>True where it is.</returns>
    public bool GoesBy(string name) => Names.SelectMany(own => own.Parts.Append(own.Plain)).Any(part => MunicipalityNames.Holds(name, part));

    /// <summary>The name borne on a day, or on the nearest day with a name.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The name.</returns>
    public MunicipalityName NameOn(DateOnly date) => Names.Last(name => !(Nearest(date) < name.From));
}
