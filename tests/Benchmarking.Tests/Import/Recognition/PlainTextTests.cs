using Benchmarking.Import.Recognition;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("De andre tjenestene i kommunen.", "de andre tjenestene i kommunen")]
    [InlineData("  De  ANDRE\ttjenestene \r\n i kommunen ", "de andre tjenestene i kommunen")]
    [InlineData("1. De andre", "de andre")]
    [InlineData("1.De andre", "de andre")]
    [InlineData("3b) De andre", "de andre")]
    [InlineData("(12) De andre", "de andre")]
    [InlineData("1.2.3 De andre", "1 2 3 de andre")]
    [InlineData("1.2: De andre", "de andre")]
    [InlineData("4 - De andre", "de andre")]
    [InlineData("a) De andre", "de andre")]
    [InlineData("2. a) De andre", "de andre")]
    [InlineData("Spørsmål 3: De andre", "de andre")]
    [InlineData("Spm. 3b. De andre", "de andre")]
    [InlineData("Q12: De andre", "de andre")]
    [InlineData("<p>De&nbsp;<b>andre</b></p>", "de andre")]
    [InlineData("&lt;p&gt;De andre&lt;/p&gt;", "de andre")]
    [InlineData("gj&oslash;r og f&#229;r", "gjør og får")]
    [InlineData("fa\u030Ar o\u0308ver s\u030C\u00E1mi", "får över šámi")]
    [InlineData("A\u030A", "å")]
    [InlineData("sam\u200Barbeid\u00ADet \uFEFF\u202Eher", "samarbeidet her")]
    [InlineData("«De andre» – tjenestene?!", "de andre tjenestene")]
    [InlineData("the municipality’s and the council's", "the municipalitys and the councils")]
    public void What_people_and_tools_change_without_meaning_to_is_left_out(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Theory]
    [InlineData("0–24 år", "0 24 år")]
    [InlineData("1.5 millioner", "1 5 millioner")]
    [InlineData("3-åringer får hjelp", "3 åringer får hjelp")]
    [InlineData("24 timer i døgnet", "24 timer i døgnet")]
    [InlineData("under < 5 år > 3", "under 5 år 3")]
    [InlineData("Spørsmål om tillit", "spørsmål om tillit")]
    [InlineData("I kommunen vår", "i kommunen vår")]
    [InlineData("2017. ", "2017")]
    public void What_belongs_to_the_words_stays(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Theory]
    [InlineData("1.", "1")]
    [InlineData("a)", "a")]
    [InlineData("", "")]
    [InlineData("?!", "")]
    public void A_number_alone_is_no_numbering(string text, string plain) => Assert.Equal(plain, PlainText.Of(text));

    [Fact]
    public void Marks_that_make_no_letter_are_left_out() => Assert.Equal("x", PlainText.Of("x\u0338"));
}
