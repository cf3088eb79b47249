using System.Text;
using Benchmarking.Import.Tables;

namespace Benchmarking.Tests.Import.Tables;

public sealed class DelimitedTextTests
{
    [Theory]
    [InlineData("a;b\n1;2\n", ';')]
    [InlineData("a,b\n1,2\n", ',')]
    [InlineData("a\tb\n1\t2\n", '\t')]
    [InlineData("unit;one, two, three;four, five\n1;2;3\n", ';')]
    [InlineData("unit;score\n1;4,5\n2;3,5\n", ';')]
    [InlineData("\"a;b;c;d\",e\n1,2\n", ',')]
    [InlineData("unit\n3001\n", ';')]
    [InlineData("", ';')]
    public void Delimiter_is_the_one_that_splits_the_lines_alike(string text, char delimiter) =>
        Assert.Equal(delimiter, DelimitedText.Recognise(Encoding.UTF8.GetBytes(text), "UTF-8").Delimiter);

    [Theory]
    [InlineData("sep=;\na,b;c\n", ';', 1, "a,b;c\n")]
    [InlineData("SEP=,\r\na;b,c\n", ',', 1, "a;b,c\n")]
    [InlineData("sep=\t\na\n", '\t', 1, "a\n")]
    public void First_line_may_name_the_delimiter(string text, char delimiter, int before, string rest)
    {
        var table = DelimitedText.Recognise(Encoding.UTF8.GetBytes(text), "UTF-8");

        Assert.Equal((delimiter, before, rest), (table.Delimiter, table.LinesBefore, Encoding.UTF8.GetString(table.Utf8.Span)));
    }
}
