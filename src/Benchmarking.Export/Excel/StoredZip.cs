using System.Buffers.Binary;
using System.Text;

namespace Benchmarking.Export.Excel;

/// <summary>Writes a zip archive whose bytes depend on its entries alone.</summary>
/// <remarks>The framework's archives carry the platform in every entry, and deflate's bytes change with the machine's zlib: so entries are
/// sorted, stored as they are and stamped 1980-01-01, the earliest time that the format knows. The price is a larger file.</remarks>
internal static class StoredZip
{
    private const ushort Version = 20;
    private const ushort Utf8Names = 0x0800;
    private const uint FirstOfJanuary1980 = 0x0021_0000;
    private static readonly byte[] NoAttributes = new byte[10];

    /// <summary>Writes the archive.</summary>
    /// <param name="entries">Name and content of each entry.</param>
    /// <param name="stream">Where to; needs no seeking.</param>
    public static void Write(IEnumerable<KeyValuePair<string, byte[]>> entries, Stream stream)
    {
        using var directory = new MemoryStream();
        var (offset, count) = (0u, (ushort)0);
        foreach (var (name, content) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            var nameBytes = Encoding.UTF8.GetBytes(name);
            var common = CommonHeader(nameBytes, content);
            Put(stream, 0x0403_4b50u);
            stream.Write(common);
            stream.Write(nameBytes);
            stream.Write(content);

            Put(directory, 0x0201_4b50u);
            Put(directory, Version);
            directory.Write(common);
            directory.Write(NoAttributes); // no comment, first disk, no attributes
            Put(directory, offset);
            directory.Write(nameBytes);

            offset += (uint)(4 + common.Length + nameBytes.Length + content.Length);
            count++;
        }

        directory.WriteTo(stream);
        WriteEnd(stream, count, (uint)directory.Length, offset);
    }

    private static byte[] CommonHeader(byte[] name, byte[] content)
    {
        using var header = new MemoryStream();
        Put(header, Version);
        Put(header, Utf8Names);
        Put(header, (ushort)0); // stored
        Put(header, FirstOfJanuary1980);
        Put(header, Crc32.Of(content));
        Put(header, (uint)content.Length);
        Put(header, (uint)content.Length);
        Put(header, (ushort)name.Length);
        Put(header, (ushort)0); // no extra field
        return header.ToArray();
    }

    private static void WriteEnd(Stream stream, ushort count, uint length, uint offset)
    {
        Put(stream, 0x0605_4b50u);
        Put(stream, 0u); // one disk
        Put(stream, count);
        Put(stream, count);
        Put(stream, length);
        Put(stream, offset);
        Put(stream, (ushort)0); // no comment
    }

    private static void Put(Stream stream, ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void Put(Stream stream, uint value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        stream.Write(bytes);
    }
}
