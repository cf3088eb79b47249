using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Evaluations;

/// <summary>The codes that files use for what an evaluation says, and the words that people read.</summary>
public static class EvaluationWords
{
    /// <summary>The code of a unit that looked at a rubric and did not assess it.</summary>
    public const string NotAssessed = "not_assessed";

    /// <summary>How many characters a narrative may have.</summary>
    public const int LongestNarrative = 5_000;

    /// <summary>The code of a kind of source.</summary>
    /// <param name="type">The kind.</param>
    /// <returns>Such as <c>minutes</c>.</returns>
    public static string CodeOf(SourceType type) => type switch
    {
        SourceType.Document => "document",
        SourceType.Minutes => "minutes",
        SourceType.Statistics => "statistics",
        SourceType.Survey => "survey",
        SourceType.Interviews => "interviews",
        SourceType.Observation => "observation",
        SourceType.Audit => "audit",
        _ => "other",
    };

    /// <summary>The code of a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>Such as <c>working_group</c>.</returns>
    public static string CodeOf(AssessorRole role) => role switch
    {
        AssessorRole.Management => "management",
        AssessorRole.ServiceLeader => "service_leader",
        AssessorRole.WorkingGroup => "working_group",
        AssessorRole.Coordinator => "coordinator",
        AssessorRole.Staff => "staff",
        AssessorRole.Users => "users",
        AssessorRole.Peer => "peer",
        AssessorRole.External => "external",
        _ => "other",
    };

    /// <summary>What people read for a kind of source.</summary>
    /// <param name="type">The kind.</param>
    /// <returns>The words.</returns>
    public static Sentence Of(SourceType type) => new("evaluation.source." + CodeOf(type));

    /// <summary>What people read for a role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The words.</returns>
    public static Sentence Of(AssessorRole role) => new("evaluation.assessor." + CodeOf(role));

    /// <summary>A unit as forms offer it.</summary>
    /// <param name="unit">The unit.</param>
    /// <returns>Such as <c>3001 Halden</c>.</returns>
    public static string Of(Unit unit) => $"{unit.Code} {unit.Name}";

    /// <summary>A level as forms offer it: its number and what it looks like in practice.</summary>
    /// <param name="level">The level, from 1.</param>
    /// <param name="words">What it looks like.</param>
    /// <returns>Such as <c>3 – At least two services …</c>, cut where a list to pick from would cut it.</returns>
    public static string Of(int level, string words)
    {
        var whole = FormattableString.Invariant($"{level} – {words}");
        return whole.Length <= LongestOption ? whole : whole[..(LongestOption - 1)].TrimEnd() + "…";
    }

    // What is picked from a list ends at 255 characters in some spreadsheets.
    private const int LongestOption = 250;
}
