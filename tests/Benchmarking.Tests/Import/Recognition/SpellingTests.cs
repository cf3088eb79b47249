using Benchmarking.Import.Recognition;

namespace Benchmarking.Tests.Import.Recognition;

public sealed class SpellingTests
{
    [Theory]
    [InlineData("tjenestene har feles mål", "tjenestene har felles mål")]
    [InlineData("tjenetsene har felles mål", "tjenestene har felles mål")]
    [InlineData("barne hagen har felles mål", "barnehagen har felles mål")]
    public void A_slip_of_the_pen_is_the_same_words(string found, string known) => Assert.True(Spelling.IsAll(found, known));

    [Theory]
    [InlineData("tjenestene har ikke felles mål", "tjenestene har felles mål")]
    [InlineData("tjenestene har ulike mål", "tjenestene har felles mål")]
    [InlineData("vi er uenige", "vi er enige")]
    [InlineData("min tjeneste", "din tjeneste")]
    [InlineData("punkt 1000", "punkt 1001")]
    [InlineData("feles tjenetser", "felles tjenester")]
    public void Another_word_is_not(string found, string known) => Assert.False(Spelling.IsAll(found, known));

    [Theory]
    [InlineData("tjenestene har fell", "tjenestene har felles mål", true)]
    [InlineData("tjenestene har", "tjenestene har felles mål", true)]
    [InlineData("tjenestene har felles mål", "tjenestene har felles mål", false)]
    [InlineData("tjenestene har ikke", "tjenestene har felles mål", false)]
    [InlineData("tjenestene har felles mål for", "tjenestene har felles mål", false)]
    public void A_beginning_is_cut_in_a_word_or_between_two(string found, string known, bool expected) => Assert.Equal(expected, Spelling.IsBeginning(found, known));
}
