using Benchmarking.Comparison;
using Benchmarking.Networks;
using Benchmarking.Reports.Tables;
using Benchmarking.Scoring;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>The method in plain words, as it was in force for one report.</summary>
/// <param name="view">The reader's view.</param>
internal sealed class MethodText(ReportView view)
{
    // Simulated networks tell from where on verdicts are wrong more often than they should be; see "Measured" in ARCHITECTURE.md.
    private const int EnoughForVariance = 20;
    private const int Ceiling = 85;
    private const int Floor = 15;

    private readonly ScoringOptions _scoring = view.Context.Scoring;
    private readonly Network _network = view.Context.Network;

    /// <summary>The sections, in the order read.</summary>
    /// <returns>A heading and its paragraphs each.</returns>
    public IReadOnlyList<(string Heading, IReadOnlyList<string> Paragraphs)> Sections() =>
    [
        (view.Say("sheet.method.scores"), [view.Say("sheet.method.scores.answers"), view.Say("sheet.method.scores.enough"), Weighting()]),
        (view.Say("sheet.method.uncertainty"), [.. Uncertainty()]),
        (view.Say("sheet.method.comparison"), [.. Comparison()]),
        .. view.Context.Since is null ? [] : new (string, IReadOnlyList<string>)[] { (view.Say("sheet.method.change"), [view.Say("sheet.method.change.since")]) },
        (view.Say("sheet.method.disclosure"), [.. Disclosure()]),
    ];

    // Where no services are declared, every respondent counts the same whatever was asked for.
    private string Weighting() => view.Say(_network.Services.Count == 0
        ? "sheet.method.weighting.respondents"
        : _scoring.Weighting switch
        {
            Networks.Weighting.Services => "sheet.method.weighting.services",
            Networks.Weighting.Respondents => "sheet.method.weighting.respondents",
            _ => "sheet.method.weighting.standardised",
        });

    private IEnumerable<string> Uncertainty()
    {
        yield return view.Say("sheet.method.uncertainty.interval", view.Level);
        yield return _scoring.Variance == Variance.Pooled
            ? view.Say("sheet.method.uncertainty.pooled", view.Words.All)
            : view.Say("sheet.method.uncertainty.separate", view.Words.All);
        if (_scoring.Variance == Variance.Separate && Figures().Any(row => row.Figures?.N < EnoughForVariance))
        {
            yield return view.Say("sheet.method.uncertainty.separate.few", EnoughForVariance);
        }

        if (_scoring.Population == Population.Finite)
        {
            yield return view.Say("sheet.method.uncertainty.finite");
        }

        if (Figures().Any(row => row.Figures?.VarianceModel == VarianceModel.Additive))
        {
            yield return view.Say("sheet.method.uncertainty.additive", view.Words.All);
        }
    }

    private IEnumerable<string> Comparison()
    {
        yield return view.Say("sheet.method.comparison.reference", view.Words.Others);
        yield return Adjustment();
        if (Figures().GroupBy(row => row.Measure?.Id).Any(measure => measure.Average(row => row.Figures?.Score) is < Floor or > Ceiling))
        {
            yield return view.Say("sheet.method.comparison.lopsided", Ceiling, Floor);
        }

        yield return view.Say("sheet.method.comparison.cause");
        if (view.Context.Released.Rows<RankRow>(TableNames.Ranks).Count == 0)
        {
            yield return view.Say("sheet.method.comparison.unranked");
        }
    }

    private IEnumerable<ScoreRow> Figures() => view.Context.Released.Rows<ScoreRow>(TableNames.Scores).Where(row => row.Figures is not null);

    private string Adjustment() => view.Context.Adjustment switch
    {
        Networks.Adjustment.Holm => view.Say("sheet.method.adjustment.holm", view.Words.All, view.Risk),
        Networks.Adjustment.BenjaminiHochberg => view.Say("sheet.method.adjustment.bh", view.Words.All, view.Risk),
        _ => view.Say("sheet.method.adjustment.none", view.Risk),
    };

    private IEnumerable<string> Disclosure()
    {
        if (view.Context.Released.Unsuppressed)
        {
            yield return view.Say("sheet.unsuppressed");
            yield break;
        }

        yield return view.Say("sheet.method.disclosure.rule", _network.Disclosure.MinRespondents);
        if (new NetworkSentences(view).Held() is { } held)
        {
            yield return held;
        }

        if (_network.Services.Count > 0)
        {
            yield return view.Say("sheet.method.disclosure.services", view.Words.All, _network.Disclosure.MinUnitsForService);
        }

        if (!view.Context.Names.AreOpen)
        {
            yield return view.Say("sheet.method.disclosure.names");
        }
    }
}
