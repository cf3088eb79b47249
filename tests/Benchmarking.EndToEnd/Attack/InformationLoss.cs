namespace Benchmarking.EndToEnd.Attack;

/// <summary>Finds, by trying every choice, the fewest answers that have to be withheld for the sake of others, and holds what the product withheld against it.</summary>
internal static class InformationLoss
{
    /// <summary>One comparison for each indicator of a wave.</summary>
    /// <param name="network">A network of few services.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="statements">Who takes part.</param>
    /// <param name="reading">What was published.</param>
    public static IEnumerable<Loss> Of(InventedNetwork network, int wave, Statements statements, Reading reading)
    {
        var (sums, secrets) = (statements.Wave(wave, 1), statements.Secrets(wave, 1).ToList());
        for (var measure = 0; measure < network.Measures.Count; measure++)
        {
            var units = statements.Participating(wave, 1, measure);
            var services = Naive.Services(network, sums, measure, units, statements);
            if (network.Measures[measure].IsDimension || services.Count == 0 || units.Count == 0)
            {
                continue;
            }

            var id = $"{InventedNetwork.WaveId(wave)} {network.Measures[measure].Id} ";
            var about = secrets.Where(secret => secret.About.StartsWith(id, StringComparison.Ordinal)).ToList();
            int Answers(IEnumerable<int> withheld) => withheld.Sum(service => units.Sum(unit => sums.N(unit, service, measure)));
            var choices = Enumerable.Range(0, 1 << services.Count).Select(bits => services.Where((_, at) => ((bits >> at) & 1) == 1).ToList()).OrderBy(Answers);
            var best = choices.FirstOrDefault(withheld => IsSafe([.. services.Except(withheld)], (sums, measure, units), about, statements));
            if (best is null)
            {
                // Units' scores are enough by themselves: no choice of services helps.
                continue;
            }

            var product = services.Where(service => reading.WithheldServices.Contains((wave, measure, service, 1))).ToList();
            yield return new Loss(id.Trim(), Answers(best), Answers(product), Answers(services));
        }
    }

    private static bool IsSafe(IEnumerable<int> shown, (WaveSums Sums, int Measure, IReadOnlyList<int> Units) of, List<Secret> secrets, Statements statements)
    {
        var figures = of.Units.Select(unit => of.Sums.Unit(unit, of.Measure, of.Units))
            .Concat(shown.Select(service => of.Sums.Service(service, of.Measure, of.Units)))
            .Select(sum => Naive.Exact(sum, statements)).ToList();
        return !LinearAttack.Exposed(figures, secrets).Any();
    }
}

/// <summary>Answers behind services' means of an indicator.</summary>
/// <param name="About">The wave and the indicator.</param>
/// <param name="Least">The fewest that have to be withheld.</param>
/// <param name="Withheld">Those that the product withheld.</param>
/// <param name="All">Those that could be shown for their own sake.</param>
internal sealed record Loss(string About, int Least, int Withheld, int All);
