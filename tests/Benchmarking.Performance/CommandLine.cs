using System.Diagnostics;
using Benchmarking.EndToEnd.Hostile;

namespace Benchmarking.Performance;

/// <summary>What one run of a command line took.</summary>
/// <param name="Elapsed">From the process's start to its end.</param>
/// <param name="Processor">Time on processors, which other programs disturb less.</param>
/// <param name="PeakBytes">The most physical memory that it held at once.</param>
internal readonly record struct Run(TimeSpan Elapsed, TimeSpan Processor, long PeakBytes);

/// <summary>The built command line, as a process.</summary>
internal static class CommandLine
{
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs a command line to its end.</summary>
    /// <param name="step">What is run.</param>
    /// <param name="folder">The folder to run it in.</param>
    /// <returns>What it took.</returns>
    /// <exception cref="InvalidOperationException">It did not succeed.</exception>
    public static Run Measure(Step step, string folder)
    {
        foreach (var file in step.Fresh is { } pattern ? Directory.GetFiles(folder, pattern) : [])
        {
            File.Delete(file);
        }

        var watch = Stopwatch.StartNew();
        using var process = Process.Start(How(step, folder)) ?? throw new InvalidOperationException("The command line does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        var (processor, peak) = (TimeSpan.Zero, 0L);
        while (!process.WaitForExit(Glance))
        {
            (processor, peak) = Consumption.Of(process) ?? (processor, peak);
        }

        var elapsed = watch.Elapsed;
        process.WaitForExit();
        return process.ExitCode == 0
            ? new Run(elapsed, processor, peak)
            : throw new InvalidOperationException($"'benchmarking {string.Join(' ', step.Arguments)}' ended with {process.ExitCode}:\n{errors.Result}{output.Result}");
    }

    private static ProcessStartInfo How(Step step, string folder)
    {
        var name = OperatingSystem.IsWindows() ? "benchmarking.exe" : "benchmarking";
        return new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, name), step.Arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }
}
