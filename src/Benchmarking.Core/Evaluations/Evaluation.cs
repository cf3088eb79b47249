using Benchmarking.Indicators;

namespace Benchmarking.Evaluations;

/// <summary>Where a unit was placed on a rubric in a survey round, and what that rests on.</summary>
/// <param name="Unit">The unit's place in the network.</param>
/// <param name="Indicator">The rubric.</param>
public sealed record Evaluation(int Unit, RubricIndicator Indicator)
{
    /// <summary>The level, from 1 to the number of the rubric's levels; null where the unit looked at it and did not assess it.</summary>
    public int? Level { get; init; }

    /// <summary>What the practice is, in the unit's own words; null for none.</summary>
    public string? Narrative { get; init; }

    /// <summary>What kind of source the level rests on; null where none is named.</summary>
    public SourceType? SourceType { get; init; }

    /// <summary>The day of the source; null where none is given.</summary>
    public DateOnly? SourceDate { get; init; }

    /// <summary>Who assessed it, by role and never by name; null where it is not said.</summary>
    public AssessorRole? Assessor { get; init; }

    /// <summary>The evidence that the rubric requires at this level and that is not there.</summary>
    /// <returns>The parts, in the order of <see cref="EvidencePart"/>; none where the evaluation is complete.</returns>
    public IReadOnlyList<EvidencePart> Missing() =>
        Level is { } level && level >= Indicator.EvidenceFrom ? [.. Enum.GetValues<EvidencePart>().Where(part => !Has(part))] : [];

    private bool Has(EvidencePart part) => part switch
    {
        EvidencePart.Narrative => Narrative is not null,
        EvidencePart.SourceType => SourceType is not null,
        EvidencePart.SourceDate => SourceDate is not null,
        _ => Assessor is not null,
    };
}

/// <summary>What a level has to rest on where its rubric requires evidence.</summary>
public enum EvidencePart
{
    /// <summary>What the practice is, in words.</summary>
    Narrative,

    /// <summary>What kind of source it rests on.</summary>
    SourceType,

    /// <summary>The day of the source.</summary>
    SourceDate,

    /// <summary>Who assessed it, by role.</summary>
    Assessor,
}
