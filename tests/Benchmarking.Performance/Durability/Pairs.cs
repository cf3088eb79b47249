using System.Globalization;
using Benchmarking.EndToEnd.Durability;

namespace Benchmarking.Performance.Durability;

/// <summary>Imports two files at the same moment, again and again.</summary>
internal static class Pairs
{
    /// <summary>Runs pairs, and writes what was found.</summary>
    /// <returns>Whether nothing was lost, doubled or left unexplained.</returns>
    public static bool Run(TextWriter output, int pairs, int seed, string folder)
    {
        var workspace = Directory.CreateDirectory(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{seed}"))).FullName;
        var imports = new SimultaneousImports(workspace, seed, Kills.Answers);
        imports.Run(pairs);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{pairs} pairs: of {imports.Both} both landed, of {imports.One} one was told why not; {imports.Faults.Count} lost, doubled or unexplained"));
        imports.Faults.ForEach(output.WriteLine);
        Directory.Delete(workspace, recursive: true);
        return imports.Faults.Count == 0;
    }
}
