using Benchmarking.Export.Figures;
using Benchmarking.Export.Figures.Png;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Export.Figures.Png;

public sealed class TrueTypeFontTests
{
    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void A_letter_has_its_outline_and_its_width(int format)
    {
        var font = new TrueTypeFont(MadeFont.Bytes(format));

        Assert.Equal(0.6, font.Advance('b'));
        Assert.Equal([new Spot(0, 0), new(0.5, 0), new(0.5, 0.5), new(0, 0.5), new(0, 0)], Assert.Single(font.Outline('b')));
        Assert.Equal(font.Outline('A'), font.Outline('▲'));
    }

    [Fact]
    public void A_letter_made_of_others_has_their_outlines_where_they_are_placed()
    {
        var outlines = new TrueTypeFont(MadeFont.Bytes()).Outline('Å');

        Assert.Equal([new Spot(0, 0), new(0.5, 0), new(0.5, 0.5), new(0, 0.5), new(0, 0)], outlines[0]);
        Assert.Equal([new Spot(0.1, 0.6), new(0.35, 0.6), new(0.35, 0.85), new(0.1, 0.85), new(0.1, 0.6)], outlines[1]);
    }

    [Fact]
    public void A_letter_that_the_font_lacks_is_drawn_by_its_own_sign() =>
        Assert.Equal(new TrueTypeFont(MadeFont.Bytes()).Outline('b'), new TrueTypeFont(MadeFont.Bytes()).Outline('漢'));

    [Fact]
    public void A_thin_space_that_the_font_lacks_is_left_blank()
    {
        var font = new TrueTypeFont(MadeFont.Bytes());

        Assert.Equal((0.2, 0), (font.Advance('\u202F'), font.Outline('\u202F').Count));
    }

    [Fact]
    public void A_font_broken_anywhere_is_told_from_a_fault_of_our_own() => Property.Holds(
        from places in Gen.ArrayOf(Gen.Choose(0, 400).Or(Gen.Choose(0, MadeFont.Bytes().Length - 1)), 6)
        from values in Gen.ArrayOf(Gen.Choose(0, 255), 6)
        from length in Gen.Frequency((3, Gen.Constant(int.MaxValue)), (1, Gen.Choose(0, MadeFont.Bytes().Length)))
        select (places, values, length),
        made =>
        {
            var bytes = MadeFont.Bytes(made.places[0] % 2 == 0 ? 4 : 12);
            for (var place = 0; place < made.places.Length; place++)
            {
                bytes[Math.Min(bytes.Length - 1, made.places[place])] = (byte)made.values[place];
            }

            return IsDrawnOrRefused(bytes.AsMemory(0, Math.Min(made.length, bytes.Length)));
        },
        2000);

    private static bool IsDrawnOrRefused(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            var font = new TrueTypeFont(bytes);
            return "ÅAbæ▲漢 ".All(letter => font.Advance(letter) is >= 0 and <= 3 && font.Outline(letter).All(outline => outline.Length > 0));
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }
}
