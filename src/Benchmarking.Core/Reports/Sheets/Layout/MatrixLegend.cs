using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>Explains the words that stand in a matrix where figures would.</summary>
internal static class MatrixLegend
{
    /// <summary>Writes one line for each word that occurs.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="view">The reader's view.</param>
    /// <param name="absent">The rows of the matrix that have no figure; null for one that was not published.</param>
    public static void Write(SheetDraft draft, ReportView view, IEnumerable<ResultRow?> absent)
    {
        var held = absent.ToLookup(view.IsHeldBack);
        var seen = held[false].Select(row => row?.Status ?? RowStatus.NotEstimable).ToHashSet();
        if (seen.Contains(RowStatus.Suppressed) || seen.Contains(RowStatus.SuppressedSecondary))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.legend.withheld", view.Context.Network.Disclosure.MinRespondents));
        }

        if (held[true].Any())
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.legend.held", view.Say("sheet.held")));
        }

        if (seen.Contains(RowStatus.NoAnswers))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.legend.none"));
        }

        // What was let through without the figure asked for could not be estimated either.
        if (seen.Contains(RowStatus.NotEstimable) || seen.Contains(RowStatus.Ok))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.legend.inestimable"));
        }
    }
}
