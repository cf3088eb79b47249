using Benchmarking.Import.Definitions;
using Benchmarking.Import.Yaml;

namespace Benchmarking.Import;

/// <summary>Reads mapping files of register figures. Whether their headers and outcomes exist is known when a file is read with them.</summary>
public static class StatisticsMappingReader
{
    /// <summary>Reads a mapping from its file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The mapping, or every fault of the file.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static Reading<StatisticsMapping> Read(string path) => Read(SourceFile.Read(path), SourceFile.NameOf(path));

    /// <summary>Reads a mapping from the bytes of its file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <returns>The mapping, or every fault of the file.</returns>
    public static Reading<StatisticsMapping> Read(byte[] bytes, string fileName)
    {
        var faults = new YamlFaults(fileName, 'M');
        return YamlTree.Read(bytes, faults) is { } map
            ? faults.Close(new StatisticsMappingParts(faults).Mapping(new YamlKeys(map, faults)))
            : faults.Close<StatisticsMapping>(value: null);
    }
}
