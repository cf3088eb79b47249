using Benchmarking.Wording;

namespace Benchmarking.Tests.Wording;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("SK1a", "SK1a")]
    [InlineData(" culture.trust ", "culture.trust")]
    [InlineData("0-24_x", "0-24_x")]
    public void Check_lets_an_id_through_without_the_spaces_around_it(string text, string id) => Assert.Equal(id, Identifier.Check(text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("_a")]
    [InlineData(".a")]
    [InlineData("a b")]
    [InlineData("å")]
    [InlineData("a;b")]
    public void Check_stops_what_is_no_id(string text) => Assert.Null(Identifier.Check(text));

    [Fact]
    public void Check_counts_60_characters_and_no_more()
    {
        Assert.NotNull(Identifier.Check(new string('a', 60)));
        Assert.Null(Identifier.Check(new string('a', 61)));
    }
}
