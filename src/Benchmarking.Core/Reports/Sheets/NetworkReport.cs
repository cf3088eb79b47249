using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>What the network's coordinator receives.</summary>
public static class NetworkReport
{
    /// <summary>Composes the report of the network.</summary>
    /// <param name="context">What the sheets are made of.</param>
    /// <returns>The report.</returns>
    public static Report Of(ReportContext context)
    {
        var view = new ReportView(context, reader: null);
        return new Report(context.Released)
        {
            FileName = ReportNames.Of(context, unit: null),
            Title = context.Texts.Say("sheet.report", context.Network.Title, WaveWords.Of(context)),
            Author = context.Network.Title,
            Language = context.Texts.Language,
            Date = context.Wave.Date,
            Sheets = ReportSheets.For(view),
            Opening = PageFrame.Opening(view, new NetworkSentences(view).Answered()),
            Closing = PageFrame.Closing(view),
            Figures = Picture.OfNetwork(view),
            Explorer = NetworkExplorer.Of(view),
        };
    }
}
