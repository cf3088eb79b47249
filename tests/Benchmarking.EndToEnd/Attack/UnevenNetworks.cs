using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Invents networks of few questions in which units have many answers in one service and one or two in another: their distributions are shown, and say of the few.</summary>
internal static class UnevenNetworks
{
    private const int Threshold = 5;

    /// <summary>The network of a seed.</summary>
    /// <param name="seed">The same seed gives the same network.</param>
    public static InventedNetwork Of(int seed)
    {
        var random = new Random(seed);
        var (questions, measures) = InventedNetwork.Ask([[1 + (seed % 2)], [1, 2]], () => random.Next(4) == 0);
        var (units, leaders) = (random.Next(3, 7), new List<Leader>());
        void Add(int[] serves, int service, int count)
        {
            for (var one = 0; one < count; one++)
            {
                leaders.Add(new Leader(serves, service, 0, [.. questions.Select(_ => random.Next(25) == 0 ? (int?)null : random.Next(1, 6))]) { Key = Leader.KeyOf(0, leaders.Count) });
            }
        }

        for (var unit = 0; unit < units; unit++)
        {
            var isUneven = unit == 0 || random.Next(3) == 0;
            Add([unit], 0, isUneven ? random.Next(10, 13) : random.Next(5, 9));
            Add([unit], 1, isUneven ? random.Next(1, 3) : random.Next(0, 8));
        }

        Add([0, 1], 0, seed % 3 == 0 ? 10 : 0);
        return new InventedNetwork
        {
            Threshold = Threshold,
            Weighting = "services",
            Units = [.. Enumerable.Range(0, units).Select(unit => (1001 + unit).ToString(CultureInfo.InvariantCulture))],
            Services = ["ta", "tb"],
            Questions = questions,
            Measures = measures,
            Waves = [leaders],
        };
    }
}
