namespace Benchmarking.Export.Figures;

/// <summary>Cuts a line where a value is absent: that is a gap and never a slope.</summary>
internal static class Runs
{
    /// <summary>The unbroken pieces of a line.</summary>
    /// <param name="spots">Its spots; null where a value is absent.</param>
    /// <returns>Each piece, of at least two spots.</returns>
    public static IEnumerable<IReadOnlyList<Spot>> Of(IEnumerable<Spot?> spots)
    {
        var run = new List<Spot>();
        foreach (var spot in spots.Append(null))
        {
            if (spot is { } next)
            {
                run.Add(next);
                continue;
            }

            if (run.Count > 1)
            {
                yield return [.. run];
            }

            run.Clear();
        }
    }
}
