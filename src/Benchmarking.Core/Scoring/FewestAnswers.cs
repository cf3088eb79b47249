namespace Benchmarking.Scoring;

/// <summary>Searches for the figures to withhold that cost the fewest answers.</summary>
/// <remarks>Up to <see cref="Tried"/> figures every choice is tried, of more every one and every two; where none of these is enough, one goes after the other, those of the fewest
/// answers first, and then back with each that need not have gone. Of choices that cost the same the one of fewer figures is taken, then the first in their order.</remarks>
internal static class FewestAnswers
{
    /// <summary>Of how many figures every choice is tried.</summary>
    public const int Tried = 12;

    /// <summary>Searches.</summary>
    /// <typeparam name="T">What tells figures apart.</typeparam>
    /// <param name="figures">The figures that could be withheld.</param>
    /// <param name="answers">How many answers a figure rests on.</param>
    /// <param name="isSafe">Whether withholding some of them is enough; more of them are then enough too.</param>
    /// <returns>The figures to withhold, all of them where no fewer are enough; in their order.</returns>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> figures, Func<T, int> answers, Func<IReadOnlyList<T>, bool> isSafe)
    {
        var choices = figures.Count <= Tried ? Every(figures) : OneOrTwo(figures);
        return choices.OrderBy(choice => choice.Sum(answers)).ThenBy(choice => choice.Count).FirstOrDefault(isSafe) ?? OneByOne(figures, answers, isSafe);
    }

    private static IEnumerable<IReadOnlyList<T>> Every<T>(IReadOnlyList<T> figures) =>
        Enumerable.Range(0, 1 << figures.Count).Select(bits => (IReadOnlyList<T>)[.. figures.Where((_, at) => (bits >> at & 1) == 1)]);

    private static IEnumerable<IReadOnlyList<T>> OneOrTwo<T>(IReadOnlyList<T> figures) =>
    [
        [],
        .. figures.Select(one => (IReadOnlyList<T>)[one]),
        .. figures.SelectMany((one, at) => figures.Skip(at + 1), (one, other) => (IReadOnlyList<T>)[one, other]),
    ];

    private static IReadOnlyList<T> OneByOne<T>(IReadOnlyList<T> figures, Func<T, int> answers, Func<IReadOnlyList<T>, bool> isSafe)
    {
        var withheld = new List<T>();
        foreach (var next in figures.OrderBy(answers).TakeWhile(_ => !isSafe(withheld)))
        {
            withheld.Add(next);
        }

        foreach (var figure in withheld.OrderByDescending(answers).ToList())
        {
            withheld.Remove(figure);
            if (!isSafe(withheld))
            {
                withheld.Add(figure);
            }
        }

        return [.. figures.Where(withheld.Contains)];
    }
}
