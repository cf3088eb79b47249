using Benchmarking.Wording;

namespace Benchmarking.Tests.Wording;

public sealed class FormulaSignsTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("@SUM(A1)")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("-1,5 17")]
    [InlineData("+47 900 00 000")]
    [InlineData(" =1")]
    [InlineData("\u200B=1")]
    [InlineData("\u3000@A1")]
    [InlineData("\"=1")]
    [InlineData("-")]
    [InlineData("\uFF1D1+1")]
    [InlineData("\uFF0D1+1")]
    [InlineData("'=1")]
    [InlineData("''=1")]
    public void Text_that_would_be_a_formula_gets_an_apostrophe_and_loses_it_again(string text)
    {
        Assert.Equal("'" + text, FormulaSigns.Defused(text));
        Assert.Equal(text, FormulaSigns.Restored(FormulaSigns.Defused(text)));
    }

    // A spreadsheet that takes another sign for a delimiter begins a cell in the middle of a text.
    [Theory]
    [InlineData("x;=cmd|'/c calc'!A0;y", "x;'=cmd|'/c calc'!A0;y")]
    [InlineData("x,@SUM(A1)", "x,'@SUM(A1)")]
    [InlineData("\t=1", "\t'=1")]
    [InlineData("x\r\n=1", "x\r\n'=1")]
    [InlineData("x;\"=1;'=2", "x;'\"=1;''=2")]
    [InlineData("a;-cmd|'/c calc'!A0", "a;'-cmd|'/c calc'!A0")]
    [InlineData("=1;=2", "'=1;'=2")]
    public void Every_part_that_could_become_a_cell_gets_its_own(string text, string defused)
    {
        Assert.Equal(defused, FormulaSigns.Defused(text));
        Assert.Equal(text, FormulaSigns.Restored(defused));
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
    [InlineData("'-1")]
    [InlineData("først, så")]
    [InlineData("møter\n- hver høst\n- hver vår")]
    [InlineData("1-5; 6-9")]
    public void Numbers_and_words_stay_as_they_are(string text)
    {
        Assert.Equal(text, FormulaSigns.Defused(text));
        Assert.Equal(text, FormulaSigns.Restored(text));
    }
}
