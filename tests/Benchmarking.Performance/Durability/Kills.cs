using System.Globalization;
using Benchmarking.EndToEnd.Durability;

namespace Benchmarking.Performance.Durability;

/// <summary>Kills the program in the middle of its commands and counts what was not as it should be.</summary>
internal static class Kills
{
    /// <summary>How many answers a municipality's service has at most: enough for a command to spend much of its life on the database.</summary>
    public const int Answers = 1_500;

    /// <summary>Kills, and writes what was found.</summary>
    /// <returns>Whether nothing was.</returns>
    public static bool Run(TextWriter output, int kills, int seed, string folder)
    {
        var workspace = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{seed}"))).FullName;
        var trials = new KillTrials(workspace, seed, Answers);
        trials.Run(kills);
        foreach (var (name, (killed, before, after)) in trials.Counts)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {killed} killed, {before} as before, {after} done"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{trials.Counts.Values.Sum(count => count.Killed)} kills and {trials.Torn} copies with the log cut off: {trials.Corrupt} corrupt, {trials.Partial} partial, {trials.Lost} lost; {trials.RolledForward} reports moved on by the next command"));
        trials.Faults.ForEach(output.WriteLine);
        Directory.Delete(workspace, recursive: true);
        return trials.Faults.Count == 0;
    }
}
