namespace Benchmarking.EndToEnd;

/// <summary>A theory about files as Unix has them; elsewhere it is passed over.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    /// <summary>Makes the theory.</summary>
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "This machine keeps no modes." : null;
}
