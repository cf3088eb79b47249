using Benchmarking.Indicators;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>What questions are called.</summary>
internal static class ItemWords
{
    /// <summary>The text of a question; where it is worded the opposite way to the others, it says so.</summary>
    /// <param name="item">The question.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>Such as <c>Vi arbeider hver for oss. (snudd)</c>.</returns>
    public static string Of(Item item, Texts texts) => item.Reverse ? texts.Say("sheet.items.reversed", item.Text) : item.Text[texts.Language];
}
