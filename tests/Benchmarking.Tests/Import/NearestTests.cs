using Benchmarking.Import;

namespace Benchmarking.Tests.Import;

public sealed class NearestTests
{
    [Theory]
    [InlineData("min_vald", "min_valid")]
    [InlineData("MAX", "max")]
    [InlineData("kitten", null)]
    [InlineData("ma", null)]
    [InlineData("", null)]
    public void Nearest_word_is_at_most_a_third_of_its_letters_away(string word, string? nearest) =>
        Assert.Equal(nearest, Nearest.To(word, ["max", "min_valid", "sitting"]));
}
