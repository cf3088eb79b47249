using System.Diagnostics;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>What became of an attack on a network.</summary>
internal sealed record AttackOutcome
{
    public int Files { get; init; }

    public int Numbers { get; init; }

    public int Figures { get; init; }

    public int Secrets { get; init; }

    /// <summary>Secrets that would be out had small figures alone been withheld.</summary>
    public int NaivelyExposed { get; init; }

    /// <summary>What is out.</summary>
    public IReadOnlyList<string> Exposed { get; init; } = [];

    /// <summary>What does not fit the answers, or stands where it may not.</summary>
    public IReadOnlyList<string> Strange { get; init; } = [];

    /// <summary>What the product said where it published nothing.</summary>
    public IReadOnlyList<string> Refusals { get; init; } = [];

    public IReadOnlyList<Loss> Losses { get; init; } = [];

    public TimeSpan Commands { get; init; }

    public TimeSpan Attack { get; init; }
}

/// <summary>Publishes an invented network with the product, reads what it published, and attacks it.</summary>
internal static class NetworkAttack
{
    /// <summary>Attacks a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="folder">An empty folder to work in; gone afterwards.</param>
    /// <param name="formats">The formats of the reports.</param>
    /// <param name="late">Whether a late answer comes after the first publication.</param>
    public static AttackOutcome On(InventedNetwork network, string folder, string formats, bool late)
    {
        var (clock, reading) = (Stopwatch.StartNew(), new Reading(network));
        var refusals = Publish(network, folder, formats, late, reading);
        var commands = clock.Elapsed;
        var statements = new Statements(network);
        var said = statements.Of(reading.Figures);
        var waves = Enumerable.Range(0, network.Waves.Count).ToList();
        var secrets = waves.SelectMany(wave => statements.Secrets(wave, 1)).Concat(late ? LateSecrets(network, statements, waves[^1]) : []).Where(secret => !secret.Mean.IsEmpty && !IsShownLater(network, secret, reading)).ToList();
        List<ReadFigure> first = [.. reading.Figures.Where(figure => figure.Batches == 1)];
        var exposed = LinearAttack.Exposed([.. said, .. waves.SelectMany(wave => AnswerTotals.Of(network, wave, statements, first))], secrets).Select(one => $"{one.Secret.About} is out {one.How}").ToList();
        exposed.AddRange(waves.SelectMany(wave => DistributionAttack.Exposed(network, wave, statements, first)));
        var naive = LinearAttack.Exposed([.. waves.SelectMany(wave => Naive.Of(network, wave, statements).Concat(AnswerTotals.Naive(network, wave, statements)))], secrets).Count();
        return new AttackOutcome
        {
            Files = reading.Files,
            Numbers = reading.Numbers,
            Figures = reading.Figures.Count,
            Secrets = secrets.Count,
            NaivelyExposed = naive,
            Exposed = exposed,
            Strange = [.. reading.Strange, .. statements.Strange],
            Refusals = refusals,
            Losses = [.. waves.SelectMany(wave => InformationLoss.Of(network, wave, statements, reading))],
            Commands = commands,
            Attack = clock.Elapsed - commands,
        };
    }

    private static List<string> Publish(InventedNetwork network, string folder, string formats, bool late, Reading reading)
    {
        var refusals = new List<string>();
        var coordinator = new Coordinator(network, folder);
        try
        {
            for (var wave = 0; wave < network.Waves.Count; wave++)
            {
                coordinator.Import(wave, 0);
                refusals.AddRange(Publish(coordinator, wave, 1, formats, reading));
            }

            if (late)
            {
                coordinator.Import(network.Waves.Count - 1, 1);
                refusals.AddRange(Publish(coordinator, network.Waves.Count - 1, 2, formats, reading));
            }

            return refusals;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static IReadOnlyList<string> Publish(Coordinator coordinator, int wave, int batches, string formats, Reading reading)
    {
        var name = FormattableString.Invariant($"out-{wave}-{batches}");
        var refusals = coordinator.Publish(wave, name, formats, batches == 1);
        reading.Read(Path.Combine(coordinator.Folder, name), wave, batches);
        return refusals;
    }

    // A service of too few units that a late answer brings one more may be shown from then on: of its mean without that unit, the rule asks no more than of any mean of some units. Its cells are asked for.
    private static bool IsShownLater(InventedNetwork network, Secret secret, Reading reading) =>
        secret.IsService && reading.Figures.Any(figure => figure is { What: Says.Score, Service: not null, Measure: { } measure, Batches: 2 }
            && secret.About == Statements.About(network, figure.Wave, measure, figure.Service ?? 0));

    // The newcomers by themselves, and what is small with them. A service over today's units is a sum of cells of its own, which are asked one by one.
    private static IEnumerable<Secret> LateSecrets(InventedNetwork network, Statements statements, int wave)
    {
        var sums = statements.Wave(wave, 2);
        return statements.Secrets(wave, 2).Where(secret => !secret.IsService).Concat(
            from measure in Enumerable.Range(0, network.Measures.Count)
            from one in sums.Groups(measure)
            where one.Name.EndsWith("/1", StringComparison.Ordinal) && one.N < network.Threshold
            select new Secret(one.Mean, $"{InventedNetwork.WaveId(wave)} {network.Measures[measure].Id} newcomers {one.Name}"));
    }
}
