namespace Benchmarking.Export.Figures.Png;

/// <summary>Packs bytes as RFC 1950 and 1951 say, with the fixed codes and repeats of what came before.</summary>
/// <remarks>The framework's own packing gives other bytes on other machines and versions. This one gives the same everywhere, and figures, which are
/// mostly flat, become nearly as small.</remarks>
internal sealed class Deflate
{
    private const int Window = 32_768;
    private const int Longest = 258;
    private const int Shortest = 4;
    private const int Tries = 12;
    private const uint AdlerModulus = 65_521;

    private static readonly int[] LengthBases = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
    private static readonly int[] LengthBits = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private static readonly int[] DistanceBases =
        [1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577];

    private readonly byte[] _bytes;
    private readonly int[] _latest = new int[Window];
    private readonly int[] _before = new int[Window];
    private readonly List<byte> _packed = [0x78, 0x01];
    private uint _waiting;
    private int _bits;

    private Deflate(byte[] bytes)
    {
        _bytes = bytes;
        Array.Fill(_latest, -1);
    }

    /// <summary>Packs bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>A zlib stream.</returns>
    public static byte[] Zlib(byte[] bytes) => new Deflate(bytes).Pack();

    private byte[] Pack()
    {
        Put(0b011, 3); // the last block, fixed codes
        for (var at = 0; at < _bytes.Length;)
        {
            var (length, distance) = Repeat(at);
            if (length < Shortest)
            {
                Symbol(_bytes[at]);
                length = 1;
            }
            else
            {
                PutRepeat(length, distance);
            }

            for (var end = at + length; at < end; at++)
            {
                Remember(at);
            }
        }

        Symbol(256);
        Put(0, (8 - _bits) & 7);
        var sum = Adler();
        _packed.AddRange([(byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum]);
        return [.. _packed];
    }

    private (int Length, int Distance) Repeat(int at)
    {
        var (best, distance) = (0, 0);
        var most = Math.Min(Longest, _bytes.Length - at);
        if (most < Shortest)
        {
            return (0, 0);
        }

        var earlier = _latest[Hash(at)];
        for (var tries = 0; tries < Tries && earlier >= 0 && at - earlier <= Window && best < most; tries++)
        {
            var length = _bytes.AsSpan(at, most).CommonPrefixLength(_bytes.AsSpan(earlier, most));
            (best, distance) = length > best ? (length, at - earlier) : (best, distance);
            var next = _before[earlier % Window];
            earlier = next < earlier ? next : -1;
        }

        return (best, distance);
    }

    private void Remember(int at)
    {
        if (at + Shortest <= _bytes.Length)
        {
            ref var latest = ref _latest[Hash(at)];
            (_before[at % Window], latest) = (latest, at);
        }
    }

    private int Hash(int at) => (int)((uint)(_bytes[at] | (_bytes[at + 1] << 8) | (_bytes[at + 2] << 16) | (_bytes[at + 3] << 24)) * 2_654_435_761 >> 17);

    private void PutRepeat(int length, int distance)
    {
        var code = Array.FindLastIndex(LengthBases, start => start <= length);
        Symbol(257 + code);
        Put((uint)(length - LengthBases[code]), LengthBits[code]);
        var far = Array.FindLastIndex(DistanceBases, start => start <= distance);
        Put(Reversed(far, 5), 5);
        Put((uint)(distance - DistanceBases[far]), Math.Max(0, (far / 2) - 1));
    }

    private void Symbol(int symbol)
    {
        var (code, length) = symbol switch
        {
            < 144 => (symbol + 0x30, 8),
            < 256 => (symbol - 144 + 0x190, 9),
            < 280 => (symbol - 256, 7),
            _ => (symbol - 280 + 0xC0, 8),
        };
        Put(Reversed(code, length), length);
    }

    private void Put(uint value, int length)
    {
        _waiting |= value << _bits;
        for (_bits += length; _bits >= 8; _bits -= 8, _waiting >>= 8)
        {
            _packed.Add((byte)_waiting);
        }
    }

    private static uint Reversed(int code, int length)
    {
        var reversed = 0u;
        for (var bit = 0; bit < length; bit++)
        {
            reversed = (reversed << 1) | (uint)((code >> bit) & 1);
        }

        return reversed;
    }

    private uint Adler()
    {
        var (low, high) = (1u, 0u);
        foreach (var one in _bytes)
        {
            low = (low + one) % AdlerModulus;
            high = (high + low) % AdlerModulus;
        }

        return (high << 16) | low;
    }
}
