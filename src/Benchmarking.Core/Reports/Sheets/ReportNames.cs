using Benchmarking.Networks;
using Benchmarking.Reports.Sheets.Audit;

namespace Benchmarking.Reports.Sheets;

/// <summary>The names of reports' files.</summary>
internal static class ReportNames
{
    private const string Network = "network";

    /// <summary>The name of a report.</summary>
    /// <param name="context">What it is made of.</param>
    /// <param name="unit">Whose report it is; null for the network's.</param>
    /// <returns>The name, without extension.</returns>
    public static string Of(ReportContext context, int? unit) =>
        Of(context.Network, new ArtefactReader(context.Wave, unit, context.Texts.Language, context.Names.Rule));

    /// <summary>The name of the report of a reader.</summary>
    /// <param name="network">The network.</param>
    /// <param name="reader">Whose report it is.</param>
    /// <returns><c>WAVE-CODE-LANG</c>, or <c>WAVE-network-LANG</c>; where names are otherwise than the network file says for this reader, followed by <c>-open</c> or <c>-anonymous</c>;
    /// where another report of the network would be called the same, by the place of the unit in it.</returns>
    public static string Of(Network network, ArtefactReader reader)
    {
        var unit = reader.Unit is { } place ? network.Units[place] : null;
        var name = $"{reader.Wave.Id}-{unit?.Code.Value ?? Network}";
        var full = $"{name}-{reader.Language}";
        full = reader.Names == (unit?.Names ?? network.Disclosure.Names) ? full : $"{full}-{(reader.Names == NameRule.Open ? "open" : "anonymous")}";
        return reader.Unit is { } own && IsShared(name, network) ? FormattableString.Invariant($"{full}-{own + 1}") : full;
    }

    // A unit may be called network, and wave 1 of unit 2-3 what wave 1-2 of unit 3 is called; most file systems do not tell capitals from small letters.
    private static bool IsShared(string name, Network network) => (
        from wave in network.Waves
        let beginning = wave.Id.Value + "-"
        where name.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)
        from code in network.Units.Select(unit => unit.Code.Value).Append(Network)
        where name.AsSpan(beginning.Length).Equals(code, StringComparison.OrdinalIgnoreCase)
        select code).Skip(1).Any();
}
