namespace Benchmarking.Export;

/// <summary>The checksum of zip archives and PNG files.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = MakeTable();

    /// <summary>Computes it.</summary>
    /// <param name="parts">The bytes, in any number of parts.</param>
    /// <returns>The checksum.</returns>
    public static uint Of(params ReadOnlySpan<byte[]> parts)
    {
        var crc = uint.MaxValue;
        foreach (var part in parts)
        {
            foreach (var one in part)
            {
                crc = Table[(byte)(crc ^ one)] ^ (crc >> 8);
            }
        }

        return ~crc;
    }

    private static uint[] MakeTable()
    {
        var table = new uint[256];
        for (var index = 0u; index < 256; index++)
        {
            var crc = index;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) == 0 ? crc >> 1 : 0xEDB8_8320 ^ (crc >> 1);
            }

            table[index] = crc;
        }

        return table;
    }
}
