using Benchmarking.Import.Definitions;
using Benchmarking.Import.Yaml;

namespace Benchmarking.Import;

/// <summary>Reads mapping files. Whether their items and codes exist is known when a response file is read with them.</summary>
public static class MappingFileReader
{
    /// <summary>Reads a mapping from its file.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The mapping, or every fault of the file.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static Reading<Mapping> Read(string path) => Read(SourceFile.Read(path), SourceFile.NameOf(path));

    /// <summary>Reads a mapping from the bytes of its file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <returns>The mapping, or every fault of the file.</returns>
    public static Reading<Mapping> Read(byte[] bytes, string fileName)
    {
        var faults = new YamlFaults(fileName, 'M');
        return YamlTree.Read(bytes, faults) is { } map
            ? faults.Close(new MappingParts(faults).Mapping(new YamlKeys(map, faults)))
            : faults.Close<Mapping>(value: null);
    }

    /// <summary>Where a response file's mapping lies when nobody names one.</summary>
    /// <param name="responsePath">The response file, such as <c>halden.csv</c>.</param>
    /// <returns>Such as <c>halden.mapping.yaml</c>, whether or not it exists.</returns>
    public static string PathBeside(string responsePath) => Path.ChangeExtension(responsePath, ".mapping.yaml");
}
