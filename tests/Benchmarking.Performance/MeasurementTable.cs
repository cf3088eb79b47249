using System.Globalization;
using System.Runtime.InteropServices;

namespace Benchmarking.Performance;

/// <summary>Writes measurements as a table in Markdown, row by row.</summary>
/// <param name="output">Where to.</param>
internal sealed class MeasurementTable(TextWriter output)
{
    private const double Megabyte = 1e6;

    /// <summary>Says what is measured and on what, and begins the table.</summary>
    /// <param name="runs">How often each command line is run.</param>
    /// <param name="respondents">How many answered.</param>
    public void Begin(int runs, int respondents)
    {
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{respondents} respondents × {LargeNetwork.Items} items, {LargeNetwork.Units} units × {LargeNetwork.Services} services; best of {runs}."));
        output.WriteLine($"{Environment.ProcessorCount} processors ({RuntimeInformation.ProcessArchitecture}), {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}.");
        output.WriteLine();
        output.WriteLine("| command | seconds | at most | processor seconds | peak MB |");
        output.WriteLine("| --- | ---: | ---: | ---: | ---: |");
    }

    /// <summary>Adds a row; what misses its mark is set in bold.</summary>
    /// <param name="step">What was run.</param>
    /// <param name="run">What it took.</param>
    public void Add(Step step, Run run)
    {
        var peak = run.PeakBytes / Megabyte;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| `{step.Name}` | {Marked(run.Elapsed.TotalSeconds, step.Seconds, "0.00")} | {step.Seconds} | {run.Processor.TotalSeconds:0.00} | {Marked(peak, step.Megabytes, "0")} |"));
    }

    private static string Marked(double value, double most, string form)
    {
        var text = value.ToString(form, CultureInfo.InvariantCulture);
        return value > most ? $"**{text}**" : text;
    }
}
