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
            (processor, peak) = Consumption.Of(process) ?? (processor, peak);
        }

        process.WaitForExit();
        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), processor, peak);
    }
}
