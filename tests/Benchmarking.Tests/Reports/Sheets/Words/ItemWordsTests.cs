using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Wording;

namespace Benchmarking.Tests.Reports.Sheets.Words;

public sealed class ItemWordsTests
{
    private static readonly IndicatorSet Plain = MadeNetwork.Set(Direction.Higher);

    [Theory]
    [InlineData("nb", "Tillit og respekt", "Tillit og respekt (snudd)")]
    [InlineData("en", "Trust and respect", "Trust and respect (reversed)")]
    public void A_question_that_is_worded_the_opposite_way_says_so(string language, string plain, string reversed)
    {
        var texts = Texts.Of(Language.Parse(language));
        var asked = Plain.SurveyItems[0];

        Assert.Equal((plain, reversed), (ItemWords.Of(Plain, asked, texts), ItemWords.Of(Plain, asked with { Item = asked.Item with { Reverse = true } }, texts)));
    }

    [Theory]
    [InlineData("nb", "Vi spør (Tillit og respekt)", "Vi spør (Klare roller)")]
    [InlineData("en", "We ask (Trust and respect)", "We ask (Clear roles)")]
    public void Questions_that_read_the_same_say_which_indicator_they_are_of(string language, string first, string second)
    {
        var set = Asking("Vi spør", "We ask", _ => null);

        Assert.Equal([first, second], set.SurveyItems.Take(2).Select(asked => ItemWords.Of(set, asked, Texts.Of(Language.Parse(language)))));
    }

    [Fact]
    public void Questions_that_read_the_same_in_indicators_that_do_too_say_their_ids()
    {
        var set = Asking("Vi spør", "We ask", _ => "Roller");

        Assert.Equal(["Vi spør (trust)", "Vi spør (roles)", "Vi spør (detect)", "Vi spør (waiting)"], set.SurveyItems.Select(asked => ItemWords.Of(set, asked, Texts.Of(Language.Parse("nb")))));
    }

    private static IndicatorSet Asking(string bokmal, string english, Func<SurveyIndicator, string?> title) => MadeNetwork.Set(
    [
        .. Plain.Dimensions.Select(dimension => new Dimension(
            dimension.Id,
            dimension.Title,
            [.. dimension.SurveyIndicators.Select(indicator => indicator with
            {
                Title = title(indicator) is { } same ? LocalizedText.Same(same) : indicator.Title,
                Items = [.. indicator.Items.Select(item => item with { Text = MadeNetwork.Text(bokmal, bokmal, english) })],
            })])),
    ]);
}
