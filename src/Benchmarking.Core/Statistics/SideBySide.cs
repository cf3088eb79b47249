namespace Benchmarking.Statistics;

/// <summary>Works on independent parts at the same time.</summary>
internal static class SideBySide
{
    /// <summary>Works on each part, on as many processors as there are.</summary>
    /// <param name="parts">The parts; none waits for another.</param>
    /// <param name="work">What is done with a part, without changing anything that another part reads.</param>
    /// <returns>The results in the order of the parts, whichever was done first.</returns>
    public static TResult[] Each<TPart, TResult>(IReadOnlyList<TPart> parts, Func<TPart, TResult> work)
    {
        var results = new TResult[parts.Count];
        Parallel.For(0, results.Length, place => results[place] = work(parts[place]));
        return results;
    }
}
