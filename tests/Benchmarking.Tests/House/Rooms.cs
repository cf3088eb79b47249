using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>The rooms of the core and which of them may use which.</summary>
internal static class Rooms
{
    private const string Core = "src/Benchmarking.Core/";

    // A room uses only rooms above it.
    private static readonly string[] Order =
    [
        "Wording", "Findings", "Statistics", "Indicators", "Networks", "Surveys", "Evaluations", "Outcomes", "Goals", "Checks", "Scoring", "Comparison", "Disclosure", "Reports",
        "Reports.Sheets",
    ];

    private static readonly Regex QualifiedName = new(@"\bBenchmarking(?:\s*\.\s*\w+)+", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static readonly Regex Namespace = new(@"^namespace\s+(?<name>[\w.]+)", RegexOptions.Multiline, TimeSpan.FromSeconds(5));

    /// <summary>The rule that each source file of the core lies in a room, in the namespace of its folder, and names only rooms above.</summary>
    /// <param name="files">Files of the repository; those outside the core are left alone.</param>
    public static IEnumerable<string> Complaints(IEnumerable<SourceFile> files) =>
        files.Where(file => file.IsCSharpUnder(Core)).SelectMany(Complaints);

    /// <summary>The rule that compiled code of the core uses only rooms above, method bodies included.</summary>
    /// <param name="uses">Who uses what.</param>
    public static IEnumerable<string> Complaints(IEnumerable<TypeUse> uses) =>
        (from use in uses
         let fault = Fault(use.User.Namespace ?? "", use.Used.Namespace ?? "")
         where fault is not null
         select $"{use.User.FullName}.{use.Member} uses {use.Used.FullName}: {fault}").Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Complaints(SourceFile file)
    {
        var room = file.Folder.Length > Core.Length ? file.Folder[Core.Length..].Replace('/', '.') : "";
        if (PlaceOf("Benchmarking." + room) is null)
        {
            yield return $"{file.AtLine(1)}: lies in no room. Move it to one of {string.Join(", ", Order)}, or give the new room its place in {nameof(Rooms)}.";
        }

        foreach (var declared in Namespace.Matches(file.CSharp.Code).Where(match => match.Groups["name"].Value != "Benchmarking." + room))
        {
            yield return $"{file.At(declared.Index)}: is in namespace '{declared.Groups["name"].Value}'. Its folder asks for 'Benchmarking.{room}'.";
        }

        foreach (Match name in QualifiedName.Matches(file.CSharp.Code))
        {
            if (Fault("Benchmarking." + room, Regex.Replace(name.Value, @"\s", "", RegexOptions.None, TimeSpan.FromSeconds(5))) is { } fault)
            {
                yield return $"{file.At(name.Index)}: uses {name.Value}: {fault}";
            }
        }
    }

    private static string? Fault(string from, string to) => (PlaceOf(from), PlaceOf(to)) switch
    {
        ({ } user, { } used) when used > user =>
            $"{Order[user]} uses only rooms above it, and {Order[used]} is below. Move the code down, or what it needs up.",
        _ => null,
    };

    private static int? PlaceOf(string name)
    {
        var place = Array.FindLastIndex(Order, room => name == "Benchmarking." + room || name.StartsWith($"Benchmarking.{room}.", StringComparison.Ordinal));
        return place < 0 ? null : place;
    }
}
