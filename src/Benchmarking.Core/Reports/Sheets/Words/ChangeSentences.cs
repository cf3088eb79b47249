using Benchmarking.Comparison;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Says in sentences how one unit's scores changed since the last wave.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="findings">The unit's findings.</param>
internal sealed class ChangeSentences(ReportView view, UnitFindings findings)
{
    private const int MostTitles = 5;

    private string Since => view.Context.Since is { } since ? WaveWords.InSentence(since, view.Texts) : "";

    /// <summary>What changed, and what cannot be told.</summary>
    /// <returns>One sentence each, what is better first; none where there is no earlier wave or nothing to hold against it.</returns>
    public IReadOnlyList<string> Summary()
    {
        if (view.Context.Since is null)
        {
            return [];
        }

        var followed = findings.Followed;
        if (followed.Count == 0)
        {
            return findings.AnyShown ? [view.Say("sheet.changes.unknown", Since)] : [];
        }

        var (better, weaker) = (findings.Changed(CellStyle.Favourable), findings.Changed(CellStyle.Unfavourable));
        var neither = findings.Changed(CellStyle.Undecided);
        var told = better.Count + weaker.Count + neither.Count;
        return
        [
            .. Told("sheet.changes.better", better),
            .. Told("sheet.changes.weaker", weaker),
            .. Told("sheet.changes.neither", neither),
            .. told == followed.Count ? [] : new[] { view.Say(told == 0 ? "sheet.changes.none" : "sheet.changes.rest", Since) + Detectable(followed) },
        ];
    }

    /// <summary>The change of one measure in a sentence.</summary>
    /// <param name="finding">The measure.</param>
    /// <returns>The sentence; null where the change is not known.</returns>
    public string? Of(UnitFinding finding) => finding.Trend?.Figures switch
    {
        { Verdict: TrendVerdict.NoClearChange } figures => view.Say(
            "sheet.change.sentence.none",
            Since, view.Texts.Number(figures.ScoreFrom, 0), view.Texts.Number(figures.ScoreTo, 0), Points(figures.Detectable ?? 0)),
        { Verdict: { } verdict } figures => Moved(verdict, FindingSentences.Unlike(view.Texts, figures.ScoreFrom, figures.ScoreTo)),
        _ => null,
    };

    private string Moved(TrendVerdict verdict, (string From, string To) scores) => view.Say(
        verdict switch
        {
            TrendVerdict.Improved => "sheet.change.sentence.improved",
            TrendVerdict.Declined => "sheet.change.sentence.declined",
            _ => "sheet.change.sentence.moved",
        },
        Since, scores.From, scores.To);

    private IEnumerable<string> Told(string key, IReadOnlyList<UnitFinding> changed) => changed.Count == 0 ? [] :
    [
        view.Say(key, Since, view.Shortened([.. changed.Select(Described)], MostTitles)),
    ];

    private string Described(UnitFinding finding)
    {
        var (from, to) = FindingSentences.Unlike(view.Texts, finding.Trend?.Figures?.ScoreFrom ?? 0, finding.Trend?.Figures?.ScoreTo ?? 0);
        return view.Texts.Say("sheet.changes.one", view.Quoted(finding.Measure.Title), from, to);
    }

    // How large a change had to be: of the dimensions, since a range over everything would tell nothing.
    private string Detectable(IReadOnlyList<UnitFinding> followed)
    {
        var sizes = followed.Where(finding => finding.Measure.IsDimension).Select(finding => finding.Trend?.Figures?.Detectable).OfType<double>().ToList();
        return sizes.Count == 0 ? "" : " " + view.Say("sheet.changes.detectable", Points(sizes.Max()));
    }

    private string Points(double value) => view.Count("sheet.count.point.", (int)Math.Ceiling(value));
}
