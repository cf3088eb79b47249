using Benchmarking.Networks;

namespace Benchmarking.Tests.Networks;

public sealed class UnitCodeTests
{
    [Theory]
    [InlineData("0301", "0301")]
    [InlineData(" 3001\t", "3001")]
    [InlineData("Sør-Varanger / øst", "Sør-Varanger / øst")]
    [InlineData("12345678901234567890", "12345678901234567890")]
    public void Parse_keeps_a_code_as_written(string text, string code) => Assert.Equal(code, UnitCode.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("123456789012345678901")]
    [InlineData("5006|5029")]
    [InlineData("50\n06")]
    [InlineData("50\u000006")]
    public void Parse_refuses_what_is_no_code_and_quotes_it(string text)
    {
        Assert.Null(UnitCode.TryParse(text));
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => UnitCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Leading_zeros_tell_codes_apart() => Assert.NotEqual(UnitCode.Parse("0301"), UnitCode.Parse("301"));

    [Fact]
    public void Codes_written_alike_are_equal() => Assert.Equal(UnitCode.Parse("0301"), UnitCode.Parse(" 0301 "));
}
