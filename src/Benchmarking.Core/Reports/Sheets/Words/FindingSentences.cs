using Benchmarking.Scoring;
using Benchmarking.Wording;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Says in sentences what has been found of one unit.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class FindingSentences(ReportView view, int unit)
{
    private const int MostTitles = 5;
    private const int MostNamed = 3;
    private readonly UnitFindings _findings = new(view, unit);
    private readonly string _the = view.Words.The(unit);

    /// <summary>Who answered.</summary>
    /// <returns>The sentence, or null where it may not be said.</returns>
    public string? Answered() => view.Participation(unit) switch
    {
        { Count: { } count, Invited: { } invited } when count > invited => view.Say("sheet.answered.more", count, invited),
        { Count: { } count, Invited: > 0 and var invited } row => view.Say("sheet.answered.of", count, invited, view.Texts.Percent(row.ResponseRate ?? 0)),
        { Count: { } count } => view.Say("sheet.answered", view.Count("sheet.count.person.", count)),
        _ => null,
    };

    /// <summary>The message in short: how much can be told apart from the others.</summary>
    /// <returns>One or two sentences.</returns>
    public string Lead()
    {
        var (distinct, compared) = (_findings.Distinct, _findings.Compared);
        if (!_findings.AnyShown)
        {
            return Unshown();
        }

        if (compared.Count == 0)
        {
            return view.Say("sheet.lead.no_basis", _the);
        }

        return distinct.Count == 0
            ? view.Say("sheet.lead.none", _the, view.Words.Others, Counted(compared))
            : string.Concat(Sides(distinct).Select(sentence => sentence + " ")) + view.Say("sheet.lead.some", _the, view.Words.Others, Portions(distinct, compared))
                + (distinct.Count < compared.Count ? " " + view.Say("sheet.lead.rest") : "");
    }

    // On what the unit stands out, and to which side: the dimensions, or where there are none the indicators.
    private IEnumerable<string> Sides(IReadOnlyList<UnitFinding> distinct)
    {
        foreach (var (verdict, key) in new[] { (Comparison.Verdict.Above, "sheet.lead.above"), (Comparison.Verdict.Below, "sheet.lead.below") })
        {
            var side = distinct.Where(finding => finding.Verdict == verdict).ToList();
            var named = side.Exists(finding => finding.Measure.IsDimension) ? side.FindAll(finding => finding.Measure.IsDimension) : side;
            if (named.Count > 0)
            {
                yield return view.Say(key, _the, view.Words.Others, view.Shortened([.. named.Select(finding => view.Quoted(finding.Measure.Title))], MostNamed));
            }
        }
    }

    /// <summary>One verdict in words.</summary>
    /// <param name="finding">The finding; above or below.</param>
    /// <param name="full">Whether the sentence tells what a verdict means, as the first of several does.</param>
    /// <returns>The sentence.</returns>
    public string Verdict(UnitFinding finding, bool full)
    {
        var figures = finding.Comparison?.Figures;
        var (own, others) = Unlike(view.Texts, figures?.Score ?? 0, figures?.ReferenceScore ?? 0);
        var key = (finding.Verdict == Comparison.Verdict.Above, full) switch
        {
            (true, true) => "sheet.finding.above.full",
            (true, false) => "sheet.finding.above",
            (false, true) => "sheet.finding.below.full",
            _ => "sheet.finding.below",
        };
        return view.Say(key, _the, own, view.Words.InOthers, others);
    }

    /// <summary>What may be said of one measure, whatever that is.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The verdict, that nothing can be told apart, or why there is no figure.</returns>
    public string Of(UnitFinding finding) => finding switch
    {
        { Verdict: Comparison.Verdict.Above or Comparison.Verdict.Below } => Verdict(finding, full: true),
        { Verdict: not null, Score.Figures: { } figures } => AlikeOf(finding, figures),
        { Score.Figures: { } figures } => view.Say("sheet.finding.alone", view.Quoted(finding.Measure.Title), view.Texts.Number(figures.Score, 0)),
        _ => view.Say("sheet.absent", StatusWords.Reason(view, finding.Score), view.Quoted(finding.Measure.Title)),
    };

    /// <summary>Whether all or some of the unit's figures are held back for the sake of an earlier report, and until when.</summary>
    /// <returns>A few sentences; null where none is.</returns>
    public string? Held() => _findings switch
    {
        { AnyHeldBack: false } => null,
        { AnyShown: false } => view.Say("sheet.lead.held", _the, view.Say("sheet.held")),
        _ => view.Say("sheet.held.some", view.Say("sheet.held")),
    };

    /// <summary>What cannot be told apart, what has no figure and why, and which services are missing.</summary>
    /// <returns>One sentence each; none where there is nothing of the kind, or where nothing is shown and the lead has said why.</returns>
    public IReadOnlyList<string> Limits() => _findings.AnyShown
        ? [.. Alike(), .. Absences(), .. Held() is { } held ? [held] : Array.Empty<string>(), .. MissingServices.Sentences(view, _findings.All)]
        : [];

    /// <summary>Writes two numbers that differ so that they do not read alike.</summary>
    /// <param name="texts">The words of the reader's language.</param>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <returns>Both in whole points, or with as many decimals, three at most, as tell them apart.</returns>
    public static (string One, string Other) Unlike(Texts texts, double one, double other)
    {
        var decimals = Enumerable.Range(0, 4).First(count => count == 3 || texts.Number(one, count) != texts.Number(other, count));
        return (texts.Number(one, decimals), texts.Number(other, decimals));
    }

    private string Unshown() => view.Participation(unit)?.Status switch
    {
        _ when Held() is { } held => held,
        RowStatus.NoAnswers => view.Say("sheet.lead.nobody", _the),
        RowStatus.Suppressed => view.Say("sheet.lead.withheld", _the, view.Context.Network.Disclosure.MinRespondents),
        _ => view.Say("sheet.lead.unshown", _the),
    };

    private IEnumerable<string> Alike()
    {
        var alike = _findings.AlikeDimensions;
        if (alike is [{ Score.Figures: { } figures } only])
        {
            yield return AlikeOf(only, figures);
        }
        else if (alike.Count > 1)
        {
            yield return view.Say("sheet.alike.many", Answers(alike), Titles(alike), view.Words.Others);
        }
    }

    private string AlikeOf(UnitFinding finding, ScoreFigures figures) => view.Say(
        "sheet.alike.one", view.Quoted(finding.Measure.Title), view.Texts.Number(figures.Score, 0), view.Count("sheet.count.answer.", figures.N), view.Words.Others);

    private IEnumerable<string> Absences() =>
        from status in StatusWords.All
        from absent in _findings.Absent(status).GroupBy(finding => StatusWords.Reason(view, finding.Score))
        select view.Say("sheet.absent", absent.Key, Titles([.. absent]));

    private string Titles(IReadOnlyList<UnitFinding> findings) =>
        view.Shortened([.. findings.Select(finding => view.Quoted(finding.Measure.Title))], MostTitles);

    private string Answers(IReadOnlyList<UnitFinding> findings)
    {
        var counts = findings.Select(finding => finding.Score?.Figures?.N).OfType<int>().Order().ToList();
        return counts is [var least, .., var most] && least < most
            ? view.Texts.Say("sheet.count.answer.range", least, most)
            : view.Count("sheet.count.answer.", counts.FirstOrDefault());
    }

    private string Counted(IReadOnlyList<UnitFinding> findings) => MeasureCounts.Of(view, [.. findings.Select(finding => finding.Measure)]);

    private string Portions(IReadOnlyList<UnitFinding> part, IReadOnlyList<UnitFinding> whole) =>
        MeasureCounts.Part(view, [.. part.Select(finding => finding.Measure)], [.. whole.Select(finding => finding.Measure)]);
}
