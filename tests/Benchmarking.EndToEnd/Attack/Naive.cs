namespace Benchmarking.EndToEnd.Attack;

/// <summary>What a run would say that withheld too small figures and nothing for their sake.</summary>
internal static class Naive
{
    /// <summary>Scores of units of enough answers, and means of services of enough units and answers.</summary>
    /// <param name="network">The network.</param>
    /// <param name="wave">The wave.</param>
    /// <param name="statements">Who takes part is left as in the published files where nothing else says so.</param>
    public static IEnumerable<Statement> Of(InventedNetwork network, int wave, Statements statements)
    {
        var sums = statements.Wave(wave, 1);
        for (var measure = 0; measure < network.Measures.Count; measure++)
        {
            var units = Enumerable.Range(0, network.Units.Count).Where(unit => sums.N(unit, measure) >= network.Threshold).ToList();
            foreach (var unit in units)
            {
                yield return Exact(sums.Unit(unit, measure, units), statements);
            }

            foreach (var service in Services(network, sums, measure, units, statements))
            {
                yield return Exact(sums.Service(service, measure, units), statements);
            }
        }
    }

    /// <summary>Services that may be shown for their own sake.</summary>
    public static IReadOnlyList<int> Services(InventedNetwork network, WaveSums sums, int measure, IReadOnlyList<int> units, Statements statements) =>
        [.. Enumerable.Range(0, network.Services.Count).Where(service => statements.PrimaryShows(sums, service, measure, units))];

    /// <summary>A figure with all of its digits.</summary>
    public static Statement Exact(Sum sum, Statements statements)
    {
        var value = sum.Of(statements.Unknowns.Truth);
        return new Statement(sum, value - 1e-9, value + 1e-9, "naive");
    }
}
