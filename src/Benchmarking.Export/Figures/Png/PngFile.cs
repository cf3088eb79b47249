using System.Buffers.Binary;
using System.Text;
using Benchmarking.Reports.Figures;

namespace Benchmarking.Export.Figures.Png;

/// <summary>Writes pixels as a PNG file with a palette of 256 colours. The few pixels that have rarer ones, at the edges of shapes, get the nearest.</summary>
internal static class PngFile
{
    private const double InchesAMetre = 1 / 0.0254;
    private const double PixelsAnInch = 96;
    private const int LargestPalette = 256;

    /// <summary>Writes the file.</summary>
    /// <param name="canvas">The pixels.</param>
    /// <param name="scale">Pixels for each CSS pixel.</param>
    /// <param name="figure">What its title, description and language are.</param>
    /// <param name="stream">Where to; needs no seeking.</param>
    public static void Write(Canvas canvas, double scale, Figure figure, Stream stream)
    {
        var palette = Palette(canvas.Pixels);
        stream.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        Chunk(stream, "IHDR", [.. Number(canvas.Width), .. Number(canvas.Height), 8, 3, 0, 0, 0]);
        Chunk(stream, "sRGB", [0]);
        var density = Number((int)Math.Round(scale * PixelsAnInch * InchesAMetre, MidpointRounding.AwayFromZero));
        Chunk(stream, "pHYs", [.. density, .. density, 1]);
        Chunk(stream, "iTXt", Text("Title", figure.Title, figure.Language.Code));
        Chunk(stream, "iTXt", Text("Description", figure.Description, figure.Language.Code));
        Chunk(stream, "PLTE", [.. palette.SelectMany(Parts)]);
        Chunk(stream, "IDAT", Deflate.Zlib(Rows(canvas, palette)));
        Chunk(stream, "IEND", []);
    }

    // The commonest first; of equally common ones, the darkest.
    private static int[] Palette(int[] pixels)
    {
        var counts = new Dictionary<int, int>();
        for (var (from, to) = (0, 0); from < pixels.Length; from = to)
        {
            for (to = from + 1; to < pixels.Length && pixels[to] == pixels[from];)
            {
                to++;
            }

            counts[pixels[from]] = counts.GetValueOrDefault(pixels[from]) + to - from;
        }

        return [.. counts.OrderByDescending(colour => colour.Value).ThenBy(colour => colour.Key).Select(colour => colour.Key).Take(LargestPalette)];
    }

    private static byte[] Rows(Canvas canvas, int[] palette)
    {
        var places = palette.Select((colour, place) => (colour, place)).ToDictionary(one => one.colour, one => (byte)one.place);
        var rows = new byte[(1 + canvas.Width) * canvas.Height];
        var (at, last, place) = (0, -1, (byte)0);
        for (var row = 0; row < canvas.Height; row++)
        {
            at++; // no filter
            foreach (var pixel in canvas.Pixels.AsSpan(row * canvas.Width, canvas.Width))
            {
                if (pixel != last && !places.TryGetValue(pixel, out place))
                {
                    place = Nearest(pixel, palette);
                    places.Add(pixel, place);
                }

                last = pixel;
                rows[at++] = place;
            }
        }

        return rows;
    }

    private static byte Nearest(int colour, int[] palette)
    {
        var parts = Parts(colour);
        return (byte)Enumerable.Range(0, palette.Length).MinBy(place => Parts(palette[place]).Zip(parts, (one, other) => (one - other) * (one - other)).Sum());
    }

    private static byte[] Parts(int colour) => [(byte)(colour >> 16), (byte)(colour >> 8), (byte)colour];

    // Not packed, in the figure's language, the keyword not translated.
    private static byte[] Text(string keyword, string text, string language) =>
        [.. Encoding.ASCII.GetBytes(keyword), 0, 0, 0, .. Encoding.ASCII.GetBytes(language), 0, 0, .. Encoding.UTF8.GetBytes(text.Replace('\0', ' '))];

    private static void Chunk(Stream stream, string type, byte[] content)
    {
        var name = Encoding.ASCII.GetBytes(type);
        stream.Write(Number(content.Length));
        stream.Write(name);
        stream.Write(content);
        stream.Write(Number((int)Crc32.Of(name, content)));
    }

    private static byte[] Number(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }
}
