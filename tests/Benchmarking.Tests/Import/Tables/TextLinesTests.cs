using Benchmarking.Import.Tables;

namespace Benchmarking.Tests.Import.Tables;

public sealed class TextLinesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(2, 2)]
    [InlineData(5, 3)]
    [InlineData(7, 4)]
    public void Every_kind_of_line_end_counts_once(int at, int line) => Assert.Equal(line, TextLines.LineAt("a\nb\r\nc\rd"u8, at));

    [Fact]
    public void Line_that_is_too_long_is_found() => Assert.Equal(2, TextLines.FirstLongerThan("abc\nabcd\nabcde"u8, limit: 3));

    [Fact]
    public void Lines_within_the_limit_are_fine() => Assert.Null(TextLines.FirstLongerThan("abc\nabc"u8, limit: 3));
}
