using Benchmarking.Import.Definitions;
using Benchmarking.Import.Yaml;
using Benchmarking.Indicators;

namespace Benchmarking.Import;

/// <summary>Reads indicator sets.</summary>
public static class IndicatorSetReader
{
    /// <summary>Reads a set from its file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The set, or every fault of the file.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static Reading<IndicatorSet> Read(string path) => Read(SourceFile.Read(path), SourceFile.NameOf(path));

    /// <summary>Reads a set from the bytes of its file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <returns>The set, or every fault of the file.</returns>
    public static Reading<IndicatorSet> Read(byte[] bytes, string fileName)
    {
        var faults = new YamlFaults(fileName, 'I');
        return YamlTree.Read(bytes, faults) is { } map
            ? faults.Close(new SetParts(faults).Set(new YamlKeys(map, faults), Sha256.Of(bytes)))
            : faults.Close<IndicatorSet>(value: null);
    }
}
