namespace Benchmarking.Statistics;

/// <summary>Finds how far weighted sums of unknown numbers can go as <see cref="LinearBounds"/> does, each group of unknowns that statements join by itself.</summary>
/// <remarks>Groups that no statement joins say nothing of one another: the range of a sum over several is the sum of the ranges.</remarks>
public sealed class SeparateBounds
{
    private readonly (double Low, double High) _range;
    private readonly int[] _groups;
    private readonly int[] _places;
    private readonly Lazy<LinearBounds>[] _bounds;
    private readonly int[] _sizes;

    /// <summary>Sets the system up; a group is solved when it is first asked for.</summary>
    /// <param name="unknowns">How many unknowns there are.</param>
    /// <param name="range">The lowest and the highest value of each of them, both finite.</param>
    /// <param name="statements">What is known of their weighted sums.</param>
    /// <param name="start">Values that fit, or nearly, where such are known; null, the default, for none.</param>
    public SeparateBounds(int unknowns, (double Low, double High) range, IReadOnlyList<LinearStatement> statements, IReadOnlyList<double>? start = null)
    {
        (_range, _places) = (range, new int[unknowns]);
        _groups = Groups(unknowns, statements);
        _sizes = new int[_groups.DefaultIfEmpty(-1).Max() + 1];
        for (var unknown = 0; unknown < unknowns; unknown++)
        {
            _places[unknown] = _sizes[_groups[unknown]]++;
        }

        var told = statements.Where(statement => statement.Weights.Count > 0).ToLookup(statement => _groups[statement.Weights[0].Unknown]);
        var starts = start?.Select((value, unknown) => (value, group: _groups[unknown])).ToLookup(one => one.group, one => one.value);
        _bounds =
        [
            .. _sizes.Select((size, group) => new Lazy<LinearBounds>(() =>
                new LinearBounds([.. Enumerable.Repeat(_range, size)], [.. told[group].Select(Within)], starts is null ? null : [.. starts[group]]))),
        ];
    }

    /// <summary>Whether any numbers fit everything that is known.</summary>
    public bool IsConsistent => _bounds.All(bounds => bounds.Value.IsConsistent);

    /// <summary>How many unknowns the largest group has that a sum touches.</summary>
    /// <param name="weights">The sum.</param>
    public int SizeOf(IReadOnlyList<LinearWeight> weights) => weights.Select(weight => _sizes[_groups[weight.Unknown]]).DefaultIfEmpty(0).Max();

    /// <summary>The lowest and the highest that a weighted sum can be.</summary>
    /// <param name="weights">The weight of each unknown that counts, by its place.</param>
    /// <returns>The ends of its range.</returns>
    /// <exception cref="InvalidOperationException">Nothing fits what is known.</exception>
    public (double Low, double High) RangeOf(IReadOnlyList<LinearWeight> weights)
    {
        var ranges = Parts(weights).Select(part => part.Bounds.RangeOf(part.Weights)).ToList();
        return (ranges.Sum(range => range.Low), ranges.Sum(range => range.High));
    }

    /// <summary>How wide the range of a weighted sum is, as far as that is asked for.</summary>
    /// <param name="weights">The weight of each unknown that counts, by its place.</param>
    /// <param name="enough">The width that is asked for.</param>
    /// <returns>The width of its range; where that is <paramref name="enough"/> or more, a number from there to the width.</returns>
    /// <exception cref="InvalidOperationException">Nothing fits what is known.</exception>
    public double WidthOf(IReadOnlyList<LinearWeight> weights, double enough)
    {
        var width = 0.0;
        foreach (var (bounds, own) in Parts(weights))
        {
            width += bounds.WidthOf(own, enough - width);
        }

        return width;
    }

    private IEnumerable<(LinearBounds Bounds, IReadOnlyList<LinearWeight> Weights)> Parts(IReadOnlyList<LinearWeight> weights) =>
        weights.GroupBy(weight => _groups[weight.Unknown]).Select(part => (_bounds[part.Key].Value, (IReadOnlyList<LinearWeight>)[.. part.Select(Within)]));

    private LinearWeight Within(LinearWeight weight) => weight with { Unknown = _places[weight.Unknown] };

    private LinearStatement Within(LinearStatement statement) => statement with { Weights = [.. statement.Weights.Select(Within)] };

    // Numbered in the order of their first unknowns.
    private static int[] Groups(int unknowns, IReadOnlyList<LinearStatement> statements)
    {
        int[] parents = [.. Enumerable.Range(0, unknowns)];
        int Root(int unknown)
        {
            while (parents[unknown] != unknown)
            {
                unknown = parents[unknown] = parents[parents[unknown]];
            }

            return unknown;
        }

        foreach (var weights in statements.Select(statement => statement.Weights))
        {
            for (var at = 1; at < weights.Count; at++)
            {
                var (one, other) = (Root(weights[0].Unknown), Root(weights[at].Unknown));
                parents[Math.Max(one, other)] = Math.Min(one, other);
            }
        }

        var numbers = new Dictionary<int, int>();
        return [.. Enumerable.Range(0, unknowns).Select(unknown => numbers.TryGetValue(Root(unknown), out var number) ? number : numbers[Root(unknown)] = numbers.Count)];
    }
}
