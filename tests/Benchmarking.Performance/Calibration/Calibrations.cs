using SampleData;

namespace Benchmarking.Performance.Calibration;

/// <summary>Tells how often the product's intervals, verdicts and rank sets are right, on networks of which the truth is known.</summary>
/// <param name="output">Where to write the tables.</param>
/// <param name="networks">How many networks of each design and truth.</param>
internal sealed class Calibrations(TextWriter output, int networks)
{
    private const ulong Seed = 20170101;

    /// <summary>Tries all kinds of networks and prints what was found.</summary>
    public void Run()
    {
        var seeds = new SplitMix64(Seed);
        var tried = Design.All.Select(design => (design.Name, Outcomes: Truth.All.Select(truth => (truth, Tried(new Trial(design, truth), seeds))).ToList())).ToList();
        output.WriteLine($"{networks} networks of each design and truth, seed {Seed}. Percent ± Monte Carlo standard error; what is off by more than 2 points in bold.");
        foreach (var columns in new[] { CalibrationColumn.Intervals, CalibrationColumn.Ranks })
        {
            output.WriteLine();
            output.WriteLine($"| design | {string.Join(" | ", columns.Select(column => column.Name))} |");
            output.WriteLine($"| --- | {string.Join(" | ", columns.Select(_ => "---:"))} |");
            foreach (var (name, outcomes) in tried)
            {
                output.WriteLine($"| {name} | {string.Join(" | ", columns.Select(column => column.Cell(outcomes)))} |");
            }
        }
    }

    private Outcome[] Tried(Trial trial, SplitMix64 seeds)
    {
        // Each network has its own numbers, so that the number of processors changes nothing.
        SplitMix64[] streams = [.. Enumerable.Range(0, networks).Select(_ => seeds.Split())];
        var outcomes = new Outcome[networks];
        Parallel.For(0, networks, network => outcomes[network] = trial.Run(streams[network]));
        return outcomes;
    }
}
