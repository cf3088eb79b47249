using Benchmarking.Indicators;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>How many dimensions and indicators, in words.</summary>
internal static class MeasureCounts
{
    /// <summary>All of some measures.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="measures">The measures.</param>
    /// <returns>Such as <c>5 dimensjoner og 20 indikatorer</c>.</returns>
    public static string Of(ReportView view, IReadOnlyList<Measure> measures) => view.Texts.List(
    [
        .. from kind in Kinds(measures)
           where kind.Count > 0
           select view.Count(kind.Key, kind.Count),
    ]);

    /// <summary>Some of many measures; a kind of which there are none is left out.</summary>
    /// <param name="view">The reader's view.</param>
    /// <param name="part">The measures meant, at least one.</param>
    /// <param name="whole">Those that they are among.</param>
    /// <returns>Such as <c>1 av 5 dimensjoner og 3 av 20 indikatorer</c>.</returns>
    public static string Part(ReportView view, IReadOnlyList<Measure> part, IReadOnlyList<Measure> whole) => view.Texts.List(
    [
        .. from kinds in Kinds(part).Zip(Kinds(whole))
           where kinds.First.Count > 0
           select view.Texts.Say("sheet.count.of", kinds.First.Count, view.Count(kinds.Second.Key, kinds.Second.Count)),
    ]);

    private static (string Key, int Count)[] Kinds(IReadOnlyList<Measure> measures) =>
    [
        ("sheet.count.dimension.", measures.Count(measure => measure.IsDimension)),
        ("sheet.count.indicator.", measures.Count(measure => !measure.IsDimension)),
    ];
}
