using System.Numerics;

namespace Benchmarking.Statistics;

/// <summary>Finds how far a weighted sum of unknown numbers can go, given their own bounds and what is known of other sums.</summary>
/// <remarks>The primal simplex method for variables with two bounds each, on a dense tableau: every statement gets a variable of its own that holds its sum.
/// A first phase lowers the sum of infeasibilities, as in Maros (2003), <i>Computational Techniques of the Simplex Method</i>, chapter 9; each question then starts
/// where the last one ended. Of several equally good steps the one of the lowest place is taken, and after a run of steps without progress
/// Bland's rule keeps it from going in circles. Time is about statements × unknowns a step, and memory statements × (statements + unknowns) × 8 bytes.</remarks>
public sealed class LinearBounds
{
    private const int Patience = 200;
    private readonly int _unknowns;
    private readonly double[] _low;
    private readonly double[] _high;
    private readonly double[] _value;
    private readonly double[][] _tableau;
    private readonly int[] _basis;
    private readonly bool[] _isBasic;

    /// <summary>Sets the system up.</summary>
    /// <param name="unknowns">The lowest and the highest value of each unknown, both finite, in one scale.</param>
    /// <param name="statements">What is known of their weighted sums.</param>
    /// <param name="start">Values that fit, or nearly, where such are known: the search begins with them, and is the shorter for it. Null, the default, begins with the lowest.</param>
    public LinearBounds(IReadOnlyList<(double Low, double High)> unknowns, IReadOnlyList<LinearStatement> statements, IReadOnlyList<double>? start = null)
    {
        var all = unknowns.Count + statements.Count;
        (_unknowns, _low, _high, _value, _isBasic) = (unknowns.Count, new double[all], new double[all], new double[all], new bool[all]);
        (_tableau, _basis) = (new double[statements.Count][], new int[statements.Count]);
        for (var place = 0; place < unknowns.Count; place++)
        {
            (_low[place], _high[place]) = unknowns[place];
            _value[place] = start is null ? _low[place] : Math.Clamp(start[place], _low[place], _high[place]);
        }

        for (var row = 0; row < statements.Count; row++)
        {
            Begin(row, statements[row]);
        }

        Phase(Inward, () => false);
        IsConsistent = Outside() <= Tolerance;
    }

    /// <summary>Sums closer than this are taken for equal; in the unknowns' own scale.</summary>
    public const double Tolerance = 1e-7;

    /// <summary>Whether any numbers fit everything that is known.</summary>
    public bool IsConsistent { get; }

    /// <summary>The lowest and the highest that a weighted sum can be.</summary>
    /// <param name="weights">The weight of each unknown that counts, by its place.</param>
    /// <returns>The ends of its range.</returns>
    /// <exception cref="InvalidOperationException">Nothing fits what is known.</exception>
    public (double Low, double High) RangeOf(IReadOnlyList<LinearWeight> weights) => Range(weights, double.PositiveInfinity);

    /// <summary>How wide the range of a weighted sum is, as far as that is asked for: the search ends as soon as it is wide enough.</summary>
    /// <param name="weights">The weight of each unknown that counts, by its place.</param>
    /// <param name="enough">The width that is asked for.</param>
    /// <returns>The width of its range; where that is <paramref name="enough"/> or more, a number from there to the width.</returns>
    /// <exception cref="InvalidOperationException">Nothing fits what is known.</exception>
    public double WidthOf(IReadOnlyList<LinearWeight> weights, double enough) => Range(weights, enough) is var (low, high) ? high - low : 0;

    // Every step on the way leaves values that fit, so that the sum has been wherever it was met.
    private (double Low, double High) Range(IReadOnlyList<LinearWeight> weights, double enough)
    {
        if (!IsConsistent)
        {
            throw new InvalidOperationException("No numbers fit the statements.");
        }

        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        bool IsEnough()
        {
            var sum = weights.Sum(weight => weight.Weight * _value[weight.Unknown]);
            (low, high) = (Math.Min(low, sum), Math.Max(high, sum));
            return high - low >= enough;
        }

        Phase(Aim(weights, -1), IsEnough);
        Phase(Aim(weights, 1), IsEnough);
        return (low, high);
    }

    private Func<double[]> Aim(IReadOnlyList<LinearWeight> weights, double sign)
    {
        var aim = new double[_value.Length];
        foreach (var weight in weights)
        {
            aim[weight.Unknown] += sign * weight.Weight;
        }

        return () => aim;
    }

    // The statement's own variable is basic at first, and is whatever its sum is with all unknowns where they begin.
    private void Begin(int row, LinearStatement statement)
    {
        var own = _unknowns + row;
        var line = new double[_value.Length];
        foreach (var weight in statement.Weights)
        {
            line[weight.Unknown] -= weight.Weight;
            _value[own] += weight.Weight * _value[weight.Unknown];
        }

        line[own] = 1;
        (_tableau[row], _basis[row], _isBasic[own]) = (line, own, true);
        (_low[own], _high[own]) = (statement.Low, statement.High);
    }

    private double Outside() => _basis.Sum(place => Math.Max(0, Math.Max(_low[place] - _value[place], _value[place] - _high[place])));

