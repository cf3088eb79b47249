using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets.Words;

public sealed class VerdictWordsTests
{
    [Theory]
    [InlineData(Direction.Higher, "Tidleg innsats")]
    [InlineData(Direction.Lower, "Tidleg innsats (låg skår er ønskjeleg)")]
    [InlineData(Direction.Neutral, "Tidleg innsats (verken høg eller låg skår er betre)")]
    public void A_title_says_where_high_is_not_good(Direction direction, string expected) =>
        Assert.Equal(expected, VerdictWords.Title(Measure.Of(MadeNetwork.Set(direction))[3], Texts.Of(Language.Parse("nn"))));
}
