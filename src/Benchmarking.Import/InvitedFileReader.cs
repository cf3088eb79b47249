using Benchmarking.Import.Answers;
using Benchmarking.Networks;

namespace Benchmarking.Import;

/// <summary>Reads files of how many were invited: columns <c>unit</c>, <c>service</c> where the network declares services, and <c>invited</c>.</summary>
public static class InvitedFileReader
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="network">The network that was asked.</param>
    /// <returns>The frame and everything found.</returns>
    /// <exception cref="Findings.RefusedException">The file cannot be opened.</exception>
    public static InvitedReading Read(string path, Network network) => Read(SourceFile.Read(path), SourceFile.NameOf(path), network);

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="network">The network that was asked.</param>
    /// <returns>The frame and everything found.</returns>
    public static InvitedReading Read(byte[] bytes, string fileName, Network network) => new InvitedFile(bytes, fileName, network).Read();
}
