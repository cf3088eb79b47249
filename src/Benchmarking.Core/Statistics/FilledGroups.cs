namespace Benchmarking.Statistics;

/// <summary>The groups of a comparison that hold values.</summary>
internal static class FilledGroups
{
    /// <summary>Leaves out groups without values.</summary>
    /// <param name="groups">The moments of each group.</param>
    /// <returns>The others, in their order.</returns>
    /// <exception cref="ArgumentException"><paramref name="groups"/> is empty.</exception>
    public static List<Moments> Of(IReadOnlyList<Moments> groups) => groups.Count > 0
        ? [.. groups.Where(group => group.N > 0)]
        : throw new ArgumentException("A comparison of groups needs groups.", nameof(groups));
}
