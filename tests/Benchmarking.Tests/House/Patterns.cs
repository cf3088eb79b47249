using System.Reflection;
using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>A regular expression stands in a static field, where these rules find it, and gives up after a while: no text that somebody made for it may hold up the program.</summary>
internal static class Patterns
{
    private static readonly Regex Use = new(@"\bRegex\b(?<isField>\s+\w+\s*=\s*new\()?", RegexOptions.None, TimeSpan.FromSeconds(5));

    /// <summary>Every pattern of the product, by type and field.</summary>
    public static IReadOnlyDictionary<string, Regex> All { get; } = (
        from assembly in Product.Assemblies.Values
        from type in assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where field.FieldType == typeof(Regex)
        let pattern = field.GetValue(null) as Regex
        where pattern is not null
        select ($"{type.Name}.{field.Name}", pattern)).ToDictionary(one => one.Item1, one => one.pattern, StringComparer.Ordinal);

    /// <summary>Uses that these rules could not find at run time.</summary>
    public static IEnumerable<string> Complaints(IEnumerable<SourceFile> files) =>
        from file in files.Where(file => file.IsCSharpUnder("src/"))
        from Match use in Use.Matches(file.CSharp.Code)
        where !use.Groups["isField"].Success
        select $"{file.At(use.Index)}: uses a regular expression that stands in no static field. Keep it in one, with a time-out, where a test pumps it.";

    /// <summary>Patterns that would go on for ever.</summary>
    public static IEnumerable<string> Endless(IEnumerable<KeyValuePair<string, Regex>> patterns) =>
        from pattern in patterns
        where pattern.Value.MatchTimeout == Regex.InfiniteMatchTimeout && !pattern.Value.Options.HasFlag(RegexOptions.NonBacktracking)
        select $"{pattern.Key} has no time-out. Give it one of a second, or RegexOptions.NonBacktracking.";
}
