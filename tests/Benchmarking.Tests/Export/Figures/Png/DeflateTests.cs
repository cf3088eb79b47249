using System.IO.Compression;
using Benchmarking.Export.Figures.Png;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Export.Figures.Png;

public sealed class DeflateTests
{
    // Unpacked by the framework's zlib, which knows nothing of this packing.
    [Fact]
    public void What_is_packed_is_unpacked_by_others() => Property.Holds(
        from runs in Gen.ListOf(from one in Gen.Choose(0, 255) from times in Gen.Choose(1, 700) select Enumerable.Repeat((byte)one, times))
        from noise in Gen.ListOf(Gen.Choose(0, 255))
        select runs.SelectMany(run => run).Concat(noise.Select(one => (byte)one)).Concat(runs.SelectMany(run => run)).ToArray(),
        bytes => Unpacked(Deflate.Zlib(bytes)).AsSpan().SequenceEqual(bytes));

    [Fact]
    public void Repeats_as_far_back_as_the_window_are_found_and_farther_ones_are_not_claimed()
    {
        var state = 20170101u;
        byte[] noise = [.. Enumerable.Range(0, 40_000).Select(_ => (byte)((state = (state * 1_664_525) + 1_013_904_223) >> 24))];
        byte[] bytes = [.. noise, .. noise, .. noise[^32_768..]];

        Assert.Equal(bytes, Unpacked(Deflate.Zlib(bytes)));
    }

    [Fact]
    public void What_is_flat_becomes_small() => Assert.InRange(Deflate.Zlib(new byte[1_000_000]).Length, 1, 8_000);

    [Fact]
    public void Nothing_is_packed_too() => Assert.Empty(Unpacked(Deflate.Zlib([])));

    private static byte[] Unpacked(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zlib.CopyTo(bytes);
        return bytes.ToArray();
    }
}
