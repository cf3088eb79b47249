using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Why a figure is absent, in words.</summary>
internal static class StatusWords
{
    /// <summary>The statuses that leave a figure out, in the order explained.</summary>
    public static IReadOnlyList<RowStatus> All { get; } =
        [RowStatus.Suppressed, RowStatus.SuppressedSecondary, RowStatus.NoAnswers, RowStatus.NotEstimable];

    /// <summary>The reason in full, such as <c>skjermet (for få svar)</c>.</summary>
    /// <param name="status">The status; where it is ok, the figure itself is what could not be estimated.</param>
    /// <param name="texts">The words of the reader's language.</param>
    /// <returns>The reason.</returns>
    public static string Reason(RowStatus status, Texts texts) => texts[status switch
    {
        RowStatus.Suppressed => "sheet.status.suppressed",
        RowStatus.SuppressedSecondary => "sheet.status.secondary",
        RowStatus.NoAnswers => "sheet.status.none",
        _ => "sheet.status.inestimable",
    }];

    /// <summary>The reason of a row in full; one that is held back for the sake of an earlier report has its own.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="row">The row; null where none was published.</param>
    /// <returns>The reason.</returns>
    public static string Reason(ReportView view, ResultRow? row) =>
        view.IsHeldBack(row) ? view.Texts["sheet.status.held"] : Reason(row?.Status ?? RowStatus.NotEstimable, view.Texts);

    /// <summary>Why a whole table would have no figure, to stand in its place.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="rows">The rows of the table; null for one that was not published.</param>
    /// <returns>The sentence; null where a row has figures, or none of them is withheld.</returns>
    public static string? Whole(ReportView view, IReadOnlyCollection<ResultRow?> rows)
    {
        if (rows.Any(row => row?.Status == RowStatus.Ok) || !rows.Any(row => row?.Status is RowStatus.Suppressed or RowStatus.SuppressedSecondary))
        {
            return null;
        }

        var sentence = view.Say("sheet.table.absent", view.Texts.List([.. rows.Select(row => Reason(view, row)).Distinct()]));
        return rows.Any(view.IsHeldBack) ? sentence + " " + view.Say("sheet.held") : sentence;
    }

    /// <summary>The reason of a row in a word or two, for narrow columns with an explanation below.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="row">The row; null where none was published.</param>
    /// <returns>Such as <c>skjermet</c>.</returns>
    public static string Short(ReportView view, ResultRow? row) => view.Texts[row?.Status switch
    {
        RowStatus.SuppressedSecondary when view.IsHeldBack(row) => "sheet.status.short.held",
        RowStatus.Suppressed => "sheet.status.short.suppressed",
        RowStatus.SuppressedSecondary => "sheet.status.short.secondary",
        RowStatus.NoAnswers => "sheet.status.short.none",
        _ => "sheet.status.short.inestimable",
    }];
}
