namespace Benchmarking.Performance;

/// <summary>Measures the command line on networks as large as all of Norway.</summary>
/// <param name="output">Where to write the table.</param>
/// <param name="runs">How often each command line is run. The quickest run counts, since all that can happen to a run on a shared machine is that it takes longer.</param>
/// <remarks>Every command runs as a process of its own: each time and peak of memory holds the whole process, its start included.</remarks>
internal sealed class Timings(TextWriter output, int runs)
{
    /// <summary>Runs every command and prints a row for it: on a network that a great many have answered for, then on one where few did.</summary>
    public void Run()
    {
        Measure(LargeNetwork.Many, Steps.OfMany);
        output.WriteLine();
        Measure(LargeNetwork.Few, Steps.OfFew);
    }

    private void Measure(int respondents, Func<string, IReadOnlyList<Step>> steps)
    {
        var folder = Directory.CreateTempSubdirectory("benchmarking-performance-").FullName;
        try
        {
            new LargeNetwork(folder, respondents).Write();
            var table = new MeasurementTable(output);
            table.Begin(runs, respondents);
            foreach (var step in steps(folder))
            {
                table.Add(step, Enumerable.Range(0, runs).Select(_ => CommandLine.Measure(step, folder)).MinBy(run => run.Elapsed));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
