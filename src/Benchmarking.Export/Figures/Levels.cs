namespace Benchmarking.Export.Figures;

/// <summary>Moves what lies too close along a line just far enough apart.</summary>
internal static class Levels
{
    /// <summary>Finds a place for each of some blocks of words, as near as possible to where it wants to be, and in the same order.</summary>
    /// <param name="wanted">The middle that each block wants, and its height; in any order.</param>
    /// <param name="top">The upper edge of what they may cover.</param>
    /// <param name="bottom">The lower edge; where it leaves too little room, they reach beyond it.</param>
    /// <returns>The upper edge of each block.</returns>
    public static IReadOnlyList<double> Spread(IReadOnlyList<(double Middle, double Height)> wanted, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(place => wanted[place].Middle).ThenBy(place => place).ToList();
        var heaps = new Stack<Heap>();
        foreach (var place in order)
        {
            var (middle, height) = wanted[place];
            var heap = new Heap([place], middle, height);
            while (heaps.TryPeek(out var above) && above.Top(top, bottom) + above.Height > heap.Top(top, bottom))
            {
                heap = heaps.Pop().Joined(heap);
            }

            heaps.Push(heap);
        }

        var tops = new double[wanted.Count];
        foreach (var heap in heaps)
        {
            var y = heap.Top(top, bottom);
            foreach (var place in heap.Places)
            {
                tops[place] = y;
                y += wanted[place].Height;
            }
        }

        return tops;
    }

    // Blocks that touch; together they want their common middle where the blocks' own ones are on average.
    private sealed record Heap(IReadOnlyList<int> Places, double Middle, double Height)
    {
        public double Top(double top, double bottom) => Math.Max(top, Math.Min(Middle - (Height / 2), bottom - Height));

        public Heap Joined(Heap below) => new(
            [.. Places, .. below.Places],
            ((Middle * Places.Count) + (below.Middle * below.Places.Count)) / (Places.Count + below.Places.Count),
            Height + below.Height);
    }
}
