using Benchmarking.Wording;

namespace Benchmarking.Tests.Wording;

public sealed class LocalizedTextTests
{
    [Theory]
    [InlineData("nn", "nb,nn,en", "nn")]
    [InlineData("nn", "en,nb", "nb")]
    [InlineData("nb", "en,nn", "nn")]
    [InlineData("nb", "se,en", "en")]
    [InlineData("en", "se,nn", "nn")]
    [InlineData("nb", "se,fi", "se")]
    public void A_language_that_is_missing_is_answered_by_its_nearest_relative(string wanted, string written, string answered)
    {
        var text = new LocalizedText(written.Split(',').Select(code => KeyValuePair.Create(code, code)));

        Assert.Equal(answered, text[Language.Parse(wanted)]);
    }

    [Fact]
    public void Has_knows_the_language_itself_and_no_relative()
    {
        var text = new LocalizedText([KeyValuePair.Create("nb", "Skole")]);

        Assert.True(text.Has(Language.Parse("nb")));
        Assert.False(text.Has(Language.Parse("nn")));
    }

    [Fact]
    public void Same_is_the_same_in_every_language() =>
        Assert.All(["nb", "nn", "en", "fi"], code => Assert.Equal("Halden", LocalizedText.Same("Halden")[Language.Parse(code)]));

    [Fact]
    public void A_text_without_languages_cannot_be_made() => Assert.Throws<ArgumentException>(() => new LocalizedText([]));
}
