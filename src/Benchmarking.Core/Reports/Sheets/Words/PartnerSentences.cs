using Benchmarking.Indicators;

namespace Benchmarking.Reports.Sheets.Words;

/// <summary>Says in sentences whom one unit can learn from, and what others can learn from it.</summary>
/// <param name="view">The reader's view.</param>
/// <param name="unit">The unit's place.</param>
internal sealed class PartnerSentences(ReportView view, int unit)
{
    private const int MostUnits = 3;
    private const int MostMeasures = 3;
    private readonly LearningPartners _partners = new(view);

    /// <summary>Whom to ask about what is weakest, and what others can ask the unit about.</summary>
    /// <param name="findings">The unit's findings.</param>
    /// <returns>One sentence each; where nothing is told apart, that nobody stands out to ask.</returns>
    public IEnumerable<string> Summary(UnitFindings findings)
    {
        if (!findings.AnyShown || findings.Compared.Count == 0)
        {
            yield break;
        }

        var (weak, strong) = (findings.Distinctly(CellStyle.Unfavourable), findings.Distinctly(CellStyle.Favourable));
        var asked = weak.Where(finding => !finding.Measure.IsDimension).Concat(weak).Distinct().Take(MostMeasures).Select(finding => finding.Measure).ToList();
        foreach (var measure in asked)
        {
            yield return Ask(measure);
        }

        if (view.Context.Names.AreOpen && asked.Exists(measure => _partners.Of(unit, measure) is { Count: > 1 } partners && !IsEverybody(partners)))
        {
            yield return view.Say("sheet.partners.order");
        }

        if (strong.Count > 0)
        {
            yield return view.Say("sheet.partners.teach", view.Shortened([.. strong.Select(finding => view.Quoted(finding.Measure.Title))], MostMeasures));
        }

        if (weak.Count == 0)
        {
            yield return view.Say("sheet.partners.nobody", view.Words.Others);
        }
    }

    private string Ask(Measure measure) => _partners.Of(unit, measure) is [_, ..] partners
        ? IsEverybody(partners) ? view.Say("sheet.partners.all", view.Quoted(measure.Title), view.Words.Others) : view.Say(
            view.Context.Names.AreOpen ? "sheet.partners.ask" : "sheet.partners.ask.anonymous",
            view.Quoted(measure.Title), view.Shortened([.. partners.Select(view.Name)], MostUnits))
        : view.Say("sheet.partners.none", view.Quoted(measure.Title));

    // Names would look like a choice where there is none.
    private bool IsEverybody(IReadOnlyList<int> partners) => partners.Count > MostUnits && partners.Count == view.Context.Network.Units.Count - 1;
}
