namespace Benchmarking.Import.Recognition;

/// <summary>A plain text with its pairs of neighbouring letters, ready to be compared with many others.</summary>
internal sealed class LetterPairs
{
    // Shorter texts are the beginning of too many.
    private const int ShortestCut = 25;
    private const double OfCut = 0.98;
    private readonly int[] _pairs;

    /// <summary>Takes a text apart.</summary>
    /// <param name="text">The text, as <see cref="PlainText"/> leaves it.</param>
    public LetterPairs(string text) => (Text, _pairs) = (text, Pairs(text));

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>How alike a text found and a text known are; a text found may have been cut off by the survey tool.</summary>
    /// <param name="found">The text found.</param>
    /// <param name="known">The text known.</param>
    /// <returns>From 0, nothing in common, to 1, equal; of a text that was cut at most 0.98.</returns>
    /// <remarks>Dice's coefficient (Dice, 1945) over the pairs of neighbouring letters, spaces included, each counted as often as it stands:
    /// Adamson and Boreham (1974), Information Storage and Retrieval 10, 253–260.</remarks>
    public static double Similarity(LetterPairs found, LetterPairs known)
    {
        var whole = Dice(found, known);
        var length = found.Text.Length;
        return length < ShortestCut || length >= known.Text.Length
            ? whole
            : Math.Max(whole, OfCut * Dice(found, new LetterPairs(known.Text[..length])));
    }

    private static double Dice(LetterPairs one, LetterPairs other)
    {
        if (one._pairs.Length == 0 || other._pairs.Length == 0)
        {
            return one.Text.Length > 0 && one.Text == other.Text ? 1 : 0;
        }

        var (shared, i, j) = (0, 0, 0);
        while (i < one._pairs.Length && j < other._pairs.Length)
        {
            var order = one._pairs[i].CompareTo(other._pairs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return 2.0 * shared / (one._pairs.Length + other._pairs.Length);
    }

    private static int[] Pairs(string text)
    {
        var pairs = new int[Math.Max(0, text.Length - 1)];
        for (var at = 0; at < pairs.Length; at++)
        {
            pairs[at] = (text[at] << 16) | text[at + 1];
        }

        Array.Sort(pairs);
        return pairs;
    }
}
