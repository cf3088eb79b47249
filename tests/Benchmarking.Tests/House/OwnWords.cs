using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>The repository speaks of the product: of no machine that it was written on, and of nothing left for later.</summary>
internal static class OwnWords
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly (Regex Pattern, string Advice)[] Unwanted =
    [
        (new Regex(@"(?<![\w./-])/(?:home|root|work|tmp)/\w", RegexOptions.None, Patience), "names a folder of one machine. Use a path from the repository, or ask for a temporary folder."),
        (new Regex(@"\b[A-Z]:[\\/]+(?:Users|Documents)\b", RegexOptions.None, Patience), "names a folder of one machine. Use a path from the repository."),
        (new Regex(@"\b(?:TODO|FIXME|HACK|XXX)\b", RegexOptions.None, Patience), "leaves something for later. Do it, or leave it out."),
        (new Regex(@"\bNotImplementedException\b", RegexOptions.None, Patience), "promises what is not there. Write it, or leave it out."),
        (new Regex(@"\bAssert\.(?:True\(true|False\(false)\b", RegexOptions.None, Patience), "can never fail. Assert what the test is named after."),
        (new Regex(@"\b[Ii]ssue #?[0-9]+\b|\b[Tt]icket #?[0-9]+\b", RegexOptions.None, Patience), "points to a list that readers do not have. Say the reason itself."),
    ];

    private static readonly Regex Lent = new(@"(?<![\w-])shared/", RegexOptions.None, Patience);

    /// <summary>The rule for every text file.</summary>
    /// <param name="files">Files of the repository.</param>
    public static IEnumerable<string> Complaints(IEnumerable<SourceFile> files) =>
        from file in files
        where file.Name is not (nameof(OwnWords) + ".cs" or nameof(OwnWordsTests) + ".cs")
        from fault in Unwanted.SelectMany(unwanted => unwanted.Pattern.Matches(file.Text), (unwanted, match) => (match.Index, unwanted.Advice))
            .Concat(Unguarded(file))
        select $"{file.At(fault.Index)}: {fault.Advice}";

    private static IEnumerable<(int Index, string Advice)> Unguarded(SourceFile file) =>
        file.IsCSharpUnder("tests/") && file.Text.Contains("Shared", StringComparison.Ordinal)
            ? []
            : Lent.Matches(file.Text).Select(match => (match.Index, "reads what lies beside the repository. Only a test marked [SharedFact] or [SharedTheory] may, for it is passed over where that is absent."));
}
