using System.Numerics;
using Benchmarking.Scoring;
using Benchmarking.Statistics;
using Benchmarking.Surveys;

namespace Benchmarking.Comparison;

/// <summary>How the scores of complete respondents differ between units and within them.</summary>
/// <remarks>A score is a weighted sum of the indicators' sums of points. Those and their products are added up as whole numbers, so that nothing is rounded before
/// the last steps and the order of respondents leaves no trace. One who serves several units that take part counts as an equal share in each, and so once in all.</remarks>
internal sealed class UnitAnova
{
    // Far below the squared difference of any two scores, far above what rounding leaves of equal ones.
    private const double Rounding = 1e-12;

    private readonly double[] _weights;
    private readonly long[] _sizes;
    private readonly long[,] _sums;
    private readonly long[,,] _products;

    private UnitAnova(int units, double[] weights) =>
        (_weights, _sizes, _sums, _products) = (weights, new long[units], new long[units, weights.Length], new long[units, weights.Length, weights.Length]);

    /// <summary>Analyses scores from 0 to 100.</summary>
    /// <param name="answers">The complete answers.</param>
    /// <param name="members">Who belongs to which unit that takes part.</param>
    /// <returns>The analysis; null where fewer than two units take part, and where there are no more respondents than units.</returns>
    public static OneWayAnova? Of(CompleteAnswers answers, UnitMembers members)
    {
        var indicators = answers.Items.GroupBy(item => item.Asked.Indicator).ToList();
        var all = indicators.Sum(indicator => indicator.Key.Weight);
        var anova = new UnitAnova(
            answers.Counts.Count,
            [.. indicators.Select(indicator => 100 * indicator.Key.Weight / (all * indicator.Count() * (indicator.Key.Scale.Points - 1)))]);
        var whole = CommonMultiple(members);
        anova.Add([.. indicators.Select(indicator => Sums(answers.Responses, indicator, members.Respondents))], members, whole);
        return anova.Analysis(whole);
    }

    // The sum of each member's points on one indicator.
    private static int[] Sums(Responses responses, IEnumerable<AskedItem> items, int[] respondents)
    {
        var sums = new int[respondents.Length];
        foreach (var item in items)
        {
            var answers = responses.Answers(item.Place);
            var (sign, start) = item.Reverse ? (-1, item.Scale.Max) : (1, -item.Scale.Min);
            for (var member = 0; member < sums.Length; member++)
            {
                sums[member] += start + (sign * answers[respondents[member]]);
            }
        }

        return sums;
    }

    // The least number that can be parted evenly between the units of every member: 1 where nobody serves several.
    private static long CommonMultiple(UnitMembers members)
    {
        var multiple = 1L;
        for (var member = 0; members.Count < members.Units.Length && member < members.Units.Length; member += members.ShareOf(member))
        {
            var share = members.ShareOf(member);
            multiple = multiple / (long)BigInteger.GreatestCommonDivisor(multiple, share) * share;
        }

        return multiple;
    }

    private void Add(int[][] parts, UnitMembers members, long whole)
    {
        for (var first = 0; first < members.Units.Length;)
        {
            var share = members.ShareOf(first);
            for (var end = first + share; first < end; first++)
            {
                Add(parts, first, members.Units[first], whole / share);
            }
        }
    }

    private void Add(int[][] parts, int member, int unit, long share)
    {
        _sizes[unit] += share;
        for (var part = 0; part < parts.Length; part++)
        {
            var shared = share * parts[part][member];
            _sums[unit, part] += shared;
            for (var with = 0; with <= part; with++)
            {
                _products[unit, part, with] += shared * parts[with][member];
            }
        }
    }

    private OneWayAnova? Analysis(long whole)
    {
        var analysis = OneWayAnova.OfShared([.. _sizes.Select((size, unit) => size == 0 ? default : Group(unit, whole))], (int)(_sizes.Sum() / whole));
        return analysis is null ? null : analysis with
        {
            SumOfSquaresBetween = Cut(analysis.SumOfSquaresBetween),
            SumOfSquaresWithin = Cut(analysis.SumOfSquaresWithin),
        };
    }

    private SharedGroup Group(int unit, long whole)
    {
        var (mean, squares, size) = (0.0, 0.0, _sizes[unit]);
        for (var part = 0; part < _weights.Length; part++)
        {
            mean += _weights[part] * _sums[unit, part] / size;
            for (var with = 0; with <= part; with++)
            {
                var exact = ((Int128)size * _products[unit, part, with]) - ((Int128)_sums[unit, part] * _sums[unit, with]);
                squares += (with == part ? 1 : 2) * _weights[part] * _weights[with] * (double)exact / size;
            }
        }

        return new SharedGroup((double)size / whole, mean, squares / whole);
    }

    private static double Cut(double squares) => squares < Rounding ? 0 : squares;
}
