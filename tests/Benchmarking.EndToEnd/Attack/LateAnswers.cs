namespace Benchmarking.EndToEnd.Attack;

/// <summary>Invents late answers that come many at a time: enough in one cell, a single one in another, a unit that nobody had answered for.</summary>
internal static class LateAnswers
{
    /// <summary>A network whose last wave has such a late file instead of its own.</summary>
    /// <param name="network">The network.</param>
    /// <param name="seed">The same seed gives the same file.</param>
    public static InventedNetwork In(InventedNetwork network, int seed)
    {
        // Numbers of their own: networks of a seed stay what they were.
        var random = new Random(seed);
        var first = network.Waves[^1].Where(leader => leader.Batch == 0).ToList();
        var wave = first.ConvertAll(leader => leader);
        var newUnit = random.Next(3) == 0 ? random.Next(network.Units.Count) : -1;
        if (newUnit >= 0 && first.Exists(leader => !leader.Units.Contains(newUnit)))
        {
            wave = wave.ConvertAll(leader => leader.Units.Contains(newUnit) ? leader with { Batch = 1 } : leader);
        }

        var everywhere = random.Next(4) == 0;
        for (var unit = 0; unit < network.Units.Count; unit++)
        {
            if (everywhere || random.Next(3) == 0)
            {
                wave.AddRange(Newcomers(network, unit, everywhere, random));
            }
        }

        if (wave.TrueForAll(leader => leader.Batch == 0))
        {
            wave.AddRange(Newcomers(network, random.Next(network.Units.Count), everywhere, random));
        }

        return network with { Waves = [.. network.Waves.SkipLast(1), [.. wave.Select((leader, place) => leader with { Key = Leader.KeyOf(network.Waves.Count - 1, place) })]] };
    }

    private static IEnumerable<Leader> Newcomers(InventedNetwork network, int unit, bool everywhere, Random random)
    {
        var (large, single) = (random.Next(network.CellsOfUnit), random.Next(2) == 0 ? random.Next(network.CellsOfUnit) : -1);
        for (var service = 0; service < network.CellsOfUnit; service++)
        {
            var taste = random.Next(4);
            var count = (service == large || everywhere ? network.Threshold + random.Next(3) : 0) + (service == single ? 1 : 0);
            for (var at = 0; at < count; at++)
            {
                yield return new Leader([unit], service, 1, [.. network.Questions.Select(_ => (int?)Answer(taste, random))]) { Key = "" };
            }
        }
    }

    private static int Answer(int taste, Random random) => taste switch
    {
        0 => 5,
        1 => 1 + random.Next(2),
        _ => 1 + random.Next(5),
    };
}
