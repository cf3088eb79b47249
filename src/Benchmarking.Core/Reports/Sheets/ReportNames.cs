using Benchmarking.Networks;

namespace Benchmarking.Reports.Sheets;

/// <summary>The names of reports' files.</summary>
internal static class ReportNames
{
    private const string Network = "network";

    /// <summary>The name of a report.</summary>
    /// <param name="context">What it is made of.</param>
    /// <param name="unit">Whose report it is; null for the network's.</param>
    /// <returns><c>WAVE-CODE-LANG</c>, or <c>WAVE-network-LANG</c>; where names are otherwise than the network file says for this reader, followed by <c>-open</c> or <c>-anonymous</c>;
    /// where another report of the network would be called the same, by the place of the unit in it.</returns>
    public static string Of(ReportContext context, int? unit)
    {
        var (network, reader) = (context.Network, unit is { } place ? context.Network.Units[place] : null);
        var name = $"{context.Wave.Id}-{reader?.Code.Value ?? Network}";
        var full = $"{name}-{context.Texts.Language}";
        full = context.Names.Rule == (reader?.Names ?? network.Disclosure.Names) ? full : $"{full}-{(context.Names.AreOpen ? "open" : "anonymous")}";
        return unit is { } own && IsShared(name, network) ? FormattableString.Invariant($"{full}-{own + 1}") : full;
    }

    // A unit may be called network, and wave 1 of unit 2-3 what wave 1-2 of unit 3 is called; most file systems do not tell capitals from small letters.
    private static bool IsShared(string name, Network network) => (
        from wave in network.Waves
        where name.StartsWith(wave.Id.Value, StringComparison.OrdinalIgnoreCase)
        from code in network.Units.Select(unit => unit.Code.Value).Append(Network)
        where name.Equals($"{wave.Id}-{code}", StringComparison.OrdinalIgnoreCase)
        select code).Skip(1).Any();
}
