namespace Benchmarking.Import;

/// <summary>Guesses what was meant by a word that nobody knows.</summary>
public static class Nearest
{
    private const int ShortestCompared = 3;
    private const int LongestCompared = 100;

    /// <summary>Finds the candidate that takes the fewest letters inserted, left out or replaced, without regard to case.</summary>
    /// <param name="word">The word found.</param>
    /// <param name="candidates">What would have been known; the first of equals wins.</param>
    /// <returns>The nearest candidate, or null where the word has fewer than three letters or all are too far: more than a third of its letters.</returns>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        var wanted = word.Trim().ToUpperInvariant();
        string? nearest = null;
        var least = (wanted.Length / 3) + 1;
        foreach (var candidate in wanted.Length is >= ShortestCompared and <= LongestCompared ? candidates : [])
        {
            if (candidate.Length <= LongestCompared && Distance(wanted, candidate.ToUpperInvariant()) is var distance && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>Levenshtein's distance.</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
