namespace Benchmarking.Reports.Sheets.Words;

/// <summary>What stands before and after the sheets of a report where it is one page.</summary>
internal static class PageFrame
{
    /// <summary>Network, survey round and set, who answered, and a warning where the gate stood open.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="answered">Who answered, in a sentence; null where that may not be said.</param>
    /// <returns>One line each.</returns>
    public static IReadOnlyList<string> Opening(ReportView view, string? answered)
    {
        var context = view.Context;
        var wave = view.Texts.Say("sheet.subtitle.wave", WaveWords.Of(context), context.Wave.Date);
        var set = view.Texts.Say("sheet.subtitle.set", context.Set.Id, context.Set.Version);
        return
        [
            string.Join(" · ", context.Network.Title, wave, set),
            .. answered is null ? Array.Empty<string>() : [answered],
            .. context.Released.Unsuppressed ? [view.Say("sheet.unsuppressed")] : Array.Empty<string>(),
        ];
    }

    /// <summary>What two reports are told apart by: the answers that they rest on and the version that made them.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>One fact each.</returns>
    public static IReadOnlyList<ReportFact> Closing(ReportView view) =>
    [
        new(view.Say("sheet.made.fingerprint"), view.Context.Fingerprint),
        new(view.Say("sheet.made.version"), view.Context.Version),
    ];
}
