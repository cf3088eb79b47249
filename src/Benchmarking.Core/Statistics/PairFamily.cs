using System.Numerics;

namespace Benchmarking.Statistics;

/// <summary>A family of ordered pairs of units that are tested together: is the first truly above the second?</summary>
/// <remarks>The step-down of Romano and Wolf (2005), Econometrica 73(4), 1237–1282: what has been told apart no longer counts among the largest drawn values,
/// so the bar falls for the rest. A draw's largest value can only fall as pairs leave; an old one is therefore a bound, and is found anew only where
/// the decision hangs on it.</remarks>
internal abstract class PairFamily
{
    /// <summary>Counts the pairs that are told apart.</summary>
    /// <param name="apart">The estimates' differences in standard errors, those above 0 alone, in falling order.</param>
    /// <param name="reached">The largest drawn value over all pairs of the family, one a draw; spoilt.</param>
    /// <param name="allowed">How many draws may reach a difference that is told apart.</param>
    /// <returns>The number of differences, counted from the largest, that are told apart.</returns>
    public int Count(ReadOnlySpan<double> apart, Span<double> reached, int allowed)
    {
        var (told, next) = (0, FirstReached(apart, 0, reached, allowed));
        while (told < next)
        {
            for (; told < next; told++)
            {
                LeaveOut(told);
            }

            if (told < apart.Length && !StillReached(apart[told], reached, allowed))
            {
                next = FirstReached(apart, told + 1, reached, allowed);
            }
        }

        return told;
    }

    /// <summary>The largest value of a draw over the pairs that are left.</summary>
    /// <param name="draw">The draw, from 0.</param>
    /// <returns>In standard errors; 0 where none is above.</returns>
    protected abstract double Reach(int draw);

    /// <summary>Leaves a pair out of the family; the pair turned round stays.</summary>
    /// <param name="place">Its place among the differences in falling order.</param>
    protected abstract void LeaveOut(int place);

    private bool StillReached(double difference, Span<double> reached, int allowed)
    {
        var count = 0;
        for (var draw = 0; draw < reached.Length && count <= allowed; draw++)
        {
            if (reached[draw] >= difference)
            {
                reached[draw] = Reach(draw);
                count += reached[draw] >= difference ? 1 : 0;
            }
        }

        return count > allowed;
    }

    // The first difference, from a place on, that more draws reach than are allowed: a smaller difference is reached by no fewer.
    private static int FirstReached(ReadOnlySpan<double> apart, int from, ReadOnlySpan<double> reached, int allowed)
    {
        var (low, high) = (from, apart.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Reaching(reached, apart[middle]) > allowed ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static long Reaching(ReadOnlySpan<double> reached, double difference)
    {
        var (counts, bar, width) = (Vector<long>.Zero, new Vector<double>(difference), Vector<double>.Count);
        var whole = PairDraws.Vectors(reached);
        foreach (var values in whole)
        {
            counts -= Vector.GreaterThanOrEqual(values, bar);
        }

        var count = Vector.Sum(counts);
        foreach (var value in reached[(whole.Length * width)..])
        {
            count += value >= difference ? 1 : 0;
        }

        return count;
    }
}
