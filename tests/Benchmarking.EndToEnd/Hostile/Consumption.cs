using System.Diagnostics;
using System.Globalization;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>What a running program takes of the machine.</summary>
internal static class Consumption
{
    /// <summary>Looks at what a process has taken so far. Both figures only grow, and systems forget them with the process: the last look counts.</summary>
    /// <param name="process">The process.</param>
    /// <returns>Its time on processors and the most physical memory that it held at once, in bytes; null once it has ended.</returns>
    public static (TimeSpan Processor, long Peak)? Of(Process process)
    {
        try
        {
            process.Refresh();
            return (process.TotalProcessorTime, OperatingSystem.IsLinux() ? PeakOnLinux(process.Id) : process.PeakWorkingSet64);
        }
        catch (Exception gone) when (gone is InvalidOperationException or IOException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // The framework does not know the peak there: a line "VmHWM:   1784 kB", absent once the process has ended.
    private static long PeakOnLinux(int id) =>
        File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)) is { } line
            ? 1024 * long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture)
            : throw new InvalidOperationException("The process has ended.");
}
