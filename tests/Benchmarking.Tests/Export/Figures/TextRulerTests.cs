using Benchmarking.Export.Figures;
using FsCheck.Fluent;

namespace Benchmarking.Tests.Export.Figures;

public sealed class TextRulerTests
{
    private static readonly TextRuler Ruler = Paper.OfWidth(Paper.Wide).Ruler;

    // Widths from Adobe's metrics of Helvetica and Helvetica-Bold (AFM, Core 14), which Arial keeps; three in a hundred are added as slack.
    [Theory]
    [InlineData("A", false, 667)]
    [InlineData("i", false, 222)]
    [InlineData("æ", false, 889)]
    [InlineData("å", false, 556)]
    [InlineData("Ø", true, 778)]
    [InlineData("þ", true, 611)]
    [InlineData("Bø", true, 722 + 611)]
    public void A_letter_is_as_wide_as_in_Helvetica(string text, bool bold, double width) =>
        Assert.Equal(1.03 * width / 1000 * 12, Ruler.Width(text, new Letters(12, bold)), 1e-9);

    [Fact]
    public void Lines_break_between_words() =>
        Assert.Equal(["Ledelse og", "forankring på", "tvers"], Ruler.Wrap("Ledelse og\n forankring  på tvers", new Letters(12), 80));

    [Fact]
    public void A_long_name_breaks_after_its_strokes() =>
        Assert.Equal(["Hammerfest–", "Kvalsund–", "Kautokeino"], Ruler.Wrap("Hammerfest–Kvalsund–Kautokeino", new Letters(12), 80));

    [Fact]
    public void A_number_stays_with_its_percent_sign() => Assert.Equal(["over", "5\u00A0%"], Ruler.Wrap("over 5\u00A0%", new Letters(12), 40));

    [Fact]
    public void No_letter_is_lost_and_no_line_too_wide() => Property.Holds(
        from words in Gen.ListOf(Gen.Elements("Ås", "Jyväskylän", "maalaiskunta", "Hammerfest–Kvalsund", "𝔹", "Barneogungdomsarbeidsplan"))
        from width in Gen.Choose(20, 300)
        select (Text: string.Join(' ', words), width),
        made =>
        {
            var lines = Ruler.Wrap(made.Text, new Letters(12), made.width);
            return Letters(string.Concat(lines)) == Letters(made.Text)
                && lines.All(line => Ruler.Width(line, new Letters(12)) <= made.width);
        });

    [Fact]
    public void A_word_too_long_for_a_line_is_cut_with_a_hyphen() =>
        Assert.Equal(["Samhandlings-", "kultur"], Ruler.Wrap("Samhandlingskultur", new Letters(12), 85));

    private static string Letters(string text) => string.Concat(text.Where(letter => letter is not (' ' or '-')));
}
