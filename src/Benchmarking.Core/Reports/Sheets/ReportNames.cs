using Benchmarking.Networks;

namespace Benchmarking.Reports.Sheets;

/// <summary>The names of reports' files.</summary>
internal static class ReportNames
{
    /// <summary>The name of a report.</summary>
    /// <param name="context">What it is made of.</param>
    /// <param name="reader">The unit's code, or <c>network</c>.</param>
    /// <param name="own">The rule for names that the reader has in the network file; null for the network's.</param>
    /// <returns><c>WAVE-CODE-LANG</c>; where names are otherwise than the network file says for this reader, followed by <c>-open</c> or <c>-anonymous</c>.</returns>
    public static string Of(ReportContext context, string reader, NameRule? own)
    {
        var name = $"{context.Wave.Id}-{reader}-{context.Texts.Language}";
        return context.Names.Rule == (own ?? context.Network.Disclosure.Names) ? name : $"{name}-{(context.Names.AreOpen ? "open" : "anonymous")}";
    }
}
