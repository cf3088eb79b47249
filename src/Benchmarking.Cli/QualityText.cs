using Benchmarking.Checks;
using Benchmarking.Findings;
using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Surveys;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>The coordinator's view of a wave: who answered, which questions were left out, what deserves a look.</summary>
/// <param name="Texts">The words of the reader's language.</param>
/// <param name="Writer">Where it goes.</param>
/// <param name="Width">Columns of the terminal; null for a file or a pipe.</param>
internal sealed record QualityText(Texts Texts, TextWriter Writer, int? Width)
{
    /// <summary>Writes everything there is to say of a wave's quality.</summary>
    public void Write(Wave wave, Responses responses, InvitedFrame? frame, IReadOnlyList<Finding> findings)
    {
        var (rates, network) = (ResponseRates.Of(responses, frame), responses.Network);
        Writer.WriteLine(Texts.Say("cli.check.title", wave.Id.Value, responses.Count));
        Section("cli.check.units", Rates(rates.Where(rate => rate is { Unit: not null, Service: null }).Prepend(rates[0]), network, Texts));
        Section("cli.check.services", Rates(rates.Where(rate => rate is { Unit: null, Service: not null }), network, Texts));
        Section("cli.check.cells", Cells(rates, network, Texts));
        Section("cli.check.items", Items(ItemGaps.Of(responses), Texts));
        Section("cli.check.findings", Findings(findings, Texts));
    }

    private void Section(string title, TidyTable table)
    {
        if (table.Rows.Count > 0)
        {
            Writer.WriteLine();
            Writer.WriteLine(Texts[title]);
            TextTable.Write(table, Texts, Writer, Width);
        }
    }

    // This is the coordinator's own view, read and not parsed: its headers are words.
    private static IReadOnlyList<string> Headers(Texts texts, params IReadOnlyList<string> names) =>
        [.. names.Select(name => texts["cli.column." + name])];

    private static TidyTable Rates(IEnumerable<ResponseRate> rates, Network network, Texts texts) => new(
        Headers(texts, "unit", "name", "service", "answered", "invited", "response_rate", "remark"),
        [
            .. rates.Select(rate => (IReadOnlyList<TableValue>)
            [
                TableValue.Code(rate.Unit is { } unit ? network.Units[unit].Code.Value : null),
                TableValue.Words(rate.Unit is { } named ? network.Units[named].Name : rate.Service is null ? texts["cli.check.all"] : null),
                TableValue.Words(rate.Service is { } service ? network.Services[service].Name[texts.Language] : null),
                TableValue.Whole(rate.Answered),
                TableValue.Whole(rate.Invited),
                TableValue.Words(rate.Rate is { } share ? texts.Percent(share) : null),
                TableValue.Words(Remark(rate, network, texts)),
            ]),
        ]);

    private static string? Remark(ResponseRate rate, Network network, Texts texts) => rate switch
    {
        { Invited: { } invited } when rate.Answered > invited => texts["cli.check.too_many"],
        { Unit: not null } when rate.Answered > 0 && rate.Answered < network.Disclosure.MinRespondents => texts["cli.check.too_few"],
        _ => null,
    };

    // Answered/invited in one cell of the table a unit and service.
    private static TidyTable Cells(IReadOnlyList<ResponseRate> rates, Network network, Texts texts) => new(
        [texts["cli.column.name"], .. network.Services.Select(service => service.Name[texts.Language])],
        [
            .. rates.Where(rate => rate is { Unit: not null, Service: not null }).GroupBy(rate => rate.Unit ?? 0).Select(unit => (IReadOnlyList<TableValue>)
            [
                TableValue.Words(network.Units[unit.Key].Name),
                .. Enumerable.Range(0, network.Services.Count).Select(service => unit.FirstOrDefault(rate => rate.Service == service) switch
                {
                    { Invited: { } invited } cell => TableValue.Code($"{cell.Answered}/{invited}"),
                    { } cell => TableValue.Whole(cell.Answered),
                    null => TableValue.Code("–"),
                }),
            ]),
        ]);

    private static TidyTable Items(IReadOnlyList<ItemGaps> items, Texts texts) => new(
        Headers(texts, "item", "n", "missing", "dont_know", "missing_share", "dont_know_share"),
        [
            .. items.Select(item => (IReadOnlyList<TableValue>)
            [
                TableValue.Code(item.Item.Id.Value),
                TableValue.Whole(item.Valid),
                TableValue.Whole(item.Blank),
                TableValue.Whole(item.Declared),
                TableValue.Words(texts.Percent(item.BlankShare)),
                TableValue.Words(texts.Percent(item.DeclaredShare)),
            ]),
        ]);

    private static TidyTable Findings(IReadOnlyList<Finding> findings, Texts texts) => new(
        Headers(texts, "check", "what", "found"),
        [
            .. SurveyChecks.All.Select(check => (IReadOnlyList<TableValue>)
            [
                TableValue.Code(check.Id),
                TableValue.Words(texts["check.title." + check.Id]),
                TableValue.Whole(findings.Count(finding => finding.Check == check.Id)),
            ]),
        ]);
}
