using System.Collections;
using System.Reflection;

namespace Benchmarking.Tests.House;

/// <summary>A kind of part that is listed by hand, in the order that readers see.</summary>
/// <param name="Kind">What one of them is called.</param>
/// <param name="ListName">The class whose <c>All</c> lists them.</param>
/// <param name="Interface">The interface that they share.</param>
internal sealed record Parts(string Kind, string ListName, string Interface)
{
    /// <summary>Every kind of part but commands, which <c>Program.cs</c> lists.</summary>
    public static IReadOnlyList<Parts> Kinds { get; } =
    [
        new("survey export format", "SurveyFormats", "ISurveyFormat"),
        new("check on answers", "SurveyChecks", "ISurveyCheck"),
        new("report sheet", "ReportSheets", "IReportSheet"),
        new("chart", "Charts", "IChart"),
    ];

    /// <summary>The parts of this kind.</summary>
    /// <param name="types">Types that somebody wrote.</param>
    public IReadOnlyList<Type> In(IEnumerable<Type> types) =>
    [
        .. types.Where(type => !type.IsInterface && (!type.IsAbstract || type.IsSealed))
            .Where(type => type.GetInterfaces().Any(one => one.Name == Interface)),
    ];

    /// <summary>The rule that every part stands in its list.</summary>
    /// <param name="types">Types that somebody wrote: parts and the list among them.</param>
    public IEnumerable<string> Complaints(IReadOnlyList<Type> types)
    {
        var parts = In(types);
        var list = types.FirstOrDefault(type => type.Name == ListName);
        if (list is null || All(list) is not { } all)
        {
            return parts.Select(part => $"{part.FullName} is a {Kind}, but nothing lists it. Write a class {ListName} with a static list 'All' that has it.");
        }

        var named = TypeUses.Of(list).Concat(list.GetNestedTypes(BindingFlags.NonPublic).SelectMany(TypeUses.Of)).Select(use => use.Used).ToHashSet();
        return parts.Where(part => !named.Contains(part))
            .Select(part => $"{part.FullName} is missing from {list.FullName}.All. Add it where readers should meet it.")
            .Concat(all.Count < parts.Count && parts.All(named.Contains)
                ? [$"{list.FullName}.All has {all.Count} entries for {parts.Count} parts. List each {Kind} that the class names."]
                : []);
    }

    /// <summary>What a list holds.</summary>
    /// <param name="list">A class with a static <c>All</c>.</param>
    /// <returns>The entries, or null where the class has no such list.</returns>
    public static IReadOnlyList<object>? All(Type list)
    {
        const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var all = list.GetProperty("All", Static)?.GetValue(null) ?? list.GetField("All", Static)?.GetValue(null);
        return all is IEnumerable entries ? [.. entries.Cast<object>()] : null;
    }
}
