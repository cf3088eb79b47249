using System.Globalization;

namespace Benchmarking.EndToEnd;

/// <summary>A fact about Ctrl+C as Unix has it; where programs that are started here are deaf to it, as those that a shell starts in the background, it is passed over.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InterruptFactAttribute : FactAttribute
{
    // What a process ignores, its children ignore; the second bit is Ctrl+C.
    private const ulong Interrupt = 1 << 1;

    /// <summary>Makes the fact.</summary>
    public InterruptFactAttribute() => Skip =
        OperatingSystem.IsWindows() ? "This machine has no signals."
        : IsDeaf() ? "Programs started here do not hear Ctrl+C: the tests were started in the background."
        : null;

    private static bool IsDeaf() =>
        File.Exists("/proc/self/status")
        && File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("SigIgn:", StringComparison.Ordinal)) is { } line
        && (ulong.Parse(line.AsSpan("SigIgn:".Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
}
