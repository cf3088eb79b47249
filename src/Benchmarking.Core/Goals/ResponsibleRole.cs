namespace Benchmarking.Goals;

/// <summary>Who sees to it that something is done, where no single service does. There is room for roles alone, so that nobody is named.</summary>
public enum ResponsibleRole
{
    /// <summary>The chief executive or another of the municipality's top management.</summary>
    Management,

    /// <summary>The heads of the services together.</summary>
    ServiceLeaders,

    /// <summary>A group of several services.</summary>
    WorkingGroup,

    /// <summary>The coordinator of services.</summary>
    Coordinator,

    /// <summary>The council or one of its committees.</summary>
    Council,

    /// <summary>Someone outside the municipality, such as a hospital or another municipality.</summary>
    Partner,

    /// <summary>Another role.</summary>
    Other,
}
