namespace Benchmarking.Reports.Sheets.Words;

/// <summary>What the words and signs of a report mean.</summary>
internal static class Glossary
{
    /// <summary>Lists them.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>The word or sign, and its meaning.</returns>
    public static IEnumerable<(string Topic, string Words)> Of(ReportView view)
    {
        var texts = view.Texts;
        yield return (texts["sheet.glossary.score"], view.Say("sheet.glossary.score.meaning"));
        yield return (texts["sheet.glossary.margin"], view.Say("sheet.glossary.margin.meaning", view.Level));
        yield return (texts["sheet.glossary.n"], view.Say("sheet.glossary.n.meaning"));
        yield return (texts["sheet.glossary.rate"], view.Say("sheet.glossary.rate.meaning"));
        yield return (view.Words.Others, view.Say("sheet.glossary.others.meaning"));
        yield return (texts["sheet.verdict.above"], view.Say("sheet.verdict.above.meaning", view.Words.InOthers));
        yield return (texts["sheet.verdict.below"], view.Say("sheet.verdict.below.meaning", view.Words.InOthers));
        yield return (texts["sheet.verdict.alike"], view.Say("sheet.verdict.alike.meaning", view.Words.Others));
        foreach (var (status, meaning) in StatusWords.All.Zip(Meanings))
        {
            yield return (StatusWords.Reason(status, texts), view.Say(meaning, view.Context.Network.Disclosure.MinRespondents));
        }

        if (view.Context.Released.Held.Any)
        {
            yield return (texts["sheet.status.held"], view.Say("sheet.held"));
        }
    }

    private static readonly string[] Meanings =
    [
        "sheet.status.suppressed.meaning", "sheet.status.secondary.meaning", "sheet.status.none.meaning", "sheet.status.inestimable.meaning",
    ];
}
