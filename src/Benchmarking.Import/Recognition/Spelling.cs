namespace Benchmarking.Import.Recognition;

/// <summary>Tells a slip of the pen from another word, which may turn a question round.</summary>
internal static class Spelling
{
    private const int ShortestWord = 4;
    private const int LongWord = 8;

    /// <summary>Whether two plain texts have the same words in the same order, a few of them spelt differently.</summary>
    /// <param name="found">The text found.</param>
    /// <param name="known">The text known.</param>
    /// <returns>True where no word was put in, left out or replaced; spaces within words do not count.</returns>
    public static bool IsAll(string found, string known)
    {
        var (own, others) = (found.Split(' '), known.Split(' '));
        return string.Concat(own) == string.Concat(others) || (own.Length == others.Length && AreAlike(own, others));
    }

    /// <summary>Whether a text found is the beginning of a text known, cut off in a word or between two.</summary>
    /// <param name="found">The text found.</param>
    /// <param name="known">The text known.</param>
    /// <returns>True where it is, with the words spelt as in <see cref="IsAll"/>.</returns>
    public static bool IsBeginning(string found, string known)
    {
        var (own, others) = (found.Split(' '), known.Split(' '));
        return own.Length <= others.Length && found.Length < known.Length
            && others[own.Length - 1].StartsWith(own[^1], StringComparison.Ordinal)
            && AreAlike(own[..^1], others[..(own.Length - 1)]);
    }

    private static bool AreAlike(string[] own, string[] others)
    {
        var slips = 0;
        for (var word = 0; word < own.Length; word++)
        {
            if (own[word] == others[word])
            {
                continue;
            }

            if (!IsSlip(own[word], others[word]))
            {
                return false;
            }

            slips++;
        }

        return slips <= Math.Max(1, own.Length / 4);
    }

    /// <summary>One letter off, two in a long word; a beginning put in front (<c>enig</c>, <c>uenig</c>) makes another word, and so does a digit.</summary>
    private static bool IsSlip(string own, string other)
    {
        var shorter = Math.Min(own.Length, other.Length);
        return shorter >= ShortestWord
            && !own.EndsWith(other, StringComparison.Ordinal) && !other.EndsWith(own, StringComparison.Ordinal)
            && !own.Any(char.IsDigit) && !other.Any(char.IsDigit)
            && Distance(own, other) <= (shorter >= LongWord ? 2 : 1);
    }

    /// <summary>Optimal string alignment: letters put in, left out, replaced, or two neighbours exchanged.</summary>
    private static int Distance(string from, string to)
    {
        var distances = new int[from.Length + 1, to.Length + 1];
        for (var i = 0; i <= from.Length; i++)
        {
            for (var j = 0; j <= to.Length; j++)
            {
                distances[i, j] = (i, j) switch
                {
                    (0, _) => j,
                    (_, 0) => i,
                    _ => Least(distances, (from, i), (to, j)),
                };
            }
        }

        return distances[from.Length, to.Length];
    }

    private static int Least(int[,] distances, (string Text, int At) from, (string Text, int At) to)
    {
        var (i, j) = (from.At, to.At);
        var replaced = distances[i - 1, j - 1] + (from.Text[i - 1] == to.Text[j - 1] ? 0 : 1);
        var least = Math.Min(replaced, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
        var isExchange = i > 1 && j > 1 && from.Text[i - 1] == to.Text[j - 2] && from.Text[i - 2] == to.Text[j - 1];
        return isExchange ? Math.Min(least, distances[i - 2, j - 2] + 1) : least;
    }
}
