namespace Benchmarking.EndToEnd.Attack;

/// <summary>Finds, by trying every choice, the fewest answers that have to be withheld for the sake of others, and holds what the product withheld against it.</summary>
internal sealed class InformationLoss
{
    private const int Most = 12;
    private readonly InventedNetwork _network;
    private readonly Statements _statements;
    private readonly int _wave;
    private readonly WaveSums _sums;
    private readonly List<Secret> _secrets;
    private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

    private InformationLoss(InventedNetwork network, int wave, Statements statements) =>
        (_network, _wave, _statements, _sums, _secrets) = (network, wave, statements, statements.Wave(wave, 1), [.. statements.Secrets(wave, 1)]);

    /// <summary>One comparison for each dimension of a wave with its indicators, where every choice of services can be tried.</summary>
    /// <param name="network">A network of few services.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="statements">Who takes part.</param>
    /// <param name="reading">What was published.</param>
    public static IEnumerable<Loss> Of(InventedNetwork network, int wave, Statements statements, Reading reading)
    {
        var solver = new InformationLoss(network, wave, statements);
        return Enumerable.Range(0, network.Measures.Count).Where(measure => network.Measures[measure].IsDimension).Select(dimension => solver.Of(dimension, reading)).OfType<Loss>();
    }

    private Loss? Of(int dimension, Reading reading)
    {
        List<int> measures = [dimension, .. _sums.Indicators(dimension)];
        var shown = measures.SelectMany(measure => Naive.Services(_network, _sums, measure, Units(measure), _statements), (measure, service) => (Measure: measure, Service: service)).ToList();
        var figures = shown.FindAll(figure => figure.Measure != dimension || measures.TrueForAll(measure => shown.Contains((measure, figure.Service)) || Units(measure).All(unit => _sums.N(unit, figure.Service, measure) == 0)));
        if (figures.Count is 0 or > Most)
        {
            return null;
        }

        int Answers(IEnumerable<(int Measure, int Service)> withheld) => withheld.Sum(figure => Units(figure.Measure).Sum(unit => _sums.N(unit, figure.Service, figure.Measure)));
        var choices = Enumerable.Range(0, 1 << figures.Count).Select(bits => figures.Where((_, at) => ((bits >> at) & 1) == 1).ToList()).OrderBy(Answers);
        var best = choices.FirstOrDefault(withheld => IsWhole(dimension, withheld, figures) && figures.Except(withheld).ToList() is var left
            && measures.TrueForAll(measure => IsSafe([measure], [.. left.Where(figure => figure.Measure == measure)])) && IsSafe(measures, left));

        // Where units' scores are enough by themselves no choice of services helps.
        return best is null ? null : new Loss(
            $"{InventedNetwork.WaveId(_wave)} {_network.Measures[dimension].Id}",
            Answers(best),
            Answers(figures.Where(figure => reading.WithheldServices.Contains((_wave, figure.Measure, figure.Service, 1)))),
            Answers(figures));
    }

    // Where an indicator's service is withheld, the dimension's is too.
    private static bool IsWhole(int dimension, List<(int Measure, int Service)> withheld, List<(int Measure, int Service)> figures) =>
        withheld.TrueForAll(figure => !figures.Contains((dimension, figure.Service)) || withheld.Contains((dimension, figure.Service)));

    private IReadOnlyList<int> Units(int measure) => _statements.Participating(_wave, 1, measure);

    private bool IsSafe(IReadOnlyList<int> measures, List<(int Measure, int Service)> shown)
    {
        var key = string.Join(' ', measures) + ": " + string.Join(' ', shown);
        if (!_known.TryGetValue(key, out var isSafe))
        {
            var figures = measures.SelectMany(measure => Units(measure).Select(unit => _sums.Unit(unit, measure, Units(measure))))
                .Concat(shown.Select(figure => _sums.Service(figure.Service, figure.Measure, Units(figure.Measure))))
                .Select(sum => Naive.Exact(sum, _statements)).ToList();
            var about = _secrets.Where(secret => measures.Any(measure => secret.About.StartsWith($"{InventedNetwork.WaveId(_wave)} {_network.Measures[measure].Id} ", StringComparison.Ordinal))).ToList();
            _known[key] = isSafe = !LinearAttack.Exposed(figures, about).Any();
        }

        return isSafe;
    }
}

/// <summary>Answers behind services' means of a dimension and its indicators.</summary>
/// <param name="About">The wave and the dimension.</param>
/// <param name="Least">The fewest that have to be withheld.</param>
/// <param name="Withheld">Those that the product withheld.</param>
/// <param name="All">Those that could be shown for their own sake.</param>
internal sealed record Loss(string About, int Least, int Withheld, int All);
