using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Layout;

/// <summary>Explains the words that stand in a matrix where figures would.</summary>
internal static class MatrixLegend
{
    /// <summary>Writes one line for each word that occurs.</summary>
    /// <param name="draft">The sheet.</param>
    /// <param name="view">The reader's view.</param>
    /// <param name="statuses">The statuses that occur in the matrix.</param>
    public static void Write(SheetDraft draft, ReportView view, IEnumerable<RowStatus> statuses)
    {
        var seen = statuses.ToHashSet();
        if (seen.Contains(RowStatus.Suppressed) || seen.Contains(RowStatus.SuppressedSecondary))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.legend.withheld", view.Context.Network.Disclosure.MinRespondents));
        }

        if (seen.Contains(RowStatus.SuppressedSecondary) && view.Context.Released.Held.Any)
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.legend.held", view.Say("sheet.held")));
        }

        if (seen.Contains(RowStatus.NoAnswers))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.legend.none"));
        }

        if (seen.Contains(RowStatus.NotEstimable))
        {
            draft.Wide(CellStyle.Muted, view.Say("sheet.legend.inestimable"));
        }
    }
}
