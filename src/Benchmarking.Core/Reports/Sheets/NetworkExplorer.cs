using Benchmarking.Comparison;
using Benchmarking.Disclosure;
using Benchmarking.Indicators;
using Benchmarking.Reports.Figures;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Reports.Tables;

namespace Benchmarking.Reports.Sheets;

/// <summary>What the readers of a network's report go through indicator by indicator.</summary>
internal static class NetworkExplorer
{
    // In the order offered; each with what it is called.
    private static readonly (string Table, Func<ReportView, string> Title)[] References =
    [
        (TableNames.Comparisons, view => ReportView.Capital(view.Words.Others)),
        (TableNames.ComparisonsWithNetwork, view => view.Say("sheet.explorer.network")),
        (TableNames.ComparisonsWithMedian, view => view.Say("sheet.explorer.median")),
    ];

    /// <summary>Collects every score with its comparisons.</summary>
    /// <param name="view">The coordinator's view.</param>
    /// <returns>The measures that were published; null where none of them has a score.</returns>
    public static Explorer? Of(ReportView view)
    {
        var measures = view.Measures.Where(measure => view.Context.Names.Order.Any(unit => view.Score(unit, measure) is { Figures: not null })).ToList();
        var references = References.Where(reference => view.Context.Released.Rows<ComparisonRow>(reference.Table).Count > 0).ToList();
        return measures.Count == 0 || references.Count == 0 ? null : new Explorer
        {
            Title = view.Say("sheet.explorer.title"),
            Reading = [view.Say("sheet.explorer.reading", view.Words.All), view.Say("sheet.explorer.references")],
            UnitTitle = ReportView.Capital(view.Words.One),
            IntervalTitle = view.Say("sheet.explorer.interval", view.Level),
            Axis = new FigureAxis(view.Say("sheet.chart.axis"), 0, 100),
            References = [.. references.Select(reference => reference.Title(view))],
            Measures = [.. measures.Select(measure => Of(view, measure, references.ConvertAll(reference => reference.Table)))],
        };
    }

    private static ExplorerMeasure Of(ReportView view, Measure measure, IReadOnlyList<string> tables) => new(
        VerdictWords.Title(view, measure),
        measure.IsDimension,
        [.. view.Context.Names.Order.Select(unit => Row(view, unit, measure, tables))]);

    private static ExplorerRow Row(ReportView view, int unit, Measure measure, IReadOnlyList<string> tables)
    {
        var score = view.Score(unit, measure);
        return score?.Figures is not { } figures
            ? new ExplorerRow(view.Name(unit)) { Absence = StatusWords.Reason(view, score) }
            : new ExplorerRow(view.Name(unit))
            {
                Score = new FigurePoint(figures.Score, figures.Interval),
                Answers = figures.N,
                Contrasts = [.. tables.Select(table => Contrast(view, Find(view, table, unit, measure), measure.Direction))],
            };
    }

    private static ComparisonRow? Find(ReportView view, string table, int unit, Measure measure) =>
        view.Context.Released.Find<ComparisonRow>(table, new RowKey(view.Context.Wave.Id, unit, Service: null, measure.Id));

    private static ExplorerContrast Contrast(ReportView view, ComparisonRow? row, Direction direction) =>
        new(row?.Figures?.ReferenceScore, row?.Figures?.Difference, row?.Figures?.Interval, Verdict(view, row, direction));

    // What is a difference without uncertainty has no verdict, and needs no reason in every row.
    private static Cell Verdict(ReportView view, ComparisonRow? row, Direction direction) => row?.Figures switch
    {
        { Verdict: Comparison.Verdict.NotDistinguishable } => new Cell.Text(view.Texts["sheet.explorer.alike"]) { Style = CellStyle.Undecided },
        { Verdict: null } => new Cell.Absent(view.Texts["sheet.dash"]) { Style = CellStyle.Undecided },
        _ => VerdictWords.Cell(view, row, direction),
    };
}
