using System.Text.RegularExpressions;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>Publishes a network twice, the second time with other answers of the units that may not be shown, and holds every byte against the other.</summary>
internal static class Noninterference
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    /// <summary>Compares the two publications of the first wave.</summary>
    /// <param name="network">The network.</param>
    /// <param name="folder">A folder to work in; gone afterwards.</param>
    /// <returns>Files that differ by more than fingerprints; null where every unit may be shown.</returns>
    public static IReadOnlyList<string>? Differences(InventedNetwork network, string folder)
    {
        var first = network.Waves[0].Where(leader => leader.Batch == 0).ToList();
        var small = Enumerable.Range(0, network.Units.Count).Where(unit => first.Count(leader => leader.Units.Contains(unit)) is > 0 and var n && n < network.Threshold).ToList();
        if (!first.Exists(leader => leader.Units.All(small.Contains)))
        {
            return null;
        }

        // Where names are not open, letters stand for units in an order drawn from a secret of the database, and each publication has a database of its own.
        network = network with { Anonymous = false };
        var turned = network with { Waves = [[.. network.Waves[0].Select(leader => leader.Units.All(small.Contains) ? leader with { Answers = [.. leader.Answers.Select(answer => 6 - answer)] } : leader)]] };
        try
        {
            var (one, other) = (Published(network with { Waves = [network.Waves[0]] }, Path.Combine(folder, "one")), Published(turned, Path.Combine(folder, "other")));
            return [.. one.Keys.Union(other.Keys, StringComparer.Ordinal).Where(name => one.GetValueOrDefault(name) != other.GetValueOrDefault(name)).Order(StringComparer.Ordinal)];
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Dictionary<string, string> Published(InventedNetwork network, string folder)
    {
        var coordinator = new Coordinator(network, folder);
        coordinator.Import(0, 0);
        coordinator.Publish(0, "out", "xlsx,html,svg", withTables: true);
        var parts = from name in new[] { "out", "out-tables" }
                    let path = Path.Combine(folder, name)
                    where Directory.Exists(path)
                    from file in Directory.EnumerateFiles(path)
                    from part in Parts(file)
                    select part;
        return parts.ToDictionary(part => part.Part, part => Regex.Replace(part.Text, "[0-9a-f]{64}", "fingerprint", RegexOptions.CultureInvariant, Limit), StringComparer.Ordinal);
    }

    private static IReadOnlyList<(string Part, string Text)> Parts(string file)
    {
        if (Path.GetExtension(file) != ".xlsx")
        {
            return [(Path.GetFileName(file), File.ReadAllText(file))];
        }

        using var book = new BookReader(file);
        return [.. book.Texts()];
    }
}
