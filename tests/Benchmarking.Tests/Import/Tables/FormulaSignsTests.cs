using Benchmarking.Import.Tables;

namespace Benchmarking.Tests.Import.Tables;

public sealed class FormulaSignsTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("+47 900 00 000")]
    [InlineData("\t=1")]
    [InlineData(" =1")]
    [InlineData("-")]
    public void Text_that_would_be_a_formula_gets_an_apostrophe_and_loses_it_again(string text)
    {
        Assert.Equal("'" + text, FormulaSigns.Defused(text));
        Assert.Equal(text, FormulaSigns.Restored(FormulaSigns.Defused(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+3")]
    [InlineData("-3,5")]
    [InlineData("4.0")]
    [InlineData("Svært enig")]
    [InlineData("'s tid")]
    [InlineData("5006|5029")]
    [InlineData("''")]
    public void Numbers_and_words_stay_as_they_are(string text)
    {
        Assert.Equal(text, FormulaSigns.Defused(text));
        Assert.Equal(text, FormulaSigns.Restored(text));
    }
}
