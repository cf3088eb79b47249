using System.Globalization;

namespace Benchmarking.EndToEnd.Attack;

/// <summary>A table of counts by place and kind, and perhaps by time, on which cell suppression is tried elsewhere; as a network, whom it counts has answered.</summary>
internal sealed class CountTable
{
    private const int Seed = 2018;
    private static readonly string[] Places = ["region", "geo"];
    private static readonly string[] Kinds = ["hovedint", "age"];
    private static readonly string[] Times = ["mnd", "year"];
    private readonly IReadOnlyList<Row> _rows;

    private CountTable(IReadOnlyList<Row> rows) => _rows = rows;

    /// <summary>Reads a table.</summary>
    /// <param name="path">A file of comma-separated values whose last column counts.</param>
    public static CountTable Read(string path)
    {
        var lines = File.ReadAllLines(path).Select(line => line.Split(',')).ToList();
        int Column(string[] names) => Array.FindIndex(lines[0], names.Contains);
        var (place, kind, time) = (Column(Places), Column(Kinds), Column(Times));
        return new CountTable([.. lines.Skip(1).Select(row => new Row(row[place], row[kind], time < 0 ? "" : row[time], int.Parse(row[^1], CultureInfo.InvariantCulture)))]);
    }

    /// <summary>Places are units, kinds services, times waves: a small count is a small cell.</summary>
    /// <param name="threshold">How many answers a figure needs.</param>
    /// <param name="weighting">How services are weighted in a unit's score.</param>
    public InventedNetwork OfServices(int threshold, string weighting)
    {
        var (random, kinds) = (new Random(Seed), Distinct(row => row.Kind));
        return Of(threshold, [[2], [1]], row => (kinds.IndexOf(row.Kind), [.. Enumerable.Range(0, 3).Select(_ => (int?)random.Next(1, 6))])) with
        {
            Weighting = weighting,
            Services = [.. kinds.Select((_, kind) => "t" + (char)('a' + kind))],
        };
    }

    /// <summary>Places are units, kinds answers to one question, times waves: a small count is an answer that few have chosen.</summary>
    /// <param name="threshold">How many answers a figure needs.</param>
    public InventedNetwork OfAnswers(int threshold)
    {
        var kinds = Distinct(row => row.Kind);
        return Of(threshold, [[1]], row => (0, [1 + kinds.IndexOf(row.Kind)]));
    }

    private InventedNetwork Of(int threshold, IReadOnlyList<IReadOnlyList<int>> sizes, Func<Row, (int Service, IReadOnlyList<int?> Answers)> leader)
    {
        var (places, (questions, measures)) = (Distinct(row => row.Place), InventedNetwork.Ask(sizes, () => false));
        Leader Counted(Row row, int wave, int at)
        {
            var (service, answers) = leader(row);
            return new Leader([places.IndexOf(row.Place)], service, 0, answers) { Key = Leader.KeyOf(wave, at) };
        }

        var waves = _rows.GroupBy(row => row.Time, StringComparer.Ordinal).Select((rows, wave) => rows.SelectMany(row => Enumerable.Repeat(row, row.Count)).Select((row, at) => Counted(row, wave, at)).ToList());
        return new InventedNetwork
        {
            Threshold = threshold,
            Weighting = "services",
            Units = [.. places.Select((_, place) => (1001 + place).ToString(CultureInfo.InvariantCulture))],
            Services = [],
            Questions = questions,
            Measures = measures,
            Waves = [.. waves],
        };
    }

    private List<string> Distinct(Func<Row, string> of) => [.. _rows.Select(of).Distinct(StringComparer.Ordinal)];

    private sealed record Row(string Place, string Kind, string Time, int Count);
}
