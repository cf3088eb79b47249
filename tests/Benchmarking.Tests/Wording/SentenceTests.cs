using Benchmarking.Wording;

namespace Benchmarking.Tests.Wording;

public sealed class SentenceTests
{
    [Fact]
    public void A_sentence_shows_its_key_and_what_fills_its_places() => Assert.Equal("a.b(9, q12)", new Sentence("a.b", 9, "q12").ToString());

    [Fact]
    public void A_sentence_without_places_shows_its_key_alone() => Assert.Equal("a.b", new Sentence("a.b").ToString());
}
