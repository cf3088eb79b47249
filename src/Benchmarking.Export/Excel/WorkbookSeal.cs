using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Benchmarking.Export.Excel;

/// <summary>A digest that a workbook carries among its properties: whoever saves the workbook, with or without a change, breaks it.</summary>
/// <remarks>It keeps what people write from being lost, and proves nothing: anybody can make one.</remarks>
internal static class WorkbookSeal
{
    /// <summary>Where the properties stand, which carry the digest and are no part of it.</summary>
    public const string Properties = "docProps/core.xml";

    private const string Beginning = "sha256:";
    private const string Content = "xl/";
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Makes the digest.</summary>
    /// <param name="entries">Path and content of each entry of the file, in any order; those outside <c>xl/</c> do not count.</param>
    /// <returns>Such as <c>sha256:1a2b…</c>.</returns>
    public static string Of(IEnumerable<KeyValuePair<string, byte[]>> entries)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, content) in entries.Where(entry => entry.Key.StartsWith(Content, StringComparison.Ordinal)).OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            hash.AppendData(SHA256.HashData(Encoding.UTF8.GetBytes(path)));
            hash.AppendData(SHA256.HashData(content));
        }

        return Beginning + Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Whether a file bears the digest of what is in it.</summary>
    /// <param name="stream">The file, whatever it is; must allow seeking, and is left open.</param>
    /// <returns>False also for what is no workbook.</returns>
    public static bool IsWhole(Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);

            // What is stored as it is cannot unpack to more than the file.
            return archive.Entries.All(entry => entry.CompressedLength == entry.Length)
                && archive.GetEntry(Properties) is { } properties && Said(properties) is { } said
                && said == Of(archive.Entries.Select(entry => KeyValuePair.Create(entry.FullName, Bytes(entry))));
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return false;
        }
    }

    private static string? Said(ZipArchiveEntry properties)
    {
        using var xml = XmlReader.Create(properties.Open(), Safe);
        return XDocument.Load(xml).Root?.Element(XName.Get("identifier", CoreProperties.Dublin))?.Value;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }
}
