using Benchmarking.Networks;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets.Words;

public sealed class WaveWordsTests
{
    private static readonly Wave Titled = MadeNetwork.Four.Waves[0];

    [Theory]
    [InlineData("nb", "Første samling", "«Første samling»", "måling 2017-11")]
    [InlineData("nn", "Første samling", "«Første samling»", "måling 2017-11")]
    [InlineData("en", "First gathering", "'First gathering'", "survey round 2017-11")]
    public void A_title_stands_between_quotation_marks_in_a_sentence_and_an_id_does_not(string language, string alone, string title, string id)
    {
        var texts = Texts.Of(Language.Parse(language));

        Assert.Equal((alone, title), (WaveWords.Of(Titled, texts), WaveWords.InSentence(Titled, texts)));
        Assert.Equal((id, id), (WaveWords.Of(Titled with { Title = null }, texts), WaveWords.InSentence(Titled with { Title = null }, texts)));
    }
}
