using System.Numerics;

namespace Benchmarking.Statistics;

/// <summary>The pairs of one unit with each of the others, both ways round: what its own confidence set for its rank rests on.</summary>
internal sealed class UnitPairs : PairFamily
{
    private readonly PairDraws _draws;
    private readonly int _unit;
    private readonly int[] _others;
    private readonly double[] _ahead;
    private readonly double[] _behind;

    /// <summary>Makes the family.</summary>
    /// <param name="draws">The drawn errors, units in falling order of their estimates.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="others">The units that differ from it, in falling order of that difference.</param>
    public UnitPairs(PairDraws draws, int unit, int[] others)
    {
        (_draws, _unit, _others) = (draws, unit, others);
        _ahead = draws.Scales[(unit * draws.Stride)..((unit + 1) * draws.Stride)];
        _behind = [.. _ahead];
    }

    /// <inheritdoc/>
    protected override void LeaveOut(int place)
    {
        var other = _others[place];
        (_unit < other ? _ahead : _behind)[other] = 0;
    }

    /// <inheritdoc/>
    protected override double Reach(int draw)
    {
        var errors = _draws.Errors(draw);
        var (own, most) = (new Vector<double>(errors[_unit]), Vector<double>.Zero);
        var theirs = PairDraws.Vectors(errors);
        var ahead = PairDraws.Vectors(_ahead);
        var behind = PairDraws.Vectors(_behind);
        for (var at = 0; at < theirs.Length; at++)
        {
            var lead = own - theirs[at];
            most = Vector.MaxNative(most, Vector.MaxNative(lead * ahead[at], -lead * behind[at]));
        }

        return PairDraws.Largest(most);
    }
}
