using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Words;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets;

/// <summary>What the released rows say of one unit, sorted by what may be said of it.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class UnitFindings(ReportView view, int unit)
{
    /// <summary>Each dimension followed by its indicators.</summary>
    public IReadOnlyList<UnitFinding> All { get; } =
        [.. view.Measures.Select(measure => new UnitFinding(measure, view.Score(unit, measure), view.Comparison(unit, measure)) { Trend = view.Trend(unit, measure) })];

    /// <summary>Whether any of them has a score that may be shown.</summary>
    public bool AnyShown => All.Any(finding => finding.Score?.Figures is not null);

    /// <summary>Whether any of them is held back for the sake of an earlier report.</summary>
    public bool AnyHeldBack => All.Any(finding => view.IsHeldBack(finding.Score));

    /// <summary>Those that have a verdict.</summary>
    public IReadOnlyList<UnitFinding> Compared => [.. All.Where(finding => finding.Verdict is not null)];

    /// <summary>Those that can be told apart from the others.</summary>
    public IReadOnlyList<UnitFinding> Distinct => [.. Compared.Where(finding => finding.Verdict != Verdict.NotDistinguishable)];

    /// <summary>Dimensions that cannot be told apart from the others.</summary>
    public IReadOnlyList<UnitFinding> AlikeDimensions =>
        [.. Compared.Where(finding => finding is { Measure.IsDimension: true, Verdict: Verdict.NotDistinguishable })];

    /// <summary>Verdicts that differ from the others and have a style, the largest difference first.</summary>
    /// <param name="style">Favourable, unfavourable, or undecided for indicators without a good end.</param>
    /// <returns>The findings; equally large ones stay in the set's order.</returns>
    public IReadOnlyList<UnitFinding> Distinctly(CellStyle style) =>
    [
        .. Distinct.Where(finding => finding.Style == style)
            .OrderByDescending(finding => Math.Abs(finding.Comparison?.Figures?.Difference ?? 0)),
    ];

    /// <summary>Those whose change since the last wave is known.</summary>
    public IReadOnlyList<UnitFinding> Followed => [.. All.Where(finding => finding.Trend?.Figures?.Verdict is not null)];

    /// <summary>Changes that can be told from none and have a style, the largest first.</summary>
    /// <param name="style">Favourable, unfavourable, or undecided for indicators without a good end.</param>
    /// <returns>The findings; equally large ones stay in the set's order.</returns>
    public IReadOnlyList<UnitFinding> Changed(CellStyle style) =>
    [
        .. Followed.Where(finding => finding.Trend?.Figures?.Verdict != TrendVerdict.NoClearChange && ChangeWords.Style(finding.Trend?.Figures?.Verdict) == style)
            .OrderByDescending(finding => Math.Abs(finding.Trend?.Figures?.Change ?? 0)),
    ];

    /// <summary>Those without a score, by the reason.</summary>
    /// <param name="status">The reason.</param>
    /// <returns>The findings in the set's order.</returns>
    public IReadOnlyList<UnitFinding> Absent(RowStatus status) => [.. All.Where(finding => finding.Status == status)];
}

/// <summary>What the released rows say of one unit on one measure.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Score">Its score; null where no such row was published.</param>
/// <param name="Comparison">How it compares; null where no such row was published.</param>
internal sealed record UnitFinding(Measure Measure, ScoreRow? Score, ComparisonRow? Comparison)
{
    /// <summary>How its score changed since the last wave; null where no such row was published.</summary>
    public TrendRow? Trend { get; init; }

    /// <summary>What may be said of the difference; null for nothing.</summary>
    public Verdict? Verdict => Comparison?.Figures?.Verdict;

    /// <summary>Why there is a score, or none.</summary>
    public RowStatus Status => Score?.Status ?? RowStatus.NotEstimable;

    /// <summary>How its verdict looks.</summary>
    public CellStyle Style => VerdictWords.Style(Verdict ?? Benchmarking.Comparison.Verdict.NotDistinguishable, Measure.Direction);

    /// <summary>Whether the unadjusted interval of the change leaves 0 out although the adjusted verdict tells of none.</summary>
    public bool ChangeSeemsToConflict => Trend?.Figures is { Verdict: TrendVerdict.NoClearChange, Interval: { } interval } && (interval.Low > 0 || interval.High < 0);

    /// <summary>Whether the unadjusted interval leaves 0 out although the adjusted verdict tells nothing apart.</summary>
    public bool SeemsToConflict => Verdict == Benchmarking.Comparison.Verdict.NotDistinguishable
        && Comparison?.Figures?.Interval is { } interval && (interval.Low > 0 || interval.High < 0);
}
