using Benchmarking.Networks;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>What a survey round is called.</summary>
internal static class WaveWords
{
    /// <summary>What the report's own round is called.</summary>
    /// <param name="context">The context.</param>
    /// <returns>The name in the reader's language.</returns>
    public static string Of(ReportContext context) => Of(context, context.Wave);

    /// <summary>The round's title, or <c>måling 2017-11</c> where the network file gives none.</summary>
    /// <param name="context">The context.</param>
    /// <param name="wave">The round.</param>
    /// <returns>The name in the reader's language.</returns>
    public static string Of(ReportContext context, Wave wave) => wave.Title is { } title
        ? title[context.Texts.Language]
        : context.Texts.Say("sheet.wave", wave.Id.Value);
}
