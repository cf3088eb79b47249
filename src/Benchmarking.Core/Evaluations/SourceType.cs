namespace Benchmarking.Evaluations;

/// <summary>What kind of source a level rests on.</summary>
public enum SourceType
{
    /// <summary>A plan, a decision or a routine in writing.</summary>
    Document,

    /// <summary>Minutes of meetings.</summary>
    Minutes,

    /// <summary>Figures of the services' own or of registers.</summary>
    Statistics,

    /// <summary>A survey among children, parents or staff.</summary>
    Survey,

    /// <summary>Interviews or conversations.</summary>
    Interviews,

    /// <summary>Going through cases or watching practice.</summary>
    Observation,

    /// <summary>An inspection, an audit or an evaluation from outside.</summary>
    Audit,

    /// <summary>Anything else, which the narrative names.</summary>
    Other,
}