    // What the first phase aims at: basic variables below their range want to rise, those above it to fall; null where all are within.
    private double[]? Inward()
    {
        var aim = new double[_value.Length];
        var any = false;
        foreach (var place in _basis)
        {
            aim[place] = _value[place] < _low[place] - Tolerance ? 1 : _value[place] > _high[place] + Tolerance ? -1 : 0;
            any |= aim[place] != 0;
        }

        return any ? aim : null;
    }

    // What the aim gains where each variable rises.
    private double[] Gains(double[] aim, double[] gains)
    {
        aim.CopyTo(gains, 0);
        for (var row = 0; row < _basis.Length; row++)
        {
            var weight = aim[_basis[row]];
            if (weight != 0)
            {
                Subtract(gains, weight, _tableau[row]);
            }
        }

        return gains;
    }

    // Steps until nothing gains any more; gains are worked out anew for each step, so that no rounding gathers in them.
    private void Phase(Func<double[]?> aim, Func<bool> isEnough)
    {
        var gains = new double[_value.Length];
        var idle = 0;
        while (!isEnough() && aim() is { } weights && Entering(Gains(weights, gains), careful: idle > Patience) is { } entering)
        {
            idle = Step(entering, gains[entering] > 0 ? 1 : -1) > Tolerance ? 0 : idle + 1;
        }
    }

    private int? Entering(double[] gains, bool careful)
    {
        int? best = null;
        for (var place = 0; place < gains.Length; place++)
        {
            var gain = gains[place];
            var may = !_isBasic[place] && Math.Abs(gain) > Tolerance
                && (gain > 0 ? _value[place] < _high[place] - Tolerance : _value[place] > _low[place] + Tolerance);
            if (may && (best is not { } so || Math.Abs(gain) > Math.Abs(gains[so])))
            {
                best = place;
                if (careful)
                {
                    return best;
                }
            }
        }

        return best;
    }

    // Moves a variable that is not basic as far as its own range and those of the basic ones allow; the first that stops it leaves the basis.
    private double Step(int entering, double direction)
    {
        var length = direction > 0 ? _high[entering] - _value[entering] : _value[entering] - _low[entering];
        var (leaving, end) = (-1, 0.0);
        for (var row = 0; row < _basis.Length; row++)
        {
            var slope = -_tableau[row][entering] * direction;
            if (Math.Abs(slope) < 1e-9)
            {
                continue;
            }

            var place = _basis[row];
            if (Stop(place, slope) is { } stop && Math.Max(0, (stop - _value[place]) / slope) is var room
                && (room < length - 1e-12 || (room <= length + 1e-12 && leaving >= 0 && place < _basis[leaving])))
            {
                (length, leaving, end) = (room, row, stop);
            }
        }

        _value[entering] += direction * length;
        for (var row = 0; row < _basis.Length; row++)
        {
            _value[_basis[row]] -= _tableau[row][entering] * direction * length;
        }

        if (leaving >= 0)
        {
            _value[_basis[leaving]] = end;
            Exchange(leaving, entering);
        }

        return length;
    }

    // Where a basic variable has to stop: at the end of its range that it moves to, or, still outside, at the one that it comes back in by.
    private double? Stop(int place, double slope) => (slope > 0, _value[place] < _low[place] - Tolerance, _value[place] > _high[place] + Tolerance) switch
    {
        (true, true, _) => _low[place],
        (true, _, true) => null,
        (true, _, _) => _high[place],
        (false, _, true) => _high[place],
        (false, true, _) => null,
        _ => _low[place],
    };

    private void Exchange(int leaving, int entering)
    {
        var pivot = _tableau[leaving];
        var scale = 1 / pivot[entering];
        for (var place = 0; place < pivot.Length; place++)
        {
            pivot[place] *= scale;
        }

        foreach (var line in _tableau)
        {
            var factor = line[entering];
            if (line != pivot && factor != 0)
            {
                Subtract(line, factor, pivot);
            }
        }

        (_isBasic[_basis[leaving]], _isBasic[entering]) = (false, true);
        _basis[leaving] = entering;
    }

    // Several places at a time, each product rounded before it is taken away: the same digits however many the machine takes.
    private static void Subtract(double[] from, double factor, double[] line)
    {
        var (at, factors) = (0, new Vector<double>(factor));
        for (; at <= from.Length - Vector<double>.Count; at += Vector<double>.Count)
        {
            (new Vector<double>(from, at) - (factors * new Vector<double>(line, at))).CopyTo(from, at);
        }

        for (; at < from.Length; at++)
        {
            from[at] -= factor * line[at];
        }
    }
}

/// <summary>How much an unknown counts in a sum.</summary>
/// <param name="Unknown">Its place.</param>
/// <param name="Weight">What it is multiplied by.</param>
public readonly record struct LinearWeight(int Unknown, double Weight);

/// <summary>What is known of a weighted sum of unknowns.</summary>
/// <param name="Weights">The sum.</param>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The most that it can be; equal to <paramref name="Low"/> where it is known exactly.</param>
public sealed record LinearStatement(IReadOnlyList<LinearWeight> Weights, double Low, double High);
