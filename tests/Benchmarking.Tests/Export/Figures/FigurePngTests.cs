using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Benchmarking.Export.Figures;
using Benchmarking.Findings;
using Benchmarking.Tests.Export.Figures.Png;

namespace Benchmarking.Tests.Export.Figures;

public sealed class FigurePngTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("figures").FullName;

    public static TheoryData<string> Kinds => [.. Charts.Kinds];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_same_figure_gives_the_same_bytes(string kind) => Assert.Equal(Written(kind), Written(kind));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_picture_can_be_read_and_is_twice_as_large_as_the_drawing(string kind)
    {
        var chunks = Chunks(Written(kind));
        var head = chunks.Single(chunk => chunk.Type == "IHDR").Content;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(head), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(4)));
        var channels = head[9] == 3 ? 1 : 3;

        Assert.InRange(width, 1800, 4000);
        Assert.Equal(height * (1 + (width * channels)), Unpacked(chunks.Single(chunk => chunk.Type == "IDAT").Content).Length);
    }

    [Fact]
    public void A_picture_says_in_words_what_it_shows_and_how_dense_it_is()
    {
        var chunks = Chunks(Written("dots"));

        Assert.Equal(
            [$"Title\0\0\0nb\0\0{SampleFigures.Dots.Title}", $"Description\0\0\0nb\0\0{SampleFigures.Dots.Description}"],
            chunks.Where(chunk => chunk.Type == "iTXt").Select(chunk => Encoding.UTF8.GetString(chunk.Content)));

        // 192 pixels an inch are 7559 a metre.
        Assert.Equal(7559, BinaryPrimitives.ReadInt32BigEndian(chunks.Single(chunk => chunk.Type == "pHYs").Content));
    }

    [Fact]
    public void Words_are_inked_where_the_drawing_has_them()
    {
        var words = PictureFaults.Flat(Charts.Scene(SampleFigures.Dots, Paper.OfWidth(Paper.Wide) with { Ruler = Font().Ruler }).Shapes).OfType<Shape.Words>().First();
        var chunks = Chunks(Written("dots"));
        var rows = Unpacked(chunks.Single(chunk => chunk.Type == "IDAT").Content);
        var palette = chunks.Single(chunk => chunk.Type == "PLTE").Content;

        int Red(double x, double y) => palette[3 * rows[((int)(2 * y) * 1801) + 1 + (int)(2 * x)]];

        // Each letter of the font is a square, half as wide and high as the letters' size.
        Assert.Equal(0x0B, Red(words.At.X + 2, words.At.Y - 2));
        Assert.Equal(0xFF, Red(words.At.X + 2, words.At.Y - (0.5 * words.Type.Size) - 2));
    }

    [Fact]
    public void What_is_no_font_is_refused_with_a_sentence()
    {
        Assert.Equal("figure.font.broken", Refused(Saved("words.ttf", Encoding.UTF8.GetBytes("Dette er ingen skrift."))));
        Assert.Equal("figure.font.broken", Refused(Saved("empty.ttf", [])));
        Assert.Equal("figure.font.broken", Refused(Saved("half.ttf", MadeFont.Bytes()[..2000])));
        Assert.Equal("figure.font.unreadable", Refused(Path.Combine(_folder, "none.ttf")));
        Assert.Equal("figure.font.unreadable", Refused(""));
    }

    [Fact]
    public void A_glyph_that_is_broken_is_refused_when_it_is_drawn()
    {
        var bytes = MadeFont.Bytes();
        var place = bytes.AsSpan().IndexOf<byte>([0x00, 0x0B, 0x00, (byte)'A']);
        (bytes[place + 2], bytes[place + 3]) = (0xFF, 0xFF);
        var font = FigureFont.FromFile(Saved("glyph.ttf", bytes));

        var refusal = Assert.Throws<RefusedException>(() => FigurePng.Write(SampleFigures.Dots with { Title = "Ås" }, new MemoryStream(), font));

        Assert.Equal("figure.font.broken", refusal.Reason.Key);
    }

    [Fact]
    public void A_picture_too_large_to_be_made_is_refused_with_its_size()
    {
        var refusal = Assert.Throws<RefusedException>(() => FigurePng.Write(SampleFigures.Dots, new MemoryStream(), Font(), new PngSize(Scale: 100)));

        Assert.Equal(["90000", "figure.png.too_large"], [$"{refusal.Reason.Arguments[0]}", refusal.Reason.Key]);
    }

    private static string Refused(string path) => Assert.Throws<RefusedException>(() => FigureFont.FromFile(path)).Reason.Key;

    private static byte[] Unpacked(byte[] packed)
    {
        using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        zlib.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IReadOnlyList<(string Type, byte[] Content)> Chunks(byte[] file)
    {
        Assert.Equal([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], file[..8]);
        var chunks = new List<(string, byte[])>();
        for (var at = 8; at < file.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
            var checkedPart = file.AsSpan(at + 4, length + 4);
            Assert.Equal(Checksum(checkedPart), BinaryPrimitives.ReadUInt32BigEndian(file.AsSpan(at + 8 + length)));
            chunks.Add((Encoding.ASCII.GetString(checkedPart[..4]), checkedPart[4..].ToArray()));
            at += 12 + length;
        }

        return chunks;
    }

    // The checksum as the appendix of the PNG specification writes it, bit by bit.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = 0xFFFF_FFFFu;
        foreach (var one in bytes)
        {
            crc ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }

    private byte[] Written(string kind)
    {
        using var stream = new MemoryStream();
        FigurePng.Write(SampleFigures.All.Single(figure => Charts.KindOf(figure) == kind), stream, Font());
        return stream.ToArray();
    }

    private FigureFont Font() => FigureFont.FromFile(Saved("made.ttf", MadeFont.Bytes()));

    private string Saved(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
