namespace Benchmarking.Networks.Registers;

/// <summary>What a municipality of one day is on another.</summary>
public abstract record Carried
{
    private Carried()
    {
    }

    /// <summary>The codes that it leads to: one, several where it is <see cref="Divided"/>, none where it is <see cref="Unknown"/>.</summary>
    public IReadOnlyList<UnitCode> Codes => this switch
    {
        Same same => [same.Code],
        Renumbered other => [other.Code],
        Merged larger => [larger.Code],
        Divided several => several.Parts,
        _ => [],
    };

    /// <summary>The same municipality under the same code.</summary>
    /// <param name="Code">The code.</param>
    public sealed record Same(UnitCode Code) : Carried;

    /// <summary>The same municipality under another code.</summary>
    /// <param name="Code">The other code.</param>
    /// <param name="Reforms">What led there, in the order in which it was followed.</param>
    public sealed record Renumbered(UnitCode Code, IReadOnlyList<Reform> Reforms) : Carried;

    /// <summary>A part of a larger municipality, all of it within that one: figures that are added up may be carried, others may not.</summary>
    /// <param name="Code">The larger municipality's code, which may be the same code.</param>
    /// <param name="Reforms">What led there, in the order in which it was followed.</param>
    public sealed record Merged(UnitCode Code, IReadOnlyList<Reform> Reforms) : Carried;

    /// <summary>Spread over several municipalities: not comparable with any of them.</summary>
    /// <param name="Parts">Their codes, two or more, ascending.</param>
    /// <param name="Reforms">What led there, in the order in which it was followed.</param>
    public sealed record Divided(IReadOnlyList<UnitCode> Parts, IReadOnlyList<Reform> Reforms) : Carried;

    /// <summary>The register has no such code.</summary>
    public sealed record Unknown : Carried;
}
