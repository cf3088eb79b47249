using Benchmarking.Import.Recognition;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class LetterPairsTests
{
    /// <summary>night: ni ig gh ht; nacht: na ac ch ht; one pair of four and four is shared.</summary>
    [Fact]
    public void Similarity_is_twice_the_shared_pairs_by_all_pairs() => Assert.Equal(0.25, Of("night", "nacht"), 12);

    /// <summary>aaaa has the pair aa three times, aa once.</summary>
    [Fact]
    public void A_pair_counts_as_often_as_it_stands() => Assert.Equal(0.5, Of("aaaa", "aa"), 12);

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("a", "a", 1)]
    [InlineData("a", "b", 0)]
    [InlineData("abc", "xyz", 0)]
    [InlineData("abc", "abc", 1)]
    public void Edges_are_nothing_and_all(string one, string other, double similarity) => Assert.Equal(similarity, Of(one, other), 12);

    [Fact]
    public void A_text_that_was_cut_off_is_as_alike_as_what_is_left_of_it() =>
        Assert.Equal(0.98, Of("tjenestene har felles mål for", "tjenestene har felles mål for arbeidet med utsatte barn og unge"), 12);

    [Fact]
    public void A_few_letters_are_not_what_is_left_of_a_question() =>
        Assert.InRange(Of("tjenestene", "tjenestene har felles mål for arbeidet med utsatte barn og unge"), 0, 0.5);

    private static double Of(string found, string known) => LetterPairs.Similarity(new LetterPairs(found), new LetterPairs(known));
}
