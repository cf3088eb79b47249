using Benchmarking.Indicators;
using Benchmarking.Reports.Sheets.Layout;
using Benchmarking.Reports.Sheets.Words;

namespace Benchmarking.Reports.Sheets;

/// <summary>Who can learn from whom, on what.</summary>
internal sealed class PartnersSheet : IReportSheet
{
    private const int Most = 5;

    /// <inheritdoc/>
    public IReadOnlyList<ReportSheet> Compose(ReportView view)
    {
        if (view.Reader is not null || view.Context.Names.Order.All(unit => new UnitFindings(view, unit).Compared.Count == 0))
        {
            return [];
        }

        var draft = new SheetDraft(28, 44, 62);
        draft.Head(view, view.Say("sheet.partners.title"));
        draft.Wide(CellStyle.Paragraph, view.Say(view.Context.Names.AreOpen ? "sheet.partners.reading" : "sheet.partners.reading.anonymous"));
        var asks = Asks(view).ToList();
        if (asks.Count == 0)
        {
            draft.Wide(CellStyle.Lead, view.Say("sheet.partners.network.none", view.Words.All));
            Sharing(draft, view);
            return [Sheet(draft, view)];
        }

        var header = draft.Add(
            new Cell.Text(ReportView.Capital(view.Words.One)) { Style = CellStyle.Header },
            new Cell.Text(view.Say("sheet.column.weaker")) { Style = CellStyle.Header },
            new Cell.Text(view.Say("sheet.column.ask")) { Style = CellStyle.Header });
        draft.HeaderRows = new RowRange(header, header);
        foreach (var (unit, measure, partners) in asks)
        {
            draft.Add(
                new Cell.Text(view.Name(unit)),
                new Cell.Text(VerdictWords.Topic(view, measure)),
                new Cell.Text(partners.Count == 0 ? view.Texts["sheet.partners.nobody.short"] : view.Shortened([.. partners.Select(view.Name)], Most)));
        }

        Sharing(draft, view);
        return [Sheet(draft, view)];
    }

    // Whom to ask to tell the others, whether or not anybody is weak on it.
    private static void Sharing(SheetDraft draft, ReportView view)
    {
        var strong = from unit in view.Context.Names.Order
                     let findings = new UnitFindings(view, unit).Distinctly(CellStyle.Favourable)
                     where findings.Count > 0
                     select (Unit: unit, Findings: findings);
        draft.Wide(CellStyle.Heading, view.Say("sheet.partners.sharing"));
        foreach (var (unit, findings) in strong)
        {
            draft.Pair(view.Name(unit), view.Texts.List([.. findings.Select(finding => VerdictWords.Topic(view, finding.Measure))]));
        }

        if (!strong.Any())
        {
            draft.Wide(CellStyle.Paragraph, view.Say("sheet.partners.sharing.none"));
        }
    }

    private static ReportSheet Sheet(SheetDraft draft, ReportView view) =>
        draft.Sheet(view.Say("sheet.name.partners"), view.Say("sheet.about.partners")) with { Landscape = true };

    private static IEnumerable<(int Unit, Measure Measure, IReadOnlyList<int> Partners)> Asks(ReportView view)
    {
        var partners = new LearningPartners(view);
        return from unit in view.Context.Names.Order
               from finding in new UnitFindings(view, unit).Distinctly(CellStyle.Unfavourable)
               select (unit, finding.Measure, partners.Of(unit, finding.Measure));
    }
}
