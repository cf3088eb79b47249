namespace Benchmarking.Evaluations;

/// <summary>Who placed a unit on a rubric. There is room for roles alone, so that nobody is named.</summary>
public enum AssessorRole
{
    /// <summary>The chief executive or another of the municipality's top management.</summary>
    Management,

    /// <summary>The head of a service.</summary>
    ServiceLeader,

    /// <summary>A group of several services.</summary>
    WorkingGroup,

    /// <summary>The coordinator of services, or of the network.</summary>
    Coordinator,

    /// <summary>Staff without leadership.</summary>
    Staff,

    /// <summary>Children, young people or parents, or a council of theirs.</summary>
    Users,

    /// <summary>Someone from another unit of the network.</summary>
    Peer,

    /// <summary>An evaluator from outside.</summary>
    External,

    /// <summary>Another role.</summary>
    Other,
}
