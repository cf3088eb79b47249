using Benchmarking.Wording;

namespace Benchmarking.Tests.Wording;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("nb", "nb")]
    [InlineData(" NN ", "nn")]
    [InlineData("nb-NO", "nb")]
    [InlineData("nb_NO.UTF-8", "nb")]
    [InlineData("no", "nb")]
    [InlineData("smj", "smj")]
    public void Parse_reads_a_code_in_any_of_its_forms(string text, string code) => Assert.Equal(code, Language.Parse(text).Code);

    [Theory]
    [InlineData("")]
    [InlineData("n")]
    [InlineData("norsk")]
    [InlineData("n1")]
    [InlineData("nø")]
    public void Parse_refuses_what_is_no_code_and_quotes_it(string text)
    {
        Assert.Null(Language.TryParse(text));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Language.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Languages_with_the_same_code_are_equal() => Assert.Equal(Language.English, Language.Parse("EN-gb"));
}
