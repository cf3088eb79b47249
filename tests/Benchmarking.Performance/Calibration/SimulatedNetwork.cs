using Benchmarking.Networks;
using Benchmarking.Statistics;
using Benchmarking.Surveys;
using SampleData;

namespace Benchmarking.Performance.Calibration;

/// <summary>A network of which the truth is known.</summary>
internal sealed class SimulatedNetwork
{
    // Standard deviations of what services differ by, and of what they differ by in one unit and not in another; in points.
    private const double BetweenServices = 4;
    private const double WithinUnits = 3;

    private static readonly AnswerModel[] Models = [.. Enumerable.Range(1, 5).Select(items => new AnswerModel(items))];

    private readonly int[,] _counts;
    private readonly CellModel[,] _cells;
    private readonly bool _isByRespondents;

    /// <summary>Makes a network and asks it.</summary>
    /// <param name="design">Its kind.</param>
    /// <param name="truth">How far its units differ.</param>
    /// <param name="random">Random numbers.</param>
    public SimulatedNetwork(Design design, Truth truth, SplitMix64 random)
    {
        _isByRespondents = design.Scoring.Weighting == Weighting.Respondents;
        _counts = design.Counts(random);
        _cells = new CellModel[_counts.GetLength(0), Design.Services];
        Items = design.LeastItems + random.Below(design.MostItems - design.LeastItems + 1);

        // Where units are to be equal and respondents count, services are equal too: a mix of services is then a difference between units.
        var services = Centred(_isByRespondents && truth.IsTied ? 0 : BetweenServices, random);
        for (var unit = 0; unit < _cells.GetLength(0); unit++)
        {
            var (level, own, spread) = (truth.Level(random), Centred(truth.IsTied ? 0 : WithinUnits, random), random.Below(AnswerModel.Spreads));
            for (var service = 0; service < Design.Services; service++)
            {
                _cells[unit, service] = Models[Items - 1].Cell(design.Level + (design.Reach * (level + services[service] + own[service])), spread);
            }
        }

        Responses = Asked(truth.Indicators, random);
    }

    /// <summary>How many items each indicator has; those of the first come first.</summary>
    public int Items { get; }

    /// <summary>The answers.</summary>
    public Responses Responses { get; }

    /// <summary>The variance of scores within cells that a pooled estimate can be expected to find, in squared points.</summary>
    public double WithinVariance
    {
        get
        {
            var freedom = Cells().Sum(cell => cell.N - 1);
            return freedom >= 20 ? Cells().Sum(cell => (cell.N - 1) * cell.Model.ScoreVariance) / freedom : Cells().Sum(cell => cell.N * cell.Model.ScoreVariance) / Cells().Sum(cell => cell.N);
        }
    }

    /// <summary>What a unit's score can be expected to be, given who answered.</summary>
    /// <param name="unit">The unit, from 0; somebody answered.</param>
    /// <returns>From 0 to 100.</returns>
    public double Expected(int unit)
    {
        var (sum, weights) = (0.0, 0.0);
        for (var service = 0; service < Design.Services; service++)
        {
            var weight = _isByRespondents ? _counts[unit, service] : Math.Min(1, _counts[unit, service]);
            (sum, weights) = (sum + (weight * _cells[unit, service].Score), weights + weight);
        }

        return sum / weights;
    }

    /// <summary>What a unit's score could be expected to be if every service had answered, rounded so that what is tied is equal.</summary>
    /// <param name="unit">The unit, from 0; somebody answered.</param>
    /// <returns>From 0 to 100; by respondents the same as <see cref="Expected"/>.</returns>
    public double Level(int unit) =>
        Math.Round(_isByRespondents ? Expected(unit) : Enumerable.Range(0, Design.Services).Average(service => _cells[unit, service].Score), 9);

    /// <summary>Alpha of the covariances that the answers of all respondents can be expected to have; of two items or more.</summary>
    public double Alpha()
    {
        var all = Cells().ToList();
        double n = all.Sum(cell => cell.N);
        double[] means = [.. Enumerable.Range(0, Items).Select(item => all.Sum(cell => cell.N * cell.Model.ItemMeans[item]) / n)];
        var expected = new double[Items, Items];
        foreach (var (count, model) in all)
        {
            for (var item = 0; item < Items; item++)
            {
                for (var other = 0; other < Items; other++)
                {
                    var apart = (model.ItemMeans[item] - means[item]) * (model.ItemMeans[other] - means[other]);
                    expected[item, other] += count * ((model.ItemCovariances[item, other] / n) + (apart / (n - 1)));
                }
            }
        }

        return CronbachAlpha.Raw(expected) ?? double.NaN;
    }

    private static double[] Centred(double deviation, SplitMix64 random)
    {
        double[] effects = [.. Enumerable.Range(0, Design.Services).Select(_ => random.Normal(deviation))];
        var mean = effects.Average();
        return [.. effects.Select(effect => effect - mean)];
    }

    private IEnumerable<(int N, CellModel Model)> Cells() =>
        from unit in Enumerable.Range(0, _counts.GetLength(0))
        from service in Enumerable.Range(0, Design.Services)
        where _counts[unit, service] > 0
        select (_counts[unit, service], _cells[unit, service]);

    private Responses Asked(int indicators, SplitMix64 random)
    {
        var builder = new ResponsesBuilder(Questionnaire.Set(Items, indicators), Questionnaire.Network(_counts.GetLength(0)));
        Span<short> answers = stackalloc short[Items * indicators];
        for (var cell = 0; cell < _counts.Length; cell++)
        {
            var (unit, service) = (cell / Design.Services, cell % Design.Services);
            for (var leader = 0; leader < _counts[unit, service]; leader++)
            {
                for (var first = 0; first < answers.Length; first += Items)
                {
                    _cells[unit, service].Draw(random, answers.Slice(first, Items));
                }

                builder.Add(new Respondent(service, Key: null, "simulated", builder.Count + 2), [unit], answers);
            }
        }

        return builder.Build();
    }
}
