using Benchmarking.Networks;
using Benchmarking.Reports;
using Benchmarking.Wording;

namespace Benchmarking.Cli;

/// <summary>In which language and with which names each reader receives what is made of a context.</summary>
/// <param name="Language">The language asked for; null for each reader's own.</param>
/// <param name="Names">The names asked for: open, anonymous or both; null for each reader's own rule.</param>
internal sealed record Recipients(Language? Language, string? Names)
{
    /// <summary>The context as a reader sees it.</summary>
    /// <param name="context">What is made.</param>
    /// <param name="unit">The unit that reads; null for the network.</param>
    /// <returns>One; two where names both open and anonymous are asked for.</returns>
    public IReadOnlyList<ReportContext> Of(ReportContext context, Unit? unit) =>
    [
        .. Rules(unit?.Names ?? context.Network.Disclosure.Names).Select(rule => context with
        {
            Texts = Texts.Of(Language ?? unit?.Language ?? context.Network.Languages[0]),
            Names = context.Names.By(rule),
        }),
    ];

    private NameRule[] Rules(NameRule own) => Names switch
    {
        "open" => [NameRule.Open],
        "anonymous" => [NameRule.Anonymous],
        "both" => [NameRule.Open, NameRule.Anonymous],
        _ => [own],
    };
}
