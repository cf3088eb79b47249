using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets;

/// <summary>What one municipality, district, town or region receives.</summary>
public static class MunicipalReport
{
    /// <summary>Whether a unit has a report to receive: whether enough have answered for who answered to be shown.</summary>
    /// <param name="context">What the sheets would be made of.</param>
    /// <param name="unit">The unit's place in the network.</param>
    /// <returns>False where the report could only say that it may say nothing.</returns>
    public static bool IsShown(ReportContext context, int unit) =>
        context.Released.Rows<ParticipationRow>(TableNames.Participation).Any(row => row.Unit == unit && row.Status == RowStatus.Ok);

    /// <summary>Composes the report of a unit.</summary>
    /// <param name="context">What the sheets are made of.</param>
    /// <param name="unit">The unit's place in the network.</param>
    /// <returns>The report; of a unit that may not be shown, one that says so in words and has none of its figures.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The network has no such place.</exception>
    public static Report Of(ReportContext context, int unit)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(unit);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(unit, context.Network.Units.Count);
        var view = new ReportView(context, unit);
        return new Report(context.Released)
        {
            FileName = ReportNames.Of(context, unit),
            Title = context.Texts.Say("sheet.report", view.Name(unit), WaveWords.Of(context)),
            Author = context.Network.Title,
            Language = context.Texts.Language,
            Date = context.Wave.Date,
            Sheets = ReportSheets.For(view),
            Opening = PageFrame.Opening(view, new FindingSentences(view, unit).Answered()),
            Closing = PageFrame.Closing(view),
        };
    }
}
