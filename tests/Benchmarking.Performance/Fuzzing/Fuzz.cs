using System.Globalization;
using Benchmarking.EndToEnd.Hostile.Fuzzing;

namespace Benchmarking.Performance.Fuzzing;

/// <summary>Gives every reader files changed by chance, and keeps those that are not answered in words.</summary>
internal static class Fuzz
{
    /// <summary>Runs for a while, and writes what was found beside where it runs.</summary>
    /// <param name="output">Where the result goes.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="seed">The seed; the same seed gives the same files.</param>
    /// <param name="folder">Where files are kept; the last one read is there even if it ended the program.</param>
    public static void Run(TextWriter output, int seconds, int seed, string folder)
    {
        Directory.CreateDirectory(folder);
        var fuzzer = new Fuzzer(seed, (target, file) => File.WriteAllBytes(Path.Combine(folder, $"last-{target.Name.Replace(' ', '-')}.bin"), file));
        fuzzer.Run(TimeSpan.FromSeconds(seconds));
        for (var number = 0; number < fuzzer.Faults.Count; number++)
        {
            var fault = fuzzer.Faults[number];
            var path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{fault.Target.Replace(' ', '-')}-{seed}-{number}.bin"));
            File.WriteAllBytes(path, fault.File);
            output.WriteLine($"{path}: {fault.What}");
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{fuzzer.Files} files, {fuzzer.Faults.Count} not answered in words."));
    }
}
