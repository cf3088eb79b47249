using System.Diagnostics;
using System.Globalization;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>The program run as the machine starts it, with what it took.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What came on standard output.</param>
/// <param name="Error">What came on standard error.</param>
/// <param name="Processor">Time on processors, which other programs disturb less than the clock.</param>
/// <param name="PeakBytes">The most physical memory that it held at once; 0 where the system does not tell.</param>
internal sealed record Measured(int Code, string Output, string Error, TimeSpan Processor, long PeakBytes)
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(10);

    /// <summary>Runs it to its end.</summary>
    public static Measured Run(string folder, params string[] words)
    {
        using var process = Executable.Start(folder, words);
        var (error, output) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Glance))
        {
            (processor, peak) = Look(process) ?? (processor, peak);
        }

        process.WaitForExit();
        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), processor, peak);
    }

    // Both only grow, and systems forget them with the process: the last look counts.
    private static (TimeSpan Processor, long Peak)? Look(Process process)
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
