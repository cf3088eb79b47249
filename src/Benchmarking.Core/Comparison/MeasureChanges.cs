using Benchmarking.Scoring;

namespace Benchmarking.Comparison;

/// <summary>How the units' scores on one measure changed between two waves.</summary>
internal sealed class MeasureChanges
{
    private readonly MeasureEstimates _earlier;
    private readonly MeasureEstimates _later;
    private readonly ScoringOptions _options;
    private readonly int _least;
    private readonly Dictionary<int, WaveCovariance?> _own = [];
    private readonly WaveCovariance? _pooled;
    private readonly IReadOnlyList<(int Earlier, int Later, double Factor)> _common;

    /// <summary>Begins with both waves' estimates.</summary>
    /// <param name="earlier">The earlier wave's.</param>
    /// <param name="later">The later wave's, of the same measure.</param>
    /// <param name="followed">Those who answered in both; null where nobody was followed.</param>
    /// <param name="options">The options of both.</param>
    /// <param name="least">How many have to be followed for their answers in both waves to be told of; fewer count as different people, since what they have in common would tell of them.</param>
    public MeasureChanges(MeasureEstimates earlier, MeasureEstimates later, FollowedScores? followed, ScoringOptions options, int least)
    {
        (_earlier, _later, _options, _least) = (earlier, later, options, least);
        Units = [.. later.Compared.Select(estimate => estimate.Place).Where(unit => earlier[unit] is not null)];
        followed = followed is not null && Units.Sum(unit => followed.Sums.Unit(unit).N) >= least ? followed : null;
        _pooled = followed is null ? null : Pooled(followed);
        foreach (var unit in Units)
        {
            _own.Add(unit, followed is null ? null : Own(followed, unit));
        }

        _common = followed is null ? [] : Factors(followed);
    }

    /// <summary>Places of the units that have a score in both waves.</summary>
    public IReadOnlyList<int> Units { get; }

    /// <summary>A unit's later score less its earlier one; the unit has both.</summary>
    public double Change(int unit) => (_later[unit]?.Score ?? 0) - (_earlier[unit]?.Score ?? 0);

    /// <summary>Whether any respondent of a unit was followed from one wave to the other.</summary>
    public bool IsPaired(int unit) => _common.Any(common => common.Earlier == unit && common.Later == unit) && _own[unit] is not null;

    /// <summary>The standard error of a sum of changes, each unit's with a weight, and its degrees of freedom.</summary>
    /// <param name="weights">One weight a unit of <see cref="Units"/>, by place; 0 for the others.</param>
    /// <returns>Both; null where a unit's variance is unknown.</returns>
    public Uncertainty? Uncertainty(IReadOnlyDictionary<int, double> weights)
    {
        var (own, common) = Terms(weights);
        return ChangeUncertainty.Of(own, common);
    }

    /// <summary>The parts of the variance of a sum of changes, each unit's with a weight.</summary>
    /// <param name="weights">One weight a unit of <see cref="Units"/>, by place; 0 for the others.</param>
    /// <returns>The waves' own parts and what is common to both; none of either where a unit's variance is unknown.</returns>
    public (IReadOnlyList<VarianceTerm> Own, IReadOnlyList<CovarianceTerm> Common) Terms(IReadOnlyDictionary<int, double> weights)
    {
        var own = new List<VarianceTerm>();
        foreach (var wave in new[] { _earlier, _later })
        {
            foreach (var (unit, weight) in weights)
            {
                if (wave[unit] is not { Terms: [_, ..] terms })
                {
                    return ([], []);
                }

                own.AddRange(terms.Select(term => term with { Factor = weight * weight * term.Factor }));
            }

            own.AddRange(from pair in wave.Covariances
                         let both = 2 * weights.GetValueOrDefault(pair.First) * weights.GetValueOrDefault(pair.Second)
                         where both != 0
                         from term in pair.Terms
                         select term with { Factor = both * term.Factor });
        }

        return (VarianceTerm.Joined(own), CovarianceTerm.Joined(Common(weights)));
    }

    private IEnumerable<CovarianceTerm> Common(IReadOnlyDictionary<int, double> weights)
    {
        foreach (var (earlier, later, factor) in _common)
        {
            var both = -2 * weights.GetValueOrDefault(earlier) * weights.GetValueOrDefault(later) * factor;
            if (both == 0 || _own[earlier] is not { } first || _own[later] is not { } second)
            {
                continue;
            }

            yield return new CovarianceTerm(ReferenceEquals(first, second) ? both : both / 2, first);
            if (!ReferenceEquals(first, second))
            {
                yield return new CovarianceTerm(both / 2, second);
            }
        }
    }

    // Σ w w' m / (n n') over services, for each two cells that have respondents in common.
    private IReadOnlyList<(int Earlier, int Later, double Factor)> Factors(FollowedScores followed) =>
    [
        .. from cell in followed.Common.OrderBy(cell => cell.Key)
           where _own.ContainsKey(cell.Key.Earlier) && _own.ContainsKey(cell.Key.Later)
           let earlier = _earlier[cell.Key.Earlier]
           let later = _later[cell.Key.Later]
           where earlier is not null && later is not null
           let factor = _earlier.PerScore(earlier, cell.Key.Service) * _later.PerScore(later, cell.Key.Service) * cell.Value
           group factor by (cell.Key.Earlier, cell.Key.Later) into pair
           orderby pair.Key
           select (pair.Key.Earlier, pair.Key.Later, pair.Sum()),
    ];

    // The model is that of the waves: what a cell-means variance leaves out must not come back by way of the covariance.
    private WaveCovariance? Pooled(FollowedScores followed) => _earlier.Pooled?.Model == VarianceModel.Additive && _later.Pooled?.Model == VarianceModel.Additive
        ? WaveCovariance.Of(
            PooledVariance.OfUnitAndService(followed.Sums, Units), PooledVariance.OfUnitAndService(followed.Differences, Units), _earlier.Pooled, _later.Pooled)
        : WaveCovariance.Of(PooledVariance.OfCells(followed.Sums, Units), PooledVariance.OfCells(followed.Differences, Units), _earlier.Pooled, _later.Pooled);

    // A unit with variances of its own has a covariance of its own; where its pairs are too few or leave none, they count as different people.
    private WaveCovariance? Own(FollowedScores followed, int unit)
    {
        var (earlier, later) = (_earlier.VarianceOf(unit), _later.VarianceOf(unit));
        return ReferenceEquals(earlier, _earlier.Pooled) && ReferenceEquals(later, _later.Pooled) ? _pooled
            : followed.Sums.Unit(unit).N < _least ? null
            : WaveCovariance.Of(
                SeparateVariance.Of(followed.Sums, unit, _options.Weighting), SeparateVariance.Of(followed.Differences, unit, _options.Weighting), earlier, later);
    }
}
