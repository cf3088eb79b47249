using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets.Words;

public sealed class ItemWordsTests
{
    private static readonly Item Item = MadeNetwork.Set(Direction.Higher).SurveyItems[0].Item;

    [Theory]
    [InlineData("nb", "Tillit og respekt", "Tillit og respekt (snudd)")]
    [InlineData("en", "Trust and respect", "Trust and respect (reversed)")]
    public void A_question_that_is_worded_the_opposite_way_says_so(string language, string plain, string reversed)
    {
        var texts = Texts.Of(Language.Parse(language));

        Assert.Equal((plain, reversed), (ItemWords.Of(Item, texts), ItemWords.Of(Item with { Reverse = true }, texts)));
    }
}
