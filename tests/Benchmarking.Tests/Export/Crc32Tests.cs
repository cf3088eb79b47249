using System.Text;
using Benchmarking.Export;

namespace Benchmarking.Tests.Export;

public sealed class Crc32Tests
{
    // The check value of CRC-32/ISO-HDLC in the catalogue of parametrised CRC algorithms, and Python's zlib.crc32 for the others.
    [Theory]
    [InlineData("123456789", 0xCBF4_3926)]
    [InlineData("", 0u)]
    [InlineData("a", 0xE8B7_BE43)]
    [InlineData("The quick brown fox jumps over the lazy dog", 0x414F_A339)]
    public void Checksum_is_the_one_of_zip(string text, uint expected) => Assert.Equal(expected, Crc32.Of(Encoding.ASCII.GetBytes(text)));

    [Fact]
    public void Checksum_of_parts_is_that_of_the_whole() => Assert.Equal(0x414F_A339u, Crc32.Of("The quick brown"u8.ToArray(), " fox jumps over the lazy dog"u8.ToArray()));
}
