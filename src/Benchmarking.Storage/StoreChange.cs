using Benchmarking.Evaluations;
using Benchmarking.Goals;
using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Outcomes;
using Benchmarking.Surveys;

namespace Benchmarking.Storage;

/// <summary>One change to the store.</summary>
public abstract record StoreChange
{
    private StoreChange()
    {
    }

    /// <summary>Adds a file of answers.</summary>
    /// <param name="File">The file, the wave and the time.</param>
    /// <param name="Responses">The answers, respondent keys as they came; only their keyed hashes are kept, of keys that follow nobody together with the wave.</param>
    /// <param name="SetFile">The YAML of the set, byte for byte.</param>
    public sealed record AddResponses(ImportedFile File, Responses Responses, byte[] SetFile) : StoreChange;

    /// <summary>Adds a file of who was invited; a cell that an earlier file of the wave names is replaced as long as this one stands.</summary>
    /// <param name="File">The file, the wave and the time.</param>
    /// <param name="Frame">The frame.</param>
    /// <param name="Network">The network that the frame's places belong to.</param>
    public sealed record AddInvited(ImportedFile File, InvitedFrame Frame, Network Network) : StoreChange;

    /// <summary>Adds a file of evaluations; where an earlier file of the wave places a unit on the same rubric, it is replaced as long as this one stands.</summary>
    /// <param name="File">The file, the wave and the time.</param>
    /// <param name="Evaluations">The evaluations, each unit and rubric once.</param>
    /// <param name="Network">The network that their places belong to.</param>
    /// <param name="Set">The set that has the rubrics.</param>
    /// <param name="SetFile">The YAML of the set, byte for byte.</param>
    public sealed record AddEvaluations(ImportedFile File, IReadOnlyList<Evaluation> Evaluations, Network Network, IndicatorSet Set, byte[] SetFile) : StoreChange;

    /// <summary>Adds a file of goals; where an earlier file of the wave has goals of the same unit, all of them are replaced as long as this one stands.</summary>
    /// <param name="File">The file, the wave and the time.</param>
    /// <param name="Goals">The goals, in the order shown.</param>
    /// <param name="Network">The network that their places belong to.</param>
    /// <param name="Set">The set that has the topics.</param>
    /// <param name="SetFile">The YAML of the set, byte for byte.</param>
    public sealed record AddGoals(ImportedFile File, IReadOnlyList<PlannedGoal> Goals, Network Network, IndicatorSet Set, byte[] SetFile) : StoreChange;

    /// <summary>Adds a file of register figures; a figure that an earlier file gives of the same outcome, place and time is replaced as long as this one stands.</summary>
    /// <param name="File">The file and the time; it belongs to no wave.</param>
    /// <param name="Figures">The figures, of units, counties, groups and countries, each outcome, place and time once.</param>
    public sealed record AddStatistics(ImportedFile File, IReadOnlyList<SourceFigure> Figures) : StoreChange;

    /// <summary>Adds a file of units' peer groups and inhabitants.</summary>
    /// <param name="File">The file and the time; it belongs to no wave.</param>
    /// <param name="Facts">The facts, each unit and day once.</param>
    /// <param name="Network">The network that their places belong to.</param>
    public sealed record AddUnitFacts(ImportedFile File, IReadOnlyList<UnitFact> Facts, Network Network) : StoreChange;

    /// <summary>Takes an import back.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record Undo(int Number) : StoreChange;

    /// <summary>Appends a line to the audit log, which stands if the changes beside it do.</summary>
    /// <param name="Entry">What was done, by whom and when.</param>
    public sealed record Note(AuditEntry Entry) : StoreChange;
}
