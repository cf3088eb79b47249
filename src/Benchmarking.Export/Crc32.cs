using System.Buffers.Binary;

namespace Benchmarking.Export;

/// <summary>The checksum of zip archives and PNG files.</summary>
internal static class Crc32
{
    private static readonly uint[][] Tables = MakeTables();

    /// <summary>Computes it.</summary>
    /// <param name="parts">The bytes, in any number of parts.</param>
    /// <returns>The checksum.</returns>
    public static uint Of(params ReadOnlySpan<byte[]> parts)
    {
        var crc = uint.MaxValue;
        foreach (var part in parts)
        {
            crc = Next(crc, part);
        }

        return ~crc;
    }

    // Eight bytes at a time, each by a table of its own: workbooks are stored as they are, and so all their bytes pass here.
    private static uint Next(uint crc, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            var low = crc ^ BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
            crc = Tables[7][low & 0xFF] ^ Tables[6][(low >> 8) & 0xFF] ^ Tables[5][(low >> 16) & 0xFF] ^ Tables[4][low >> 24]
                ^ Tables[3][high & 0xFF] ^ Tables[2][(high >> 8) & 0xFF] ^ Tables[1][(high >> 16) & 0xFF] ^ Tables[0][high >> 24];
        }

        foreach (var one in bytes)
        {
            crc = Tables[0][(byte)(crc ^ one)] ^ (crc >> 8);
        }

        return crc;
    }

    // The first table is for the last of eight bytes, each further one for a byte before.
    private static uint[][] MakeTables()
    {
        var tables = new uint[8][];
        tables[0] = [.. Enumerable.Range(0, 256).Select(index => Enumerable.Range(0, 8).Aggregate((uint)index, (crc, _) => Shifted(crc)))];
        for (var table = 1; table < tables.Length; table++)
        {
            tables[table] = [.. tables[table - 1].Select(crc => tables[0][(byte)crc] ^ (crc >> 8))];
        }

        return tables;
    }

    private static uint Shifted(uint crc) => (crc & 1) == 0 ? crc >> 1 : 0xEDB8_8320 ^ (crc >> 1);
}
