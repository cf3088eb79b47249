using Benchmarking.Wording;

namespace Benchmarking.Tests.Wording;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("\u001B[31mrød\u001B[0m", "[31mrød[0m")]
    [InlineData("\u009B31mrød", "31mrød")]
    [InlineData("a\0b\u0007c\bd\u007Fe", "abcde")]
    [InlineData("\u202Egnp.exe\u202C", "gnp.exe")]
    [InlineData("\u2066a\u2069\u200F\u061C", "a")]
    [InlineData("\uFEFFa\u200Bb\u2060c", "abc")]
    [InlineData("a\U000E0041b", "ab")]
    [InlineData("a\uFFFEb\uFFFFc\U0001FFFEd", "abcd")]
    public void What_acts_unseen_is_left_out(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Fact]
    public void Halves_of_characters_are_left_out()
    {
        Assert.Equal("ab", VisibleText.Of("a\uD800b"));
        Assert.Equal("ab", VisibleText.Of("a\uDC00b"));
        Assert.Equal("a", VisibleText.Of("a\uD83D"));
    }

    [Theory]
    [InlineData("a\r\nb\rc\u0085d\u2028e\u2029f\ng", "a\nb\nc\nd\ne\nf\ng")]
    [InlineData("a\tb", "a\tb")]
    public void Line_ends_of_all_kinds_are_one_and_tabs_stay(string text, string visible) => Assert.Equal(visible, VisibleText.Of(text));

    [Theory]
    [InlineData("Blåbærsyltetøy – «ja», 5 % …")]
    [InlineData("sam\u00ADarbeid")]
    [InlineData("\U0001F468\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("e\u0301")]
    [InlineData("Čáhcesuolu")]
    public void What_languages_need_stays(string text) => Assert.Equal(text, VisibleText.Of(text));

    [Fact]
    public void One_line_has_no_breaks() => Assert.Equal("a b c d", VisibleText.Line("a\nb\tc\r\nd"));
}
