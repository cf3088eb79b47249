using System.Text;
using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Export.Html;

/// <summary>Draws a report as one page that needs nothing from elsewhere. The same report gives the same bytes, on every run and every machine.</summary>
public static class PageExporter
{
    /// <summary>Draws the report.</summary>
    /// <param name="report">The report, with at least one sheet. Its forms are left out, and the page says where they are.</param>
    /// <param name="stream">Where the page is written; needs no seeking and is left open.</param>
    /// <exception cref="ArgumentException">The report has no sheet.</exception>
    public static void Write(Report report, Stream stream)
    {
        if (report.Sheets.Count == 0)
        {
            throw new ArgumentException("A page needs at least one sheet.", nameof(report));
        }

        var page = new PageContext(report, Texts.Of(report.Language), new PageAnchors(report.Sheets), new Markup());
        page.Markup.Open("html", ("lang", report.Language.Code));
        PageHead.Draw(page);
        PageBody.Draw(page);
        page.Markup.Close();
        stream.Write(Encoding.UTF8.GetBytes("<!DOCTYPE html>\n" + page.Markup + "\n"));
    }
}
