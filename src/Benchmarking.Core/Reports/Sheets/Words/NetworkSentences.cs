using Benchmarking.Comparison;
using Benchmarking.Indicators;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Says in sentences what has been found in the network.</summary>
/// <param name="view">The coordinator's view.</param>
internal sealed class NetworkSentences(ReportView view)
{
    private readonly IReadOnlyList<int> _units = view.Context.Names.Order;

    private IReadOnlyList<Measure> Compared => [.. view.Measures.Where(measure => Verdicts(measure).Any())];

    private IReadOnlyList<Measure> ToldApart =>
        [.. view.Measures.Where(measure => Verdicts(measure).Any(one => one.Verdict != Verdict.NotDistinguishable))];

    /// <summary>The message in short.</summary>
    /// <returns>One or two sentences.</returns>
    public string Lead()
    {
        var (compared, apart) = (Compared, ToldApart);
        if (compared.Count == 0)
        {
            return view.Say("sheet.overview.no_basis", view.Words.All);
        }

        return apart.Count == 0
            ? view.Say("sheet.overview.none", view.Words.All, MeasureCounts.Of(view, compared))
            : view.Say("sheet.overview.some", view.Words.All, MeasureCounts.Part(view, apart, compared))
                + (apart.Count < compared.Count ? " " + view.Say("sheet.lead.rest") : "");
    }

    /// <summary>How many answered in the units that are shown; those that are withheld are in no sum.</summary>
    /// <returns>The sentence, or null where no unit is shown.</returns>
    public string? Answered()
    {
        var shown = _units.Select(view.Participation).OfType<ParticipationRow>().Where(row => row.Count is not null).ToList();
        if (shown.Count == 0)
        {
            return null;
        }

        var (answered, invited) = (shown.Sum(row => row.Count ?? 0), shown.Sum(row => row.Invited ?? 0));
        return shown.All(row => row.Invited is > 0)
            ? view.Say("sheet.overview.answered.of", view.Words.All, answered, invited, view.Texts.Percent((double)answered / invited))
            : view.Say("sheet.overview.answered.count", view.Words.All, view.Count("sheet.count.person.", answered));
    }

    /// <summary>What each measure tells apart.</summary>
    /// <returns>The measure and the units that differ, in the order shown.</returns>
    public IReadOnlyList<(string Topic, string Words)> Distinct() => [.. ToldApart.Select(measure => (VerdictWords.Topic(view, measure), Differing(measure)))];

    /// <summary>Whose scores changed by more than chance gives.</summary>
    /// <returns>The unit and what changed by how much; one line that says so where nothing did.</returns>
    public IReadOnlyList<(string Topic, string Words)> Changed()
    {
        var changed = (from unit in _units
                       let words = Changes(unit).ToList()
                       where words.Count > 0
                       select (view.Name(unit), string.Join(' ', words))).ToList();
        return changed.Count > 0 ? changed : [(ReportView.Capital(view.Words.All), view.Say("sheet.overview.unchanged"))];
    }

    private IEnumerable<string> Changes(int unit) =>
        from measure in view.Measures
        let figures = view.Trend(unit, measure)?.Figures
        where figures?.Verdict is not null && figures.Verdict != TrendVerdict.NoClearChange
        select view.Say(
            "sheet.overview.changed",
            view.Quoted(measure.Title),
            (figures.Change > 0 ? "+" : "") + view.Texts.Number(figures.Change, 1),
            view.Texts.Number(Layout.FigureCells.Margin(figures.Interval) ?? 0, 1));

    /// <summary>On which measures nothing can be told apart.</summary>
    /// <returns>The sentence; null where there are none, or nothing else.</returns>
    public string? Alike()
    {
        var alike = Compared.Except(ToldApart).ToList();
        return alike.Count == 0 || alike.Count == Compared.Count ? null : view.Say(
            "sheet.overview.alike.list", view.Words.All, view.Texts.List([.. alike.Select(measure => view.Quoted(measure.Title))]));
    }

    /// <summary>Whose scores are absent, and why.</summary>
    /// <returns>The unit, and how many measures for which reason.</returns>
    public IReadOnlyList<(string Topic, string Words)> Withheld() =>
    [
        .. from unit in _units
           where view.Measures.Any(measure => view.Score(unit, measure)?.Status != RowStatus.Ok)
           select (view.Name(unit), Reasons(unit)),
    ];

    /// <summary>Whether any figure is held back for the sake of an earlier report, and until when.</summary>
    /// <returns>A few sentences; null where none is.</returns>
    public string? Held() => view.Context.Released.Held.Any ? view.Say("sheet.held.some", view.Say("sheet.held")) : null;

    private IEnumerable<(int Unit, Verdict Verdict)> Verdicts(Measure measure) =>
        from unit in _units
        let verdict = view.Comparison(unit, measure)?.Figures?.Verdict
        where verdict is not null
        select (unit, verdict.Value);

    private string Differing(Measure measure)
    {
        var sides = from side in new[] { (Verdict.Above, Key: "sheet.overview.above"), (Verdict.Below, Key: "sheet.overview.below") }
                    let names = Verdicts(measure).Where(one => one.Verdict == side.Item1).Select(one => view.Name(one.Unit)).ToList()
                    where names.Count > 0
                    select view.Say(side.Key, view.Texts.List(names));
        return string.Join(' ', sides);
    }

    private string Reasons(int unit)
    {
        var absent = (from status in StatusWords.All
                      from measure in view.Measures
                      let row = view.Score(unit, measure)
                      where (row?.Status ?? RowStatus.NotEstimable) == status
                      group measure by StatusWords.Reason(view, row)).ToList();
        return absent is [var only] && only.Count() == view.Measures.Count
            ? view.Say("sheet.overview.all_absent", only.Key)
            : string.Join("; ", absent.Select(measures => view.Texts.Say("sheet.overview.part_absent", MeasureCounts.Of(view, [.. measures]), measures.Key)));
    }
}
