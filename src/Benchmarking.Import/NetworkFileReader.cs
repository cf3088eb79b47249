using Benchmarking.Import.Definitions;
using Benchmarking.Import.Yaml;
using Benchmarking.Networks;

namespace Benchmarking.Import;

/// <summary>Reads network files.</summary>
public static class NetworkFileReader
{
    /// <summary>Reads a network from its file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The network, or every fault of the file.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static Reading<Network> Read(string path) => Read(SourceFile.Read(path), SourceFile.NameOf(path));

    /// <summary>Reads a network from the bytes of its file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <returns>The network, or every fault of the file.</returns>
    public static Reading<Network> Read(byte[] bytes, string fileName)
    {
        var faults = new YamlFaults(fileName, 'N');
        return YamlTree.Read(bytes, faults) is { } map
            ? faults.Close(new NetworkParts(faults).Network(new YamlKeys(map, faults)))
            : faults.Close<Network>(value: null);
    }
}
