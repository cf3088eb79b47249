using System.Buffers.Binary;

namespace Benchmarking.Export.Figures.Png;

/// <summary>Part of a font file, read with care: nothing outside it is ever touched.</summary>
/// <param name="bytes">The part.</param>
internal readonly struct BigEndian(ReadOnlyMemory<byte> bytes)
{
    /// <summary>How long the part is.</summary>
    public int Length => bytes.Length;

    /// <summary>A number of one byte.</summary>
    public byte Byte(long offset) => At(offset, 1)[0];

    /// <summary>A number of two bytes.</summary>
    public int Unsigned(long offset) => BinaryPrimitives.ReadUInt16BigEndian(At(offset, 2));

    /// <summary>A signed number of two bytes.</summary>
    public int Signed(long offset) => BinaryPrimitives.ReadInt16BigEndian(At(offset, 2));

    /// <summary>A number of four bytes.</summary>
    public uint Long(long offset) => BinaryPrimitives.ReadUInt32BigEndian(At(offset, 4));

    /// <summary>A part of the part.</summary>
    /// <exception cref="InvalidDataException">It reaches outside.</exception>
    public BigEndian Part(long offset, long length) => offset >= 0 && length >= 0 && offset + length <= bytes.Length
        ? new BigEndian(bytes.Slice((int)offset, (int)length))
        : throw new InvalidDataException("The font refers to what lies outside its file.");

    private ReadOnlySpan<byte> At(long offset, int length) => offset >= 0 && offset + length <= bytes.Length
        ? bytes.Span.Slice((int)offset, length)
        : throw new InvalidDataException("The font refers to what lies outside its file.");
}
