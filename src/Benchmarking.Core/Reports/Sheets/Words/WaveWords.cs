using Benchmarking.Networks;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>What a survey round is called.</summary>
internal static class WaveWords
{
    /// <summary>What the report's own round is called.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The name in the reader's language.</returns>
    public static string Of(ReportContext context) => Of(context.Wave, context.Texts);

    /// <summary>The title of any round, or <c>måling 2017-11</c> where the network file gives none.</summary>
    /// <param name="wave">The round.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>The name in the reader's language.</returns>
    public static string Of(Wave wave, Texts texts) => wave.Title is { } title
        ? title[texts.Language]
        : texts.Say("sheet.wave", wave.Id.Value);

    /// <summary>What a round is called in the middle of a sentence: its title between quotation marks, or <c>måling 2017-11</c>.</summary>
    /// <param name="wave">The round.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>The name in the reader's language.</returns>
    public static string InSentence(Wave wave, Texts texts) => wave.Title is null ? Of(wave, texts) : texts.Say("sheet.quoted", Of(wave, texts));
}
