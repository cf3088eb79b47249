using System.Globalization;
using Benchmarking.Networks;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>What went into a report: enough to make it again, and to know whether two reports rest on the same answers.</summary>
internal static class Provenance
{
    /// <summary>Lists it.</summary>
    /// <param name="view">The reader's view.</param>
    /// <returns>What, and its value, in the order shown.</returns>
    public static IEnumerable<(string Topic, string Words)> Of(ReportView view)
    {
        var (context, set) = (view.Context, view.Context.Set);
        yield return (view.Say("sheet.made.network"), context.Network.Title);
        yield return (view.Say("sheet.made.wave"), view.Texts.Say("sheet.made.wave.of", WaveWords.Of(context), context.Wave.Id.Value, context.Wave.Date));
        yield return (view.Say("sheet.made.set"), view.Texts.Say("sheet.made.set.of", set.Title, set.Id, set.Version));
        if (set.Source is { } source)
        {
            yield return (view.Say("sheet.made.source"), source);
        }

        yield return (view.Say("sheet.made.weighting"), view.Say(Weighting(context)));
        yield return (view.Say("sheet.made.reference"), view.Say("sheet.made.reference.others", view.Words.Others));
        yield return (view.Say("sheet.made.level"), view.Level);
        yield return (view.Say("sheet.made.adjustment"), view.Say(context.Adjustment switch
        {
            Adjustment.Holm => "sheet.made.adjustment.holm",
            Adjustment.BenjaminiHochberg => "sheet.made.adjustment.bh",
            _ => "sheet.made.adjustment.none",
        }));
        yield return (view.Say("sheet.made.threshold"), context.Network.Disclosure.MinRespondents.ToString(CultureInfo.InvariantCulture));
        yield return (view.Say("sheet.made.seed"), context.Seed.ToString(CultureInfo.InvariantCulture));
        yield return (view.Say("sheet.made.fingerprint"), context.Fingerprint);
        yield return (view.Say("sheet.made.version"), context.Version);
    }

    private static string Weighting(ReportContext context) => context.Network.Services.Count == 0
        ? "sheet.made.weighting.respondents"
        : context.Scoring.Weighting switch
        {
            Networks.Weighting.Services => "sheet.made.weighting.services",
            Networks.Weighting.Respondents => "sheet.made.weighting.respondents",
            _ => "sheet.made.weighting.standardised",
        };
}
