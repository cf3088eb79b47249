namespace Benchmarking.Goals;

/// <summary>Who sees to it that a goal is reached: a service or a role, and never a person by name.</summary>
public sealed record Responsible
{
    private Responsible(int? service, ResponsibleRole? role) => (Service, Role) = (service, role);

    /// <summary>The service's place in the network; null where a role is responsible.</summary>
    public int? Service { get; }

    /// <summary>The role; null where a service is responsible.</summary>
    public ResponsibleRole? Role { get; }

    /// <summary>A service.</summary>
    /// <param name="service">Its place in the network.</param>
    /// <returns>The service as the one responsible.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="service"/> is negative.</exception>
    public static Responsible Of(int service)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(service);
        return new(service, role: null);
    }

    /// <summary>A role.</summary>
    /// <param name="role">The role.</param>
    /// <returns>The role as the one responsible.</returns>
    public static Responsible Of(ResponsibleRole role) => new(service: null, role);
}
