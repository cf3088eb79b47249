using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>What questions are called.</summary>
internal static class ItemWords
{
    /// <summary>The text of a question; where it is worded the opposite way to the others, it says so, and where another question of the set reads the same, which of them it is.</summary>
    /// <param name="set">The set that asks it.</param>
    /// <param name="asked">The question.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>Such as <c>Vi arbeider hver for oss. (snudd)</c>; no two questions of a set are called the same.</returns>
    public static string Of(IndicatorSet set, SurveyItem asked, Texts texts)
    {
        var words = Words(asked.Item, texts);
        var same = set.SurveyItems.Where(other => Words(other.Item, texts) == words).ToList();
        return same.Count < 2
            ? words
            : texts.Say("sheet.items.repeated", words, same.Count(other => Title(other, texts) == Title(asked, texts)) > 1 ? asked.Item.Id.Value : Title(asked, texts));
    }

    private static string Words(Item item, Texts texts) => item.Reverse ? texts.Say("sheet.items.reversed", item.Text) : item.Text[texts.Language];

    private static string Title(SurveyItem asked, Texts texts) => asked.Indicator.Title[texts.Language];
}
