namespace Benchmarking.EndToEnd;

/// <summary>A fact about signals, pipes and devices as Unix has them; elsewhere it is passed over.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    /// <summary>Makes the fact.</summary>
    /// <param name="device">The device that it rests on.</param>
    public UnixFactAttribute(string device = "/dev/null")
    {
        Device = device;
        Skip = OperatingSystem.IsWindows() || !File.Exists(device) ? $"This machine has no signals, or no '{device}'." : null;
    }

    /// <summary>The device that it rests on.</summary>
    public string Device { get; }
}
