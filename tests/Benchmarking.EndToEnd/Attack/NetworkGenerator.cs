using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Invents networks in which suppressing small cells alone would often not be enough.</summary>
internal static class NetworkGenerator
{
    private static readonly string[] Weightings = ["services", "services", "services", "respondents", "standardised"];

    /// <summary>The network of a seed.</summary>
    /// <param name="seed">The same seed gives the same network.</param>
    public static InventedNetwork Of(int seed)
    {
        var random = new Random(seed);
        var services = Enumerable.Range(0, random.Next(8) == 0 ? 0 : random.Next(1, 6)).Select(service => "t" + (char)('a' + service)).ToList();
        var units = Enumerable.Range(0, random.Next(3, 10)).Select(unit => (1001 + unit).ToString(CultureInfo.InvariantCulture)).ToList();
        var sizes = Enumerable.Range(0, 2).Select(_ => (IReadOnlyList<int>)[.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => random.Next(1, 4))]).ToList();
        var (questions, measures) = InventedNetwork.Ask(sizes, () => random.Next(4) == 0);
        var threshold = random.Next(3, 7);
        var cells = Math.Max(1, services.Count);
        var plan = new Plan(random, units.Count, cells, threshold, questions.Count, random.Next(5) < 2 ? 0 : random.Next(2, 12));
        return new InventedNetwork
        {
            Threshold = threshold,
            Weighting = Weightings[random.Next(Weightings.Length)],
            Anonymous = random.Next(5) == 0,
            Units = units,
            Services = services,
            Questions = questions,
            Measures = measures,
            Waves = [.. Enumerable.Range(0, random.Next(1, 4)).Select(wave => plan.Wave(wave))],
        };
    }

    private sealed class Plan(Random random, int units, int cells, int threshold, int questions, int blankPercent)
    {
        private readonly int _mix = random.Next(4);
        private readonly int _shared = random.Next(3);

        public IReadOnlyList<Leader> Wave(int wave)
        {
            var leaders = new List<Leader>();
            for (var unit = 0; unit < units; unit++)
            {
                var taste = random.Next(8);
                foreach (var service in Mix(unit))
                {
                    int[] both = _shared == 0 && units > 3 && random.Next(9) == 0 ? [unit, (unit + 1) % units] : [unit];
                    leaders.Add(new Leader([.. both.Order()], service, 0, Answers(taste)) { Key = Leader.KeyOf(wave, leaders.Count) });
                }
            }

            if (leaders.Count == 0)
            {
                leaders.Add(new Leader([0], 0, 0, Answers(0)) { Key = Leader.KeyOf(wave, 0) });
            }

            // A late answer, which a second file brings; the first report does not know it.
            var first = leaders[random.Next(leaders.Count)];
            leaders.Add(new Leader([first.Units[0]], first.Service, 1, Answers(9)) { Key = Leader.KeyOf(wave, leaders.Count) });
            return leaders;
        }

        // Services of a unit's leaders: small cells beside large ones, services in two units alone, units about the threshold.
        private IEnumerable<int> Mix(int unit)
        {
            var most = cells == 1 ? 14 : 5;
            var counts = Enumerable.Range(0, cells).Select(service => _mix switch
            {
                0 => random.Next(most + 1),
                1 => random.Next(3) == 0 ? random.Next(1, 3) : random.Next(threshold, threshold + 4),
                2 when service == cells - 1 && cells > 1 => unit < 2 + random.Next(2) ? random.Next(1, 3) : 0,
                2 => threshold + random.Next(3),
                _ => random.Next(4) == 0 ? 0 : random.Next(1, threshold + 2),
            }).ToList();
            if (random.Next(6) == 0)
            {
                // Just below the threshold, or just enough.
                counts = [.. counts.Select(_ => 0)];
                var left = threshold - random.Next(2);
                while (left-- > 0)
                {
                    counts[random.Next(cells)]++;
                }
            }

            // Fourteen leaders are the most.
            while (counts.Sum() > 14)
            {
                var largest = counts.IndexOf(counts.Max());
                counts[largest]--;
            }

            return counts.SelectMany((count, service) => Enumerable.Repeat(service, count));
        }

        private int?[] Answers(int taste) =>
        [
            .. Enumerable.Range(0, questions).Select(_ => random.Next(100) < blankPercent ? (int?)null : taste switch
            {
                0 => 5,
                1 => 1,
                2 => 4,
                3 => Math.Min(5, 4 + random.Next(2)),
                4 => 1 + random.Next(2),
                _ => 1 + random.Next(5),
            }),
        ];
    }
}
