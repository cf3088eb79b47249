using System.Text.RegularExpressions;

namespace Benchmarking.Tests.House;

/// <summary>How types are named and closed.</summary>
internal static class TypeNames
{
    private static readonly Regex Word = new("[A-Z]+(?![a-z])|[A-Z]?[a-z]+", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static readonly HashSet<string> Unwanted = new(StringComparer.OrdinalIgnoreCase)
    {
        "Data", "Info", "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Process", "Processor", "Handle", "Handler",
    };

    /// <summary>The rule that no type is named by a word that says nothing, and that no class stands open.</summary>
    /// <param name="types">Types that somebody wrote.</param>
    public static IEnumerable<string> Complaints(IEnumerable<Type> types) => types.SelectMany(Complaints);

    private static IEnumerable<string> Complaints(Type type)
    {
        foreach (var word in Word.Matches(type.Name).Select(match => match.Value).Where(Unwanted.Contains))
        {
            yield return $"{type.FullName} is named with '{word}', which says nothing. Name it after what it is or does.";
        }

        if (type is { IsClass: true, IsSealed: false, IsAbstract: false })
        {
            yield return $"{type.FullName} stands open. Make it sealed, or abstract with its cases inside.";
        }
    }
}
