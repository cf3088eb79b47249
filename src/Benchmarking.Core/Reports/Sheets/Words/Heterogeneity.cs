using Benchmarking.Comparison;
using Benchmarking.Indicators;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Says in words how much the units of a network differ.</summary>
/// <param name="view">The coordinator's view.</param>
internal sealed class Heterogeneity(ReportView view)
{
    // Higgins and others (2003), BMJ 327, 557-560, call 25, 50 and 75 percent low, moderate and high.
    private const double High = 75;

    /// <summary>All units taken together on a measure.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="measure">The measure.</param>
    /// <returns>The figures that they share; null where they cannot be taken together.</returns>
    public static SynthesisFigures? Of(ReportView view, Measure measure) =>
        view.Context.Names.Order.Select(unit => view.Synthesis(unit, measure)?.Figures).FirstOrDefault(figures => figures is not null);

    /// <summary>What the figures say.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="figures">The figures.</param>
    /// <returns>Whether the units can be told apart, and how clearly.</returns>
    public static string Verdict(ReportView view, SynthesisFigures figures) => view.Texts[Differ(view, figures)
        ? figures.ISquared >= High ? "sheet.heterogeneity.clear" : "sheet.heterogeneity.some"
        : "sheet.heterogeneity.none"];

    /// <summary>On what the units can and cannot be told apart.</summary>
    /// <returns>One or two sentences; none where nothing can be estimated.</returns>
    public IReadOnlyList<string> Sentences()
    {
        var known = view.Measures.Where(measure => measure.IsDimension)
            .Select(measure => (Measure: measure, Figures: Of(view, measure))).Where(one => one.Figures is not null).ToList();
        return
        [
            .. Said("sheet.heterogeneity.apart", [.. known.Where(one => one.Figures is { } figures && Differ(view, figures)).Select(one => one.Measure)]),
            .. Said("sheet.heterogeneity.alike", [.. known.Where(one => one.Figures is { } figures && !Differ(view, figures)).Select(one => one.Measure)]),
        ];
    }

    // Cochran's Q at the level in force: a test of all units together, one a measure.
    private static bool Differ(ReportView view, SynthesisFigures figures) => figures.QP < 1 - view.Context.Scoring.Level;

    private IEnumerable<string> Said(string key, IReadOnlyList<Measure> measures) => measures.Count == 0
        ? []
        : [view.Say(key, view.Words.All, view.Texts.List([.. measures.Select(measure => view.Quoted(measure.Title))]))];
}
