using Benchmarking.Indicators;
using Benchmarking.Networks;
using Benchmarking.Surveys;

namespace Benchmarking.Scoring;

/// <summary>Everything that is estimated of one indicator or dimension in one wave.</summary>
internal sealed class MeasureEstimates
{
    private readonly InvitedFrame? _frame;
    private readonly ScoringOptions _options;
    private readonly Dictionary<int, UnitEstimate> _estimates;
    private readonly Dictionary<int, VarianceEstimate> _separate = [];

    public MeasureEstimates(MeasureCells cells, RowStatus[] statuses, InvitedFrame? frame, ScoringOptions options)
    {
        (Cells, Statuses, _frame, _options) = (cells, statuses, frame, options);
        Units = [.. Enumerable.Range(0, cells.Units).Where(unit => statuses[unit] == RowStatus.Ok)];
        Pooled = PooledVariance.Of(cells, Units);
        var shares = CellWeights.Shares(cells, Units, frame);
        foreach (var unit in Units)
        {
            if (options.Variance == Variance.Separate && SeparateVariance.Of(cells, unit, options.Weighting) is { } own)
            {
                _separate.Add(unit, own);
            }
        }

        Compared = [.. Units.Select(unit => Estimate(unit, shares)).OfType<UnitEstimate>()];
        _estimates = Compared.ToDictionary(estimate => estimate.Place);
        Covariances = cells.Shared.Count == 0 ? [] : [.. Pairs()];
    }

    public Measure Measure => Cells.Measure;

    public MeasureCells Cells { get; }

    /// <summary>What becomes of each unit of the network.</summary>
    public IReadOnlyList<RowStatus> Statuses { get; }

    /// <summary>Places of the units that take part, in the network's order.</summary>
    public IReadOnlyList<int> Units { get; }

    /// <summary>The estimates of those among them that have one, in the same order.</summary>
    public IReadOnlyList<UnitEstimate> Compared { get; }

    /// <summary>The pooled variance, whatever variance the standard errors take; null where there is none.</summary>
    public VarianceEstimate? Pooled { get; }

    /// <summary>How scores of units vary together that have respondents in common; none as a rule. In the order of units.</summary>
    public IReadOnlyList<ScoreCovariance> Covariances { get; }

    /// <summary>The estimate of a unit, or null where it has none.</summary>
    public UnitEstimate? this[int unit] => _estimates.GetValueOrDefault(unit);

    /// <summary>The status of a unit's row: what takes part and still has no figures is not estimable.</summary>
    public RowStatus StatusOf(int unit, bool hasFigures) =>
        Statuses[unit] == RowStatus.Ok && !hasFigures ? RowStatus.NotEstimable : Statuses[unit];

    /// <summary>The mean of one cell with its uncertainty; null for an empty cell or a unit that takes no part.</summary>
    public UnitEstimate? Cell(int unit, int service) => Statuses[unit] == RowStatus.Ok && Cells[unit, service] is { N: > 0 } cell
        ? new UnitEstimate { Place = unit, All = cell, Score = cell.Mean, Terms = [.. Term(unit, service, 1)] }
        : null;

    /// <summary>The mean of a service's cell means over the units that take part, each unit the same; null where none has the service.</summary>
    public UnitEstimate? Service(int service, out int units)
    {
        var places = Units.Where(unit => Cells[unit, service].N > 0).ToList();
        units = places.Count;
        var terms = places.ConvertAll(unit => Term(unit, service, 1.0 / places.Count).ToList());
        var common = Cells.Shared.Count == 0 ? [] : Pairs([.. places.Select(unit => Share(unit, service, 1.0 / places.Count)).OfType<UnitShare>()]);
        return units == 0 ? null : new UnitEstimate
        {
            Place = service,
            All = Cells.Service(places, service),
            Score = places.Average(unit => Cells[unit, service].Mean),
            // Without the variance of one of its parts a mean has none.
            Terms = terms.TrueForAll(own => own.Count > 0)
                ? VarianceTerm.Joined(terms.SelectMany(own => own).Concat(common.SelectMany(pair => pair.Terms).Select(term => term with { Factor = 2 * term.Factor })))
                : [],
        };
    }

