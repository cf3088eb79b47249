using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Benchmarking.EndToEnd.Hostile;

/// <summary>Makes archives, and breaks them where their format has its joints (PKWARE's APPNOTE, section 4.3).</summary>
internal static class ZipBytes
{
    public const uint Local = 0x04034B50;
    public const uint Central = 0x02014B50;
    public const uint End = 0x06054B50;

    /// <summary>Makes an archive.</summary>
    public static byte[] Of(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public static byte[] Of(IEnumerable<(string Name, string Content)> parts) => Of(parts.Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Content))));

    /// <summary>Where a record begins.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="mark">The record's mark.</param>
    /// <param name="number">Which of them, from 0.</param>
    public static int Find(byte[] archive, uint mark, int number = 0)
    {
        for (var at = 0; at <= archive.Length - 4; at++)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(archive.AsSpan(at)) == mark && number-- == 0)
            {
                return at;
            }
        }

        throw new ArgumentException("The archive has no such record.", nameof(mark));
    }

    /// <summary>The archive with some bytes of a record replaced.</summary>
    public static byte[] Patched(byte[] archive, int at, params byte[] bytes)
    {
        var patched = archive.ToArray();
        bytes.CopyTo(patched, at);
        return patched;
    }
}
