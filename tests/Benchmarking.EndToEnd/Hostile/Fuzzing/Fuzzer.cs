using System.Diagnostics;
using Benchmarking.Findings;
using Benchmarking.Wording;

namespace Benchmarking.EndToEnd.Hostile.Fuzzing;

/// <summary>Gives readers changed files for a while, and keeps those that a reader does not answer in words.</summary>
/// <param name="seed">The same seed gives the same files in the same order.</param>
/// <param name="before">Told of every file before it is read, so that one that ends the program is known.</param>
internal sealed class Fuzzer(int seed, Action<FuzzTarget, byte[]>? before = null)
{
    private const long MostBytes = 300L * 1024 * 1024;
    private const int MostKept = 400;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private readonly Random _chance = new(seed);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>How many files were read.</summary>
    public long Files { get; private set; }

    /// <summary>What readers did that they must not do, each way once.</summary>
    public List<FuzzFault> Faults { get; } = [];

    /// <summary>Reads changed files.</summary>
    /// <param name="time">For how long.</param>
    /// <param name="most">How many files at most.</param>
    public void Run(TimeSpan time, long most = long.MaxValue)
    {
        var mutation = new Mutation(_chance);
        var pools = FuzzTarget.All.ToDictionary(target => target, target => target.Seeds.ToList());
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time && Files < most; Files++)
        {
            var target = FuzzTarget.All[_chance.Next(FuzzTarget.All.Count)];
            var pool = pools[target];
            var file = mutation.Of(pool[_chance.Next(pool.Count)], target.Seeds);
            before?.Invoke(target, file);

            // What is told of in a new way is worth changing further.
            if (Try(target, file) is { } told && _seen.Add(told))
            {
                pool.Add(file);
                if (pool.Count > target.Seeds.Count + MostKept)
                {
                    pool.RemoveAt(target.Seeds.Count);
                }
            }
        }
    }

    /// <summary>Reads one file.</summary>
    /// <returns>What it was told of; null where the reader failed.</returns>
    private string? Try(FuzzTarget target, byte[] file)
    {
        var (allocated, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        string? told = null;
        try
        {
            told = target.Name + Told(target, file);
        }
#pragma warning disable CA1031 // Whatever a reader throws is what is looked for.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            Note(target, file, $"{fault.GetType().Name} at {Place(fault)}: {fault.Message}", Place(fault));
        }

        var bytes = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (watch.Elapsed > Patience && Again(target, file) is var again && again > Patience)
        {
            Note(target, file, $"took {again}", "time");
        }

        if (bytes > MostBytes)
        {
            Note(target, file, $"allocated {bytes / 1024 / 1024} MB", "memory");
        }

        return told;
    }

    // A machine that others use is slow by the clock; its processors tell.
    private static TimeSpan Again(FuzzTarget target, byte[] file)
    {
        var before = Environment.CpuUsage.TotalTime;
        try
        {
            target.Read(file);
        }
        catch (RefusedException)
        {
            // An answer like any other.
        }

        return Environment.CpuUsage.TotalTime - before;
    }

    private static string Told(FuzzTarget target, byte[] file)
    {
        IReadOnlyList<Finding> findings;
        try
        {
            findings = target.Read(file);
        }
        catch (RefusedException refused)
        {
            Say(refused.Reason);
            findings = refused.Findings;
        }

        foreach (var finding in findings.DistinctBy(finding => finding.Message.Key))
        {
            Say(finding.Message);
        }

        return string.Join(' ', findings.Select(finding => finding.Message.Key).Distinct().Order(StringComparer.Ordinal));
    }

    private static void Say(Sentence sentence)
    {
        foreach (var language in Texts.Languages)
        {
            Texts.Of(language).Say(sentence);
        }
    }

    private void Note(FuzzTarget target, byte[] file, string what, string kind)
    {
        if (_seen.Add($"! {target.Name} {kind}"))
        {
            Faults.Add(new(target.Name, what, file));
        }
    }

    // The first place in the product that the exception passed.
    private static string Place(Exception fault) =>
        (fault.StackTrace ?? "").Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.StartsWith("at Benchmarking.", StringComparison.Ordinal)) ?? fault.GetType().Name;
}

/// <summary>A file that a reader did not answer in words.</summary>
/// <param name="Target">The reader.</param>
/// <param name="What">What it did.</param>
/// <param name="File">The file.</param>
internal sealed record FuzzFault(string Target, string What, byte[] File);