    /// <summary>Whether a service's mean may be shown for its own sake: enough units and answers stand behind it.</summary>
    public bool IsEnough(int service, DisclosureRules rules) => Service(service, out var units) is { } estimate && rules.AllowService(units, estimate.All.N);

    /// <summary>The covariance matrix of the scores of <see cref="Compared"/>, in its order; null where no two units have respondents in common.</summary>
    public double[,]? CovarianceMatrix()
    {
        if (Covariances.Count == 0)
        {
            return null;
        }

        var place = Compared.Select((estimate, at) => (estimate.Place, at)).ToDictionary(pair => pair.Place, pair => pair.at);
        var matrix = new double[Compared.Count, Compared.Count];
        for (var at = 0; at < Compared.Count; at++)
        {
            matrix[at, at] = Compared[at].Terms.Sum(term => term.Factor * term.Variance.Value);
        }

        foreach (var pair in Covariances)
        {
            var (first, second) = (place[pair.First], place[pair.Second]);
            matrix[first, second] = matrix[second, first] = pair.Terms.Sum(term => term.Factor * term.Variance.Value);
        }

        return matrix;
    }

    private IReadOnlyList<ScoreCovariance> Pairs() => Pairs(
    [
        .. from estimate in Compared
           let variance = VarianceOf(estimate.Place)
           where variance is not null
           select new UnitShare(estimate.Place, [.. Enumerable.Range(0, Cells.Services).Select(service => PerScore(estimate, service))], variance),
    ]);

    private IReadOnlyList<ScoreCovariance> Pairs(IReadOnlyList<UnitShare> shares) =>
    [
        .. from first in Enumerable.Range(0, shares.Count)
           from second in Enumerable.Range(first + 1, shares.Count - first - 1)
           let pair = ScoreCovariance.Of(shares[first], shares[second], Cells.Shared)
           where pair is not null
           select pair,
    ];

    private UnitShare? Share(int unit, int service, double weight) => VarianceOf(unit) is { } variance
        ? new UnitShare(unit, [.. Enumerable.Range(0, Cells.Services).Select(other => other == service ? PerScore(unit, service, weight) : 0)], variance)
        : null;

    /// <summary>What a single answer of a service counts for in a unit's score, times the root of the finite-population correction; 0 for empty cells.</summary>
    public double PerScore(UnitEstimate estimate, int service) => PerScore(estimate.Place, service, estimate.Weights?[service] ?? 0);

    /// <summary>The variance that a unit's score rests on; null where there is none.</summary>
    public VarianceEstimate? VarianceOf(int unit) => _separate.GetValueOrDefault(unit) ?? Pooled;

    private double PerScore(int unit, int service, double weight) =>
        Cells[unit, service].N is > 0 and var n ? weight / n * Math.Sqrt(Correction(unit, service, n)) : 0;

    private UnitEstimate? Estimate(int unit, double[] shares)
    {
        if (CellWeights.Of(Cells, unit, _options.Weighting, shares) is not { } weights)
        {
            return null;
        }

        var services = Enumerable.Range(0, Cells.Services).ToList();
        return new UnitEstimate
        {
            Place = unit,
            All = Cells.Unit(unit),
            Weights = weights,
            Score = services.Sum(service => weights[service] * Cells[unit, service].Mean),
            Terms = VarianceTerm.Joined(services.SelectMany(service => Term(unit, service, weights[service]))),
            MissingServices = [.. services.Where(service => Cells[unit, service].N == 0)],
        };
    }

    private IEnumerable<VarianceTerm> Term(int unit, int service, double weight)
    {
        var n = Cells[unit, service].N;
        return n > 0 && VarianceOf(unit) is { } variance ? [new VarianceTerm(weight * weight / n * Correction(unit, service, n), variance)] : [];
    }

    // More answers than invited is a finding of its own; here everyone has then answered.
    private double Correction(int unit, int service, int n) =>
        _options.Population == Population.Finite && _frame?.Invited(unit, service) is { } invited
            ? 1 - ((double)n / Math.Max(n, invited))
            : 1;
}
