using System.Globalization;
using Benchmarking.EndToEnd.Durability;

namespace Benchmarking.Performance.Durability;

/// <summary>Runs commands by chance for minutes or hours, and holds the database against a simple model of what it should hold.</summary>
internal static class Sequences
{
    /// <summary>Runs, and writes what was done.</summary>
    /// <param name="output">Where the result goes.</param>
    /// <param name="time">For how long.</param>
    /// <param name="seed">The first seed; each sequence of a thousand commands has one of its own, so that it can be run again.</param>
    /// <param name="folder">Where to work; the workspace of a difference stays there.</param>
    /// <returns>Whether nothing differed.</returns>
    public static bool Run(TextWriter output, TimeSpan time, int seed, string folder)
    {
        var (watch, counts, killed, refused) = (System.Diagnostics.Stopwatch.StartNew(), new SortedDictionary<string, int>(StringComparer.Ordinal), 0, 0);
        for (; watch.Elapsed < time; seed++)
        {
            var workspace = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{seed}"))).FullName;
            var sequence = new CommandSequence(workspace, seed);
            var difference = sequence.Run(time - watch.Elapsed, most: 1_000);
            foreach (var (name, count) in sequence.Counts)
            {
                counts[name] = counts.GetValueOrDefault(name) + count;
            }

            (killed, refused) = (killed + sequence.Killed, refused + sequence.Refused);
            if (difference is not null)
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, in {workspace}:"));
                output.WriteLine(string.Join('\n', sequence.Told));
                return false;
            }

            Directory.Delete(workspace, recursive: true);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed:hh\\:mm\\:ss} seed {seed}: {counts.Values.Sum()} commands so far, {killed} killed, {refused} refused as they should be, no difference"));
        }

        output.WriteLine(string.Join(", ", counts.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key} {pair.Value}"))));
        return true;
    }
}
