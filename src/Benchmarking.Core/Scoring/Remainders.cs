namespace Benchmarking.Scoring;

/// <summary>Keeps what is withheld from being the whole less what is shown.</summary>
internal static class Remainders
{
    /// <summary>Chooses further parts of a whole to withhold until those withheld are several, and together rest on enough answers.</summary>
    /// <param name="counts">How many answers each part has; those without any need no protection.</param>
    /// <param name="shown">Places of the parts that could otherwise be shown.</param>
    /// <param name="least">The least number of answers that the withheld parts may have together.</param>
    /// <returns>Places of the further parts, those of the fewest answers first; none where nothing is withheld, or enough.</returns>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> counts, IEnumerable<int> shown, int least)
    {
        var left = shown.OrderBy(place => counts[place]).ToList();
        var hidden = Enumerable.Range(0, counts.Count).Except(left).Select(place => counts[place]).Where(count => count > 0).ToList();
        var further = 0;
        while (further < left.Count && hidden.Count > 0 && (hidden.Count == 1 || hidden.Sum() < least))
        {
            hidden.Add(counts[left[further++]]);
        }

        return left[..further];
    }
}
