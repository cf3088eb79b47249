namespace Benchmarking.EndToEnd.Attack;

/// <summary>What exact figures determine by linear algebra alone: the row space of their equations.</summary>
internal sealed class RowSpace
{
    private const double Zero = 1e-9;
    private readonly List<(int Pivot, SortedDictionary<int, double> Row)> _rows = [];

    /// <summary>Takes the equations.</summary>
    public RowSpace(IEnumerable<Sum> equations)
    {
        foreach (var equation in equations)
        {
            var row = Reduced(equation);
            if (row.Count == 0)
            {
                continue;
            }

            var pivot = row.MaxBy(weight => Math.Abs(weight.Value)).Key;
            var divisor = row[pivot];
            _rows.Add((pivot, new SortedDictionary<int, double>(row.ToDictionary(weight => weight.Key, weight => weight.Value / divisor))));
        }
    }

    /// <summary>Whether the equations determine a sum.</summary>
    public bool Determines(Sum sum) => Reduced(sum).Count == 0;

    // Rows reduce in the order in which they came: a later row has no weight at an earlier pivot.
    private SortedDictionary<int, double> Reduced(Sum sum)
    {
        var left = new SortedDictionary<int, double>(sum.Weights.ToDictionary());
        foreach (var (pivot, row) in _rows)
        {
            if (!left.TryGetValue(pivot, out var factor))
            {
                continue;
            }

            foreach (var (unknown, weight) in row)
            {
                left[unknown] = left.GetValueOrDefault(unknown) - (factor * weight);
                if (Math.Abs(left[unknown]) < Zero)
                {
                    left.Remove(unknown);
                }
            }
        }

        return left;
    }
}
