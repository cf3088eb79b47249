using System.Numerics;

namespace Benchmarking.Statistics;

/// <summary>All ordered pairs of units: what the confidence sets that hold for all ranks at once rest on.</summary>
internal sealed class AllPairs : PairFamily
{
    private readonly PairDraws _draws;
    private readonly (int First, int Second)[] _pairs;
    private readonly double[] _scales;

    /// <summary>Makes the family.</summary>
    /// <param name="draws">The drawn errors, units in falling order of their estimates.</param>
    /// <param name="pairs">The pairs that differ, the higher unit first, in falling order of their difference.</param>
    public AllPairs(PairDraws draws, (int First, int Second)[] pairs) => (_draws, _pairs, _scales) = (draws, pairs, [.. draws.Scales]);

    /// <inheritdoc/>
    protected override void LeaveOut(int place)
    {
        var (first, second) = _pairs[place];
        _scales[(first * _draws.Stride) + second] = 0;
    }

    /// <inheritdoc/>
    protected override double Reach(int draw)
    {
        var most = 0.0;
        for (var unit = 0; unit < _draws.Units; unit++)
        {
            // A unit that is driven less far from all others than another pair is cannot matter.
            if (_draws.Reaches[(unit * _draws.Count) + draw] > most)
            {
                most = Math.Max(most, Lead(unit, draw));
            }
        }

        return most;
    }

    private double Lead(int unit, int draw)
    {
        var errors = _draws.Errors(draw);
        var (own, most) = (new Vector<double>(errors[unit]), Vector<double>.Zero);
        var theirs = PairDraws.Vectors(errors);
        var scales = PairDraws.Vectors(_scales.AsSpan(unit * _draws.Stride, _draws.Stride));
        for (var at = 0; at < theirs.Length; at++)
        {
            most = Vector.MaxNative(most, (own - theirs[at]) * scales[at]);
        }

        return PairDraws.Largest(most);
    }
}
