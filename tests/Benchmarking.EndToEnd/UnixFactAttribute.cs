namespace Benchmarking.EndToEnd;

/// <summary>A fact about signals, pipes and devices as Unix has them; elsewhere it is passed over.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    /// <summary>Makes the fact.</summary>
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? "Windows has no such signals and devices." : null;
}
