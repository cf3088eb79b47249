using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>The measures of a source file: how long it is, what it is called, what it does without.</summary>
internal static class Measures
{
    private const int MostLines = 300;
    private const int MostLinesOfCompanion = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly Regex Declaration = new(
        @"^(?<public>public\s+)?(?:(?:internal|file|sealed|abstract|static|readonly|ref|unsafe)\s+)*"
        + @"(?<kind>class|record\s+struct|record\s+class|record|struct|interface|enum|delegate\s+[\w<>?,.\[\] ]+?)\s+(?<name>\w+)",
        RegexOptions.Multiline,
        Patience);

    private static readonly (Regex Pattern, string Advice)[] Unwanted =
    [
        (new Regex(@"^[ \t]*#region\b", RegexOptions.Multiline, Patience), "opens a region. Let the file be short enough to do without."),
        (new Regex(@"\bpartial\s+(?:class|record|struct|interface|[\w<>?]+\s+\w+\s*\()", RegexOptions.None, Patience), "is partial. Write the type in one place."),
        (new Regex(@"(?<=[\w)\]}>""'?])!(?!=(?!=))", RegexOptions.None, Patience), "silences the compiler about null with '!'. Show it that the value is there."),
        (new Regex(@"^[ \t]*#nullable\b", RegexOptions.Multiline, Patience), "changes what the compiler says about null. Leave that to the build."),
        (new Regex(@"^[ \t]*#pragma\s+warning\s+disable\b(?!.*//\s*\w)", RegexOptions.Multiline, Patience), "silences a warning without saying why. Mend it, or give the reason after '//'."),
    ];

    /// <summary>The rule for every source file of the product.</summary>
    /// <param name="files">Files of the repository; those outside <c>src</c> are left alone.</param>
    public static IEnumerable<string> Complaints(IEnumerable<SourceFile> files) =>
        files.Where(file => file.IsCSharpUnder("src/")).SelectMany(file => Long(file).Concat(Types(file)).Concat(Shortcuts(file)));

    private static IEnumerable<string> Long(SourceFile file) => file.Text.AsSpan().TrimEnd().Count('\n') + 1 is > MostLines and var lines
        ? [$"{file.AtLine(MostLines + 1)}: the file has {lines} lines, {MostLines} at most. Give its second thought a file of its own."]
        : [];

    private static IEnumerable<string> Shortcuts(SourceFile file) =>
        from unwanted in Unwanted
        from Match match in unwanted.Pattern.Matches(file.CSharp.Code)
        select $"{file.At(match.Index)}: {unwanted.Advice}";

    private static IEnumerable<string> Types(SourceFile file)
    {
        var types = Declaration.Matches(file.CSharp.Code);
        var own = types.FirstOrDefault(type => type.Groups["name"].Value == file.Name.Split('.')[0]);
        if (types.Count > 0 && own is null)
        {
            yield return $"{file.At(types[0].Index)}: no type is named like the file. Name it after '{types[0].Groups["name"].Value}', or the type after the file.";
        }

        for (var place = 0; place < types.Count; place++)
        {
            var type = types[place];
            if (type != (own ?? types[0]) && type.Groups["public"].Success && !IsCompanion(file, type, place + 1 < types.Count ? types[place + 1].Index : file.Text.Length))
            {
                yield return $"{file.At(type.Index)}: {type.Groups["name"].Value} is a second public type. Give it a file of its own; "
                    + $"only a record, enum or delegate of at most {MostLinesOfCompanion} lines stays beside the type that it belongs to.";
            }
        }
    }

    private static bool IsCompanion(SourceFile file, Match type, int end) =>
        type.Groups["kind"].Value.Split(' ')[0] is "record" or "enum" or "delegate"
        && file.Text.AsSpan(type.Index, end - type.Index).TrimEnd().Count('\n') < MostLinesOfCompanion;
}
