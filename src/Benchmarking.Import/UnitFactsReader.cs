using Benchmarking.Import.Answers;
using Benchmarking.Networks;

namespace Benchmarking.Import;

/// <summary>Reads files of units' peer groups and inhabitants: columns <c>unit</c>, <c>valid_from</c>, and one or both of <c>group</c> and <c>population</c>;
/// <c>valid_to</c>, the day after the last, may be there too.</summary>
public static class UnitFactsReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="network">The network; rows of the country's other municipalities are passed over.</param>
    /// <returns>The facts and everything found.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static UnitFactsReading Read(string path, Network network) => Read(SourceFile.Read(path), SourceFile.NameOf(path), network);

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="network">As of the other reading.</param>
    /// <returns>The facts and everything found.</returns>
    public static UnitFactsReading Read(byte[] bytes, string fileName, Network network) => new UnitFactsFile(bytes, fileName, network).Read();
}
